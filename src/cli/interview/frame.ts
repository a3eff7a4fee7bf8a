/** A question as lines, for a terminal that can be redrawn. Pure: a prompt, what was pressed, and the screen's size. */
import { verdicts as ranking, type Verdict } from '../../decision/decision.ts';
import type { InterviewWords } from '../../locales/interview.ts';
import { plainSpaces } from '../../render/clean.ts';
import { marks } from '../../render/glyphs.ts';
import { glue } from '../../render/time.ts';
import type { View } from '../../render/view.ts';
import { cut, ends, hang, pad, wrap } from '../../render/wrap.ts';
import type { Pressed } from './keys.ts';
import type { Line, Prompt, WhyRow } from './prompter.ts';

export interface Frame {
  /** The last line is where the cursor stands. */
  readonly above: readonly string[];
  readonly below: readonly string[];
}

export interface Size {
  /** Of the terminal, in lines. */
  readonly rows: number;
}

/** Rows of a list that are always shown. */
const fewest = 3;

export function frameOf(prompt: Prompt, pressed: Pressed, words: InterviewWords, view: View, { rows }: Size): Frame {
  const head = [...headLines(prompt, view), ...spaced(answeredLines(prompt.answered, view))];
  const question = ['', ...questionLines(prompt, view), ''];
  const problem = pressed.problem === undefined ? [] : ['', ...problemLines(pressed.problem, view)];
  const help = ['', ...helpLines(prompt, pressed, words, view)];
  const why = pressed.why ? ['', ...whyLines(prompt, view)] : [];
  const input = prompt.preview && inputLines(prompt.preview, pressed.line, view);
  const fixed = question.length + problem.length + help.length + (input?.length ?? 0);
  // One line stays free: a terminal that is full to the brim scrolls.
  const room = rows - 1 - fixed;
  const list = listLines(prompt, pressed, words, view, Math.max(fewest, room - head.length - why.length));
  const whyRoom = Math.max(0, room - list.length - headMinimum);
  const shownWhy =
    why.length <= whyRoom ? why : [...why.slice(0, Math.max(0, whyRoom - 1)), `    ${view.glyphs.ellipsis}`];
  const shownHead = shortened(head, room - list.length - shownWhy.length, view);
  const tail = [...problem, ...help, ...shownWhy];
  const cutAll = (lines: readonly string[]): string[] => lines.map((line) => fitted(line, view));
  if (input === undefined) return { above: cutAll([...shownHead, ...question, ...list, ...tail]), below: [] };
  const [line = '', ...rest] = input;
  const below = [...rest, ...(list.length > 0 ? ['', ...list] : []), ...tail];
  // What is typed stays as it is: the cursor is counted along it.
  return { above: [...cutAll([...shownHead, ...question]), line], below: cutAll(below) };
}

const headMinimum = 1;

/** What stays on the screen when the questions are over. */
export function transcriptLines(heading: string, answered: readonly Line[], view: View): string[] {
  const lines = [...wrap(view.text(heading), view.width, view.ruler), ...spaced(answeredLines(answered, view))];
  return lines.map((line) => fitted(line, view));
}

const spaced = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', ...lines]);
const fitted = (line: string, { unicode }: View): string => {
  const text = line.replaceAll(glue, ' ').trimEnd();
  return unicode ? text : plainSpaces(text);
};

function headLines({ heading, progress }: Prompt, view: View): string[] {
  const { width, ruler } = view;
  const [left, right] = [view.text(heading), view.text(progress)];
  const line = ends(left, right, width, ruler);
  if (line) return [`${line[0]}${view.paint(line[1], 'dim')}`];
  return [...wrap(left, width, ruler), ...wrap(right, width, ruler).map((each) => view.paint(each, 'dim'))];
}

export const answeredLines = (answered: readonly Line[], view: View): string[] =>
  answered.flatMap(({ question, answer }) => hang('  ', apart(`${question}  ${answer}`, view), view.width, view.ruler));

/** Two spaces stay two, where wrapping alone would make them one. */
const apart = (text: string, view: View): string => view.text(text).replaceAll('  ', ` ${glue}`);

function questionLines({ question, details }: Prompt, view: View): string[] {
  const { width, ruler } = view;
  const [first = '', ...rest] = hang('? ', view.text(question), width, ruler);
  return [
    `${view.paint('?', 'bold')} ${view.paint(first.slice(2), 'bold')}`,
    ...rest.map((line) => `  ${view.paint(line.trimStart(), 'bold')}`),
    ...details.flatMap((text) => hang('  ', view.text(text), width, ruler)).map((line) => paintMarks(line, view)),
  ];
}

function inputLines(preview: (text: string) => string | undefined, line: string, view: View): string[] {
  const read = line === '' ? undefined : preview(line);
  const shown = read === undefined ? [] : hang('  = ', view.text(read), view.width, view.ruler);
  return [`${pointer(view)} ${line}`, ...shown.map((text) => view.paint(text, 'dim'))];
}

const pointer = ({ unicode }: View): string => (unicode ? '❯' : '>');

