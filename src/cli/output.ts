/** Standard output as a queue: what a run writes in small pieces leaves in big ones, and waits where the reader does. */
import { OutputError, systemCode } from './exit.ts';
import type { Output } from './io.ts';

/** As much of a Node stream as the queue needs. */
export interface Sink {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Characters that are collected before they are handed over. */
const piece = 1 << 16;
/** Pieces that may be on their way before `room` waits. */
const ahead = 4;

/** `open` is called at the first use: creating the stream costs a good part of a start. */
export function createOutput(open: () => Sink): Output {
  let stream: Sink | undefined;
  let waiting = '';
  let underway = 0;
  let scheduled = false;
  let closed = false;
  let failure: Error | undefined;
  let wake: (() => void)[] = [];

  function sink(): Sink {
    if (stream === undefined) {
      stream = open();
      stream.on('error', fail);
    }
    return stream;
  }

  function fail(error: Error): void {
    if (systemCode(error) === 'EPIPE') closed = true;
    else failure ??= error;
    waiting = '';
    done();
  }

  function done(): void {
    const callers = wake;
    wake = [];
    for (const call of callers) call();
  }

  function send(): void {
    scheduled = false;
    if (waiting === '' || closed || failure !== undefined) return;
    const text = waiting;
    waiting = '';
    underway += 1;
    sink().write(text, (error) => {
      underway -= 1;
      if (error) fail(error);
      else done();
    });
  }

  const stopped = (): boolean => closed || failure !== undefined;

  async function until(enough: () => boolean): Promise<void> {
    while (!enough() && !stopped()) await new Promise<void>((resolve) => wake.push(resolve));
    if (failure !== undefined) throw new OutputError(systemCode(failure) ?? failure.message);
  }

  return {
    get isTTY() {
      return sink().isTTY === true;
    },
    get columns() {
      return sink().columns;
    },
    get rows() {
      return sink().rows;
    },
    get full() {
      return underway >= ahead;
    },
    get closed() {
      return closed;
    },
    write(text) {
      if (stopped()) return;
      waiting += text;
      if (waiting.length >= piece) return send();
      // A slow source must not hold back what has been decided: it leaves at the next turn of the loop.
      if (!scheduled) {
        scheduled = true;
        setImmediate(send);
      }
    },
    room: () => until(() => underway < ahead),
    end() {
      send();
      return until(() => underway === 0);
    },
  };
}
