/** A world made of strings: 80 columns, no terminal, English, UTF-8, unless a test says otherwise. */
import { FileError, OutputError } from '../../src/cli/exit.ts';
import type { Chunks, Env, Io, Terminal } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';

export interface World {
  /** Absent: stdin is a terminal where `stdinTTY` says so, else empty. */
  readonly stdin?: string | readonly string[];
  readonly stdinTTY?: boolean;
  readonly stdoutTTY?: boolean;
  readonly stderrTTY?: boolean;
  readonly columns?: number;
  /** Of the terminal that standard output is. */
  readonly rows?: number;
  /** What the pager answers: false where it is missing. */
  readonly pager?: boolean;
  readonly env?: Env;
  readonly unicode?: boolean;
  /** ISO 8601. */
  readonly now?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Files that can be read once, as `<(…)` in bash. */
  readonly pipes?: readonly string[];
  /** Files that fail, by the system's code. */
  readonly broken?: Readonly<Record<string, string>>;
  /** Standard output breaks at its nth character, as a reader that goes (`EPIPE`) or a full disk does. */
  readonly breaks?: { readonly at: number; readonly code: string };
  /** Lets every timer run out at once. */
  readonly slow?: boolean;
  /** Where somebody can be asked. */
  readonly terminal?: Terminal;
}

export interface Paged {
  readonly command: string;
  readonly env: Env;
  readonly text: string;
}

export interface Fake {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
  /** By name: what was written. */
  readonly saved: ReadonlyMap<string, string>;
  /** What went to a pager instead. */
  readonly paged: readonly Paged[];
}

const encoder = new TextEncoder();

async function* chunksOf(texts: readonly (string | Uint8Array)[]): Chunks {
  for (const text of texts) yield typeof text === 'string' ? encoder.encode(text) : text;
}

async function* failing(file: string, code: string): Chunks {
  yield encoder.encode('');
  throw new FileError(file, code);
}

export function fakeIo(world: World = {}): Fake {
  let out = '';
  let err = '';
  let closed = false;
  let failure: string | undefined;
  const drained = new Set<string>();
  const saved = new Map<string, string>();
  const paged: Paged[] = [];
  const { files = {}, broken = {}, breaks } = world;
  const stdin = world.stdin ?? '';
  const io: Io = {
    stdin: { isTTY: world.stdinTTY ?? false, chunks: () => chunksOf(typeof stdin === 'string' ? [stdin] : stdin) },
    stdout: {
      isTTY: world.stdoutTTY ?? false,
      columns: world.columns ?? 80,
      rows: world.rows,
      get closed() {
        return closed;
      },
      write(text) {
        if (closed || failure !== undefined) return;
        out += text;
        if (breaks === undefined || out.length <= breaks.at) return;
        out = out.slice(0, breaks.at);
        if (breaks.code === 'EPIPE') closed = true;
        else failure = breaks.code;
      },
      full: false,
      room: async () => check(),
      end: async () => check(),
    },
    stderr: {
      isTTY: world.stderrTTY ?? false,
      columns: world.columns ?? 80,
      write(text) {
        err += text;
      },
    },
    env: world.env ?? {},
    unicode: world.unicode ?? true,
    now: () => Date.parse(world.now ?? '2026-11-23T18:18:00Z'),
    offsetAt: () => 0,
    after(_, call) {
      if (world.slow === true) call();
      return () => {};
    },
    turn: async () => check(),
    open(file) {
      const content = files[file];
      if (content === undefined && broken[file] === undefined) throw new FileError(file, 'ENOENT');
      const ordinary = !(world.pipes ?? []).includes(file);
      const spent = !ordinary && drained.has(file);
      drained.add(file);
      return {
        ordinary,
        chunks: () =>
          broken[file] === undefined ? chunksOf(spent ? [] : [content ?? '']) : failing(file, broken[file]),
        close() {},
      };
    },
    save(file, text, replace) {
      if (broken[file] !== undefined) throw new OutputError(broken[file], file);
      if (!replace && (files[file] !== undefined || saved.has(file))) throw new OutputError('EEXIST', file);
      saved.set(file, text);
    },
    async page(command, env, text) {
      if (world.pager !== true) return false;
      paged.push({ command, env, text });
      return true;
    },
    terminal() {
      if (world.terminal === undefined) throw new Error('nobody was to be asked');
      return world.terminal;
    },
  };
  function check(): void {
    if (failure !== undefined) throw new OutputError(failure);
  }
  return { io, out: () => out, err: () => err, saved, paged };
}

/** Runs annul in process. */
export async function annul(args: readonly string[], world: World = {}) {
  const fake = fakeIo(world);
  const code = await run(args, fake.io);
  return { code, stdout: fake.out(), stderr: fake.err(), paged: fake.paged };
}