/** As many choices as there is room for, those around the pointer; where some are left out, how many. */
function listLines(prompt: Prompt, pressed: Pressed, words: InterviewWords, view: View, room: number): string[] {
  const { choices, preview } = prompt;
  const digits = String(choices.length).length;
  const rows = choices.map(({ label, hint }, index) => {
    const active = preview === undefined && index === pressed.pointer;
    const prefix = `${active ? pointer(view) : ' '} ${String(index + 1).padStart(digits)}. `;
    const lines = hang(prefix, apart(label, view), view.width, view.ruler);
    const last = lines.at(-1) ?? '';
    const free = view.width - view.ruler.width(last) - 2;
    const note = hint === undefined || free < 8 ? '' : cut(view.text(hint), free, view.ruler, view.glyphs.ellipsis);
    const styled = lines.map((line) => (active ? view.paint(line, 'cyan') : line));
    if (note !== '') styled[styled.length - 1] = `${styled.at(-1)}  ${view.paint(note, 'dim')}`;
    return styled;
  });
  if (rows.flat().length <= room) return rows.flat();
  const { first, last } = around(
    rows.map(({ length }) => length),
    pressed.pointer,
    room - 2,
  );
  const rest = (count: number): string[] =>
    count === 0 ? [] : [view.paint(`    ${view.glyphs.ellipsis} ${words.more(count)}`, 'dim')];
  return [...rest(first), ...rows.slice(first, last + 1).flat(), ...rest(rows.length - 1 - last)];
}

/** The rows around one that fit into so many lines. */
function around(heights: readonly number[], middle: number, room: number): { first: number; last: number } {
  let [first, last, used] = [middle, middle, heights[middle] ?? 1];
  for (let grown = true; grown; ) {
    grown = false;
    const below = heights[last + 1];
    if (below !== undefined && used + below <= room) {
      last += 1;
      used += below;
      grown = true;
    }
    const above = heights[first - 1];
    if (above !== undefined && used + above <= room) {
      first -= 1;
      used += above;
      grown = true;
    }
  }
  return { first, last };
}

/** The heading stays; of the answers the last ones. */
function shortened(head: readonly string[], room: number, view: View): string[] {
  if (head.length <= room) return [...head];
  const [first = ''] = head;
  const kept = Math.max(0, room - 2);
  return room < 2 ? [first] : [first, `  ${view.glyphs.ellipsis}`, ...(kept === 0 ? [] : head.slice(-kept))];
}

const problemLines = (problem: string, view: View): string[] =>
  hang('  ', view.text(problem), view.width, view.ruler).map((line) => view.paint(line, 'red'));

/** Whole hints side by side, as many as fit in a line. */
function helpLines(
  { choices, preview, canGoBack }: Prompt,
  { why }: Pressed,
  { keys }: InterviewWords,
  view: View,
): string[] {
  const hints = [
    preview ? keys.type(choices.length) : keys.choose(choices.length, !view.unicode),
    why ? keys.less : keys.why,
    ...(canGoBack ? [keys.back(!view.unicode)] : []),
    keys.leave,
  ].map((hint) => view.text(hint));
  const lines: string[] = [];
  for (const hint of hints) {
    const longer = lines.length === 0 ? undefined : `${lines.at(-1)}${gap}${hint}`;
    if (longer !== undefined && view.ruler.width(longer) <= view.width - 2) lines[lines.length - 1] = longer;
    else lines.push(hint);
  }
  return lines.map((line) => `  ${view.paint(line, 'dim')}`);
}

const gap = '    ';

function whyLines({ why }: Prompt, view: View): string[] {
  const { width, ruler } = view;
  const intro = hang('  ', view.text(why.intro), width, ruler);
  const rows = grouped(why.rows);
  if (rows.length === 0) return intro;
  const widest = Math.min(widestLabel, Math.floor((width - 6) / 2));
  const column = Math.min(widest, Math.max(...rows.map(({ label }) => ruler.width(view.text(label)))));
  return [
    ...intro,
    '',
    ...rows.flatMap(({ label, text, verdicts }) => {
      const name = wrap(view.text(label), column, ruler);
      const what = wrap(text === undefined ? verdictList(verdicts, view) : view.text(text), width - column - 6, ruler);
      const lines = Math.max(name.length, what.length);
      return Array.from(
        { length: lines },
        (_, line) => `    ${pad(name[line] ?? '', column, ruler)}  ${paintMarks(what[line] ?? '', view)}`,
      );
    }),
  ];
}

const widestLabel = 26;

/** `✓ cancel, ~ request cancellation`. A mark is never apart from its word. */
export const verdictList = (verdicts: readonly Verdict[], view: View): string =>
  verdicts.map((verdict) => `${markOf(verdict, view)}${glue}${view.words.verdicts[verdict]}`).join(', ');

const markOf = (verdict: Verdict, { unicode }: View): string => (unicode ? marks[verdict].glyph : marks[verdict].ascii);

/** Marks stand at the beginning of a line or after a comma. */
function paintMarks(line: string, view: View): string {
  return line.replace(new RegExp(`(^|, )(\\S)(?=${glue})`, 'g'), (_, start: string, mark: string) => {
    const verdict = ranking.find((one) => markOf(one, view) === mark);
    return start + (verdict === undefined ? mark : view.paint(mark, marks[verdict].paint));
  });
}

/** Answers that leave the same stand together. */
function grouped(rows: readonly WhyRow[]): WhyRow[] {
  const found = new Map<string, WhyRow>();
  for (const row of rows) {
    const key = `${row.text ?? ''}\n${row.verdicts.join()}`;
    const before = found.get(key);
    found.set(key, before === undefined ? row : { ...before, label: `${before.label}, ${row.label}` });
  }
  return [...found.values()];
}
