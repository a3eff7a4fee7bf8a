/** The interview for screen readers and plain terminals: questions one below the other, answers typed as lines. */
import type { InterviewWords } from '../../locales/interview.ts';
import { plainSpaces } from '../../render/clean.ts';
import { glue } from '../../render/time.ts';
import type { View } from '../../render/view.ts';
import { hang, wrap } from '../../render/wrap.ts';
import type { Terminal } from '../io.ts';
import { replyTo } from './keys.ts';
import { Left, type Prompt, type Prompter, type Reply } from './prompter.ts';

export interface LinearOptions {
  readonly terminal: Terminal;
  readonly words: InterviewWords;
  readonly view: View;
}

export function linearPrompter({ terminal, words, view }: LinearOptions): Prompter {
  const lines = linesOf(terminal);
  let heading: string | undefined;
  /** Answers that were read back. */
  let told = 0;
  /** Said with the next question. */
  const pending: string[] = [];

  const say = (texts: readonly string[]): void => {
    const text = texts.map((line) => `${line.replaceAll(glue, ' ')}\n`).join('');
    terminal.output.write(view.unicode ? text : plainSpaces(text));
  };
  const prose = (text: string): string[] => wrap(view.text(text), view.width, view.ruler);

  /** What was understood of the last answer, once it is taken. */
  function readBack({ answered }: Prompt): string[] {
    const last = answered.length > told ? answered.at(-1) : undefined;
    told = answered.length;
    return last === undefined ? [] : prose(words.linear.answer(last.answer));
  }

  function introduce(prompt: Prompt): void {
    const head = heading === prompt.heading ? [] : prose(prompt.heading);
    heading = prompt.heading;
    const progress =
      prompt.progress === '' ? [] : prose(`${prompt.progress.charAt(0).toUpperCase()}${prompt.progress.slice(1)}.`);
    const { linear } = words;
    const count = prompt.choices.length;
    const keys = [
      prompt.preview ? linear.type(count) : linear.choose(count),
      linear.why,
      ...(prompt.canGoBack ? [linear.back] : []),
    ];
    say([
      ...pending.splice(0),
      ...readBack(prompt),
      ...head,
      '',
      ...progress,
      ...prose(prompt.question),
      ...prompt.details.flatMap(prose),
      ...prompt.choices.flatMap(({ label, hint }, index) =>
        hang(`${index + 1}. `, view.text(hint === undefined ? label : `${label}. ${hint}`), view.width, view.ruler),
      ),
      ...prose(keys.join(' ')),
    ]);
  }

  function explain({ why }: Prompt): void {
    const rows = why.rows.map(({ label, text, verdicts }) => {
      const what = text ?? verdicts.map((verdict) => view.words.verdicts[verdict]).join(', ');
      return `${label}: ${what}.`;
    });
    say([...prose(why.intro), ...rows.flatMap(prose)]);
  }

  async function answer(prompt: Prompt): Promise<Reply> {
    for (;;) {
      const line = (await lines.next()).trim();
      if (line === '?') {
        explain(prompt);
        continue;
      }
      if (line.toLowerCase() === words.linear.backKey && prompt.canGoBack) {
        pending.push(words.linear.wentBack);
        return { kind: 'back' };
      }
      const reply = replyTo(prompt, line);
      if (reply.kind !== 'typed' || prompt.preview) return reply;
      const named = prompt.choices.findIndex(({ label }) => label.toLowerCase() === line.toLowerCase());
      if (named >= 0) return { kind: 'choice', index: named };
      say(prose(words.problems.number(prompt.choices.length)));
    }
  }

  return {
    async ask(prompt) {
      if (prompt.problem === undefined) introduce(prompt);
      else say(prose(prompt.problem));
      return answer(prompt);
    },
    async close() {
      lines.close();
      say(['']);
    },
  };
}

interface Lines {
  /** Rejects with `Left` where no more will come. */
  next(): Promise<string>;
  close(): void;
}

function linesOf({ input, onSignal }: Terminal): Lines {
  const ready: string[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  let left = false;
  let listening = false;
  let waiting: { resolve: (line: string) => void; reject: (error: Left) => void } | undefined;

  function onData(chunk: Uint8Array | string): void {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split(
      /\r\n?|\n/,
    );
    rest = parts.pop() ?? '';
    ready.push(...parts);
    const line = waiting && ready.shift();
    if (line === undefined) return;
    waiting?.resolve(line);
    waiting = undefined;
  }
  function leave(): void {
    left = true;
    waiting?.reject(new Left());
    waiting = undefined;
  }
  const silence = onSignal(leave);

  return {
    next() {
      if (!listening) {
        listening = true;
        input.on('data', onData).on('end', leave).on('close', leave).resume();
      }
      return new Promise((resolve, reject) => {
        const line = ready.shift();
        if (line !== undefined) resolve(line);
        else if (left) reject(new Left());
        else waiting = { resolve, reject };
      });
    },
    close() {
      silence();
      input.removeListener('data', onData).removeListener('end', leave).removeListener('close', leave).pause();
    },
  };
}
