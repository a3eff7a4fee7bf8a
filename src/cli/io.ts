/** What a command may touch of the world: streams, files, the environment and the clock. Tests make one from strings. */

export type Env = Readonly<Record<string, string | undefined>>;

/** Bytes in pieces; a piece may be overwritten once the next one is asked for. */
export type Chunks = AsyncIterable<Uint8Array>;

/** An open file; reading throws a `FileError` too. */
export interface Opened {
  /** An ordinary file can be opened again; a pipe or a device gives its bytes once. */
  readonly ordinary: boolean;
  /** Call it once. */
  chunks(): Chunks;
  /** For a file that is not read after all. */
  close(): void;
}

export interface Input {
  readonly isTTY: boolean;
  chunks(): Chunks;
}

export interface Screen {
  readonly isTTY: boolean;
  /** Of the terminal; undefined where it is none, or does not tell. */
  readonly columns: number | undefined;
}

/** Standard output: written in big pieces, and the first failure is thrown as an `OutputError`. */
export interface Output extends Screen {
  /** Of the terminal; undefined where it is none. */
  readonly rows: number | undefined;
  write(text: string): void;
  /** More than enough is on its way: wait for `room` before the next piece. */
  readonly full: boolean;
  room(): Promise<void>;
  /** Waits until everything has left. */
  end(): Promise<void>;
  /** The reader has gone (`head`): what is written from now on is nobody's. */
  readonly closed: boolean;
}

/** Standard error: short lines, whose loss is not an error. */
export interface Messages extends Screen {
  write(text: string): void;
}

/** The terminal that a person is asked at: its keys come in, and what is drawn goes out where messages go. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };
  /** Calls when the process is asked to end, which it then does not by itself; the function that it returns stops that. */
  onSignal(call: () => void): () => void;
}

export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Messages;
  readonly env: Env;
  /** False in a locale that is not UTF-8: marks have ASCII twins. */
  readonly unicode: boolean;
  /** Epoch milliseconds. */
  now(): number;
  /** Minutes that the clock of this machine is ahead of UTC at an instant: what the person at it calls half past nine. */
  offsetAt(instant: number): number;
  /** Calls back once after so many milliseconds, unless the function that it returns was called before. */
  after(milliseconds: number, call: () => void): () => void;
  /** Lets signals, timers and streams have their turn. */
  turn(): Promise<void>;
  /** Throws a `FileError` where it cannot be opened. */
  open(file: string): Opened;
  /** Whole or not at all. Throws an `OutputError`; `EEXIST` where a file is there that is not to be replaced. */
  save(file: string, text: string, replace: boolean): void;
  terminal(): Terminal;
  /** Shows a text with a pager and waits until it is left. False where there is no such pager. */
  page(command: string, env: Env, text: string): Promise<boolean>;
}

/** A pipe is as wide as COLUMNS says, else 80. */
export function columnsOf(screen: Screen, env: Env): number {
  if (screen.columns !== undefined && screen.columns > 0) return screen.columns;
  const told = Number(env.COLUMNS);
  return Number.isInteger(told) && told > 0 ? told : 80;
}
