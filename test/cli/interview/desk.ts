/** The interview in process, read line by line as a screen reader does: questions come out, answers go in. */
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Terminal } from '../../../src/cli/io.ts';
import { run } from '../../../src/cli/program.ts';
import { fakeIo, type World } from '../fake-io.ts';
import { at, type Person, spaced } from './person.ts';

export interface Desk {
  readonly terminal: Terminal;
  readonly signals: EventEmitter;
  /** All that was written to the terminal, answers included. */
  text(): string;
  end(): void;
}

/** What is said to the text since the last answer; undefined: nothing. */
export type Reply = (asked: string) => string | undefined;

export function desk(reply: Reply): Desk {
  const input = new PassThrough();
  const output = new PassThrough();
  const signals = new EventEmitter();
  let text = '';
  let since = '';
  output.on('data', (chunk: Buffer) => {
    text += chunk;
    since += chunk;
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

/** Answers what is asked by finding the answer among the choices. */
export function answering(person: Person): Reply {
  return (asked) => {
    if (!/(?:then Enter|puis Entrée)\./.test(asked)) return undefined;
    const rows = spaced(asked).trimEnd().split('\n');
    const question = rows.filter((row) => row.endsWith('?')).at(-1) ?? '';
    const choices = rows.flatMap((row) => /^\d+\. (.*)$/.exec(row)?.[1] ?? []);
    const answer = person(question);
    if (answer === undefined) throw new Error(`a question that nobody expected: ${question}`);
    if (answer.kind === 'typed') return answer.text;
    return String(choices.findIndex((choice) => choice === answer.label || choice.startsWith(`${answer.label}. `)) + 1);
  };
}

/** Says these things in turn, and keeps what was asked. */
export function saying(...answers: readonly string[]): { readonly heard: readonly string[]; readonly reply: Reply } {
  const heard: string[] = [];
  const rest = [...answers];
  return {
    heard,
    reply(asked) {
      if (asked.trim() === '') return undefined;
      heard.push(asked);
      if (rest.length === 0) throw new Error(`nothing was left to say to: ${asked}`);
      return rest.shift();
    },
  };
}

export async function asked(args: readonly string[], reply: Reply, world: World = {}) {
  const { terminal, text } = desk(reply);
  const { io, out, err, saved } = fakeIo({
    stdinTTY: true,
    stderrTTY: true,
    now: at,
    terminal,
    ...world,
    env: { ACCESSIBLE: '1', NO_COLOR: '1', ...world.env },
  });
  const code = await run(args, io);
  return { code, stdout: out(), stderr: err(), saved, text: text() };
}
