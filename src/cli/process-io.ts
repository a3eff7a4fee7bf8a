/** The real world behind `Io`: the process's streams, the file system, the clock. */
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { FileError, systemCode } from './exit.ts';
import type { Chunks, Io, Messages, Opened } from './io.ts';
import { isUtf8 } from './locale.ts';
import { createOutput } from './output.ts';
import { saveFile } from './save-file.ts';

const pieceSize = 1 << 16;

export interface ProcessIo extends Io {
  /** A read that no signal can end is underway: leaving in good order would wait for it. */
  readonly stuck: boolean;
  /** Ends what a person is being asked, in good order; undefined where nobody is. */
  readonly interrupt: (() => void) | undefined;
}

export function processIo(process: NodeJS.Process): ProcessIo {
  const { env } = process;
  let blocked = 0;
  let interrupt: (() => void) | undefined;

  /** A pipe or a device: read in the background, so that the clock and Ctrl+C are heard. */
  async function* background(file: string, descriptor: number): Chunks {
    const stream = createReadStream('', { fd: descriptor, highWaterMark: pieceSize });
    blocked += 1;
    try {
      for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
    } catch (error) {
      throw new FileError(file, systemCode(error) ?? 'EIO');
    } finally {
      blocked -= 1;
    }
  }

  function open(file: string): Opened {
    const descriptor = attempt(file, () => openSync(file, 'r'));
    const ordinary = attempt(file, () => fstatSync(descriptor)).isFile();
    return {
      ordinary,
      chunks: () => (ordinary ? closing(descriptor, pieces(file, descriptor)) : background(file, descriptor)),
      close: () => closeSync(descriptor),
    };
  }

  return {
    stdin: {
      get isTTY() {
        // Loaded when it is asked for: `check FILE -o json` never asks.
        return process.getBuiltinModule('node:tty').isatty(0);
      },
      async *chunks() {
        const redirected = attempt('-', () => fstatSync(0));
        if (redirected.isFile()) return yield* pieces('-', 0);
        // A directory can be redirected too; it fails as soon as it is read.
        if (redirected.isDirectory()) throw new FileError('-', 'EISDIR');
        try {
          for await (const chunk of process.stdin) if (chunk instanceof Uint8Array) yield chunk;
        } catch (error) {
          const code = systemCode(error);
          if (code === undefined) throw error;
          throw new FileError('-', code);
        }
      },
    },
    stdout: createOutput(() => process.stdout),
    stderr: messages(process),
    env,
    unicode: process.platform === 'win32' || isUtf8(env),
    now: Date.now,
    offsetAt: (instant) => -new Date(instant).getTimezoneOffset(),
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      timer.unref();
      return () => clearTimeout(timer);
    },
    turn,
    open,
    save: saveFile,
    terminal: () => ({
      input: process.stdin,
      output: process.stderr,
      onSignal(call) {
        interrupt = call;
        for (const signal of endings) process.on(signal, call);
        return () => {
          interrupt = undefined;
          for (const signal of endings) process.removeListener(signal, call);
        };
      },
    }),
    async page(command, pagerEnv, text) {
      const { runPager } = await import('./run-pager.ts');
      // Ctrl+C is the pager's.
      interrupt = () => {};
      try {
        return await runPager(command, pagerEnv, text);
      } finally {
        interrupt = undefined;
      }
    },
    get stuck() {
      return blocked > 0;
    },
    get interrupt() {
      return interrupt;
    },
  };
}

/** Ctrl+C is `main.ts`'s: it is heard at any time. */
const endings = ['SIGTERM', 'SIGHUP'] as const;

/** Standard error, created at its first use. */
function messages(process: NodeJS.Process): Messages {
  let opened: NodeJS.WriteStream | undefined;
  function stream(): NodeJS.WriteStream {
    // Nobody listens any more: there is no better place to say so.
    opened ??= process.stderr.on('error', () => {});
    return opened;
  }
  return {
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
    write: (text) => void stream().write(text),
  };
}

function attempt<T>(file: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new FileError(file, code);
  }
}

async function* closing(descriptor: number, chunks: Chunks): Chunks {
  try {
    yield* chunks;
  } finally {
    closeSync(descriptor);
  }
}

/** An ordinary file, read at once piece by piece: there is nothing to wait for. */
async function* pieces(file: string, descriptor: number): Chunks {
  const buffer = Buffer.allocUnsafe(pieceSize);
  for (;;) {
    const size = attempt(file, () => readSync(descriptor, buffer, 0, pieceSize, null));
    if (size === 0) return;
    yield buffer.subarray(0, size);
    // Only between two pieces: a signal or a failed write is noticed there, and a small file need not wait.
    if (size === pieceSize) await turn();
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
