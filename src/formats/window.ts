/** The bytes of the input that are still needed, as one piece, however they arrive. */
import { Buffer } from 'node:buffer';

export interface Window {
  readonly bytes: Buffer;
  /** Where the bytes that are still needed begin; they end with `bytes`, from whose beginning positions count. */
  readonly start: number;
  /** How many bytes of the input came before `bytes`. */
  readonly base: number;
  /** Adds a chunk. Positions move by the number it returns. */
  append(chunk: Uint8Array): number;
  /** What lies before this position is no longer needed. */
  release(position: number): void;
  /** Call it when a chunk has been dealt with: its memory may be used for the next one. Positions move likewise. */
  keep(): number;
}

const roomy = 1 << 20;

export function createWindow(): Window {
  let bytes: Buffer = Buffer.alloc(0);
  // Memory of the window's own, of which `bytes` is the used part; undefined while `bytes` is a chunk.
  let memory: Buffer | undefined = bytes;
  let start = 0;
  let base = 0;

  function move(room: number): Buffer {
    memory = Buffer.allocUnsafe(room);
    bytes.copy(memory, 0, start);
    base += start;
    bytes = memory.subarray(0, bytes.length - start);
    start = 0;
    return memory;
  }

  return {
    get bytes() {
      return bytes;
    },
    get start() {
      return start;
    },
    get base() {
      return base;
    },
    append(chunk) {
      const before = base;
      const rest = bytes.length - start;
      if (rest === 0) {
        // Nothing is left over: look at the chunk where it lies.
        base += start;
        bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        memory = undefined;
        start = 0;
      } else {
        const length = bytes.length + chunk.byteLength;
        const room = memory && length <= memory.length ? memory : move(Math.max(2 * rest, rest + chunk.byteLength));
        const used = bytes.length;
        room.set(chunk, used);
        bytes = room.subarray(0, used + chunk.byteLength);
      }
      return before - base;
    },
    release(position) {
      start = position;
    },
    keep() {
      const before = base;
      const rest = bytes.length - start;
      if (!memory || (memory.length > roomy && rest < memory.length / 8)) move(rest);
      return before - base;
    },
  };
}
