/** The interview in process, read line by line as a screen reader does. The drawn one is in `ask.built.test.ts`. */
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Terminal } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';
import { loadInterviewWords } from '../../src/locales/interview.ts';
import { loadView } from '../../src/render/view.ts';
import { annul, fakeIo, type World } from './fake-io.ts';
import { bare, cancellable, lines } from './orders.ts';
import { at, orders, type Person, personWho } from './person.ts';

interface Desk {
  readonly terminal: Terminal;
  readonly signals: EventEmitter;
  /** All that was written to the terminal. */
  text(): string;
  end(): void;
}

/** Answers with what `reply` makes of the text since the last answer; undefined: says nothing. */
function desk(reply: (asked: string) => string | undefined): Desk {
  const input = new PassThrough();
  const signals = new EventEmitter();
  let text = '';
  let since = '';
  const output = new PassThrough();
  output.on('data', (chunk: Buffer) => {
    text += chunk;
    since += chunk;
    // The last line of a question tells the keys.
    if (!/\n$/.test(since)) return;
    const answer = reply(since);
    if (answer === undefined) return;
    since = '';
    text += `${answer}\n`;
    setImmediate(() => input.write(`${answer}\n`));
  });
  return {
    terminal: {
      input,
      output,
      onSignal(call) {
        signals.on('signal', call);
        return () => void signals.removeListener('signal', call);
      },
    },
    signals,
    text: () => text,
    end: () => void input.end(),
  };
}

/** What is asked now, and its choices. */
function read(asked: string): { question: string; choices: readonly string[] } | undefined {
  if (!/(?:then Enter|puis Entrée)\./.test(asked)) return undefined;
  const rows = asked.trimEnd().split('\n');
  const choices = rows.flatMap((row) => /^\d+\. (.*)$/.exec(row)?.[1] ?? []);
  const question = rows.filter((row) => /\?$/.test(row)).at(-1) ?? '';
  return { question, choices };
}

function answering(person: Person): (asked: string) => string | undefined {
  return (asked) => {
    const now = read(asked);
    const answer = now && person(now.question);
    if (now === undefined || answer === undefined) return undefined;
    if (answer.kind === 'typed') return answer.text;
    const index = now.choices.findIndex((choice) => choice === answer.label || choice.startsWith(`${answer.label}. `));
    return String(index + 1);
  };
}

async function asked(args: readonly string[], reply: (text: string) => string | undefined, world: World = {}) {
  const one = desk(reply);
  const fake = fakeIo({
    stdinTTY: true,
    stderrTTY: true,
    now: at,
    terminal: one.terminal,
    ...world,
    env: { ACCESSIBLE: '1', ...world.env },
  });
  const code = await run(args, fake.io);
  return { code, stdout: fake.out(), stderr: fake.err(), saved: fake.saved, text: one.text() };
}

describe.each(['en', 'fr'] as const)('every verdict is reached (%s)', (lang) => {
  test.each(Object.entries(orders))('%s', async (verdict, order) => {
    const person = await personWho(order, lang);
    const result = await asked(['ask', '--lang', lang, '--save', 'saved.json'], answering(person));
    expect(result.code).toBe(0);
    const view = await loadView(
      { columns: 80, colour: 0, unicode: true, live: false, why: false, details: false, lang, nowMs: 0, hints: {} },
      undefined,
    );
    expect(result.stdout).toContain(view.words.verdicts[verdict as keyof typeof view.words.verdicts].toUpperCase());

    // What was saved gives the same answer, to the letter.
    const saved = result.saved.get('saved.json') ?? '';
    const again = await annul(['check', 'saved.json', '--lang', lang], { files: { 'saved.json': saved }, now: at });
    expect(again.stdout.replace(/ --why$| annul check saved.*$/m, '')).toBe(result.stdout.replace(/ --why$/m, '').replace(/(ajoutez|add)$/m, (word) => word));
  });
});
