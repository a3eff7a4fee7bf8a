/** The guide at a terminal: headings at the left edge, everything else below them, indented. */
import type { Source } from '../decision/decision.ts';
import type { Block, GuideDocument, GuideOverview, Statement } from '../guide/document.ts';
import type { GuideWords } from '../locales/guide.ts';
import { finish } from './lines.ts';
import { type Column, table } from './text/table.ts';
import { addressLines, sourceText } from './text/why.ts';
import type { View } from './view.ts';
import { ends, hang, wrap } from './wrap.ts';

const indent = 2;

export function renderGuide(document: GuideDocument, words: GuideWords, view: View): string {
  const { why } = view.hints;
  const notes = createNotes(view);
  return finish(
    [
      ...headLines(document.title, document.policy.marketplace ?? '', view),
      ...indented(document.about, view),
      ...document.sections.flatMap((section) => [
        '',
        ...headingLines(section.title, view),
        ...section.blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...blockLines(block, notes, view)]),
      ]),
      ...(view.why ? ['', ...headingLines(words.sources, view), ...notes.lines()] : []),
      ...(view.why || why === undefined ? [] : ['', ...dimmed(words.why(why), view)]),
    ],
    view,
  );
}

export function renderOverview(overview: GuideOverview, words: GuideWords, view: View): string {
  const { about, open, store, title } = words.overview;
  const columns: readonly Column[] = [{ head: '' }, { head: '', fit: { by: 'wrap', min: 20 } }];
  const rows = overview.topics.map((entry) => [
    { text: entry.topic },
    { text: view.text(`${entry.title}. ${entry.about}`) },
  ]);
  return finish(
    [
      ...headLines(title, '', view),
      ...indented(about, view),
      '',
      ...table(columns, rows, indent, view.width, view),
      '',
      ...[open('annul guide refunds'), store('annul guide refunds --marketplace amazon.co.uk')].flatMap((line) =>
        indented(line, view),
      ),
    ],
    view,
  );
}

/** Numbers the pages in the order in which they are first named; without `--why`, names none. */
interface Notes {
  mark(source: Source): string;
  lines(): string[];
}

function createNotes(view: View): Notes {
  const sources: Source[] = [];
  return {
    mark(source) {
      if (!view.why) return '';
      const known = sources.findIndex(
        ({ title, confidence }) => title === source.title && confidence === source.confidence,
      );
      return ` [${known === -1 ? sources.push(source) : known + 1}]`;
    },
    lines: () =>
      sources.flatMap((source, index) => [
        ...hang(`  [${index + 1}] `, view.text(sourceText(source, view)), view.width, view.ruler),
        ...(source.url === undefined ? [] : addressLines(view.text(source.url), view)),
      ]),
  };
}

function headLines(title: string, store: string, view: View): string[] {
  const line = ends(view.text(title), store, view.width, view.ruler);
  if (line === undefined) return wrap(`${view.text(title)} ${store}`, view.width, view.ruler);
  const [left, right] = line;
  return [`${view.paint(left.trimEnd(), 'bold')}${left.slice(left.trimEnd().length)}${right}`.trimEnd()];
}

const headingLines = (title: string, view: View): string[] =>
  wrap(view.text(title), view.width, view.ruler).map((line) => view.paint(line, 'bold'));

const indented = (text: string, view: View): string[] =>
  hang(' '.repeat(indent), view.text(text), view.width, view.ruler);

const dimmed = (text: string, view: View): string[] =>
  wrap(view.text(text), view.width, view.ruler).map((line) => view.paint(line, 'dim'));

function blockLines(block: Block, notes: Notes, view: View): string[] {
  if (block.kind === 'table') return tableLines(block, notes, view);
  const texts = block.statements.map(({ source, text }: Statement) => `${text}${notes.mark(source)}`);
  if (block.kind === 'text') return indented(texts.join(' '), view);
  const digits = String(texts.length).length;
  return texts.flatMap((text, index) => {
    const prefix = block.kind === 'list' ? '  - ' : `  ${String(index + 1).padStart(digits)}  `;
    return hang(prefix, view.text(text), view.width, view.ruler);
  });
}

function tableLines({ columns, rows }: Extract<Block, { kind: 'table' }>, notes: Notes, view: View): string[] {
  const cells = rows.map(({ cells: texts, source }) =>
    texts.map((text, index) => view.text(index === texts.length - 1 ? `${text}${notes.mark(source)}` : text)),
  );
  return table(
    columns.map((head, index): Column => {
      const min = longestWord([head, ...cells.map((row) => row[index] ?? '')], view);
      // Of four columns the third explains, and leaves first where there is no room.
      return {
        head: view.text(head),
        fit: { by: 'wrap', min },
        ...(columns.length > 3 && index === 2 && { leaves: 1 }),
      };
    }),
    cells.map((row) => row.map((text) => ({ text }))),
    indent,
    view.width,
    view,
  );
}

/** A column that is narrower would break words. */
const longestWord = (texts: readonly string[], { ruler }: View): number =>
  Math.max(...texts.flatMap((text) => text.split(' ').map((word) => ruler.width(word))));
