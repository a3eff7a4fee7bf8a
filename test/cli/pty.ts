/** Drives the built program in a pseudo-terminal: keys in, a grid of characters out. For `*.built.test.ts`. */
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const launcher = join(import.meta.dirname, '../../bin/annul.cjs');

export interface PtyOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** A shell command in which `$annul` is the program, for redirections. */
  readonly shell?: string;
}

export type Expected = string | RegExp | ((screen: string) => boolean);

export interface Session {
  /** What is on the screen and above it, without trailing blanks. */
  text(): string;
  /** Only the screen. */
  screen(): string;
  write(keys: string): void;
  /** Resolves once the screen has the text, matches, or passes; rejects after a while. */
  until(expected: Expected): Promise<void>;
  /** `until`, then the keys. */
  on(expected: Expected, keys: string): Promise<void>;
  resize(columns: number, rows: number): void;
  kill(signal: string): void;
  /** The exit code. */
  readonly ended: Promise<number>;
  readonly cursorHidden: () => boolean;
}

export const keys = {
  enter: '\r',
  left: '\u001b[D',
  down: '\u001b[B',
  up: '\u001b[A',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
};

const patience = 20_000;

export function terminal(args: readonly string[], options: PtyOptions = {}): Session {
  const { columns = 80, rows = 40, env = {}, cwd, shell } = options;
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
  const [file, words] =
    shell === undefined
      ? [process.execPath, [launcher, ...args]]
      : ['/bin/sh', ['-c', shell.replaceAll('$annul', `"${process.execPath}" "${launcher}"`)]];
  const pty = spawn(file, [...words], {
    cols: columns,
    rows,
    name: 'xterm-256color',
    ...(cwd !== undefined && { cwd }),
    // Neither the language nor the colours of the machine reach the program, nor that it is tested by CI.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env },
  });
  let hidden = false;
  let waiting: { matches: () => boolean; resolve: () => void } | undefined;
  const check = (): void => {
    if (waiting?.matches() !== true) return;
    waiting.resolve();
    waiting = undefined;
  };
  pty.onData((data) => {
    for (const [, set] of data.matchAll(/\u001b\[\?25([hl])/g)) hidden = set === 'l';
    screen.write(data, check);
  });
  const ended = new Promise<number>((resolve) => {
    pty.onExit(({ exitCode, signal }) => screen.write('', () => resolve(signal ? -signal : exitCode)));
  });

  const lines = (from: number): string => {
    const { active } = screen.buffer;
    return Array.from(
      { length: active.length - from },
      (_, row) => active.getLine(from + row)?.translateToString(true) ?? '',
    )
      .join('\n')
      .trimEnd();
  };
  const session: Session = {
    text: () => lines(0),
    screen: () => lines(screen.buffer.active.baseY),
    write: (typed) => pty.write(typed),
    until(expected) {
      const matches = (): boolean => {
        if (typeof expected === 'function') return expected(session.screen());
        return typeof expected === 'string' ? session.screen().includes(expected) : expected.test(session.screen());
      };
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting = undefined;
          reject(new Error(`never came: ${expected}\n\n${session.text()}`));
        }, patience);
        waiting = {
          matches,
          resolve() {
            clearTimeout(timer);
            resolve();
          },
        };
        check();
      });
    },
    async on(expected, typed) {
      await session.until(expected);
      pty.write(typed);
    },
    resize(width, height) {
      screen.resize(width, height);
      pty.resize(width, height);
    },
    kill: (signal) => pty.kill(signal),
    ended,
    cursorHidden: () => hidden,
  };
  return session;
}
