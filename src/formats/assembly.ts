/**
 * Orders that come in pieces over a whole input, or over several of its files, wait for its end, and what follows them
 * waits behind them.
 */
import type { Piece } from './format.ts';

export interface Assembly<T> {
  /** Whether an order waits for its other pieces. */
  readonly waits: boolean;
  /** Pieces with one key are one order. `whole` makes the result of all; that of the order's first piece is called. */
  add(key: string, piece: Piece, whole: (pieces: readonly Piece[]) => readonly T[]): void;
  hold(later: () => readonly T[]): void;
  /** Everything, in the order in which it first came; nothing waits any more. */
  end(): readonly T[];
}

export function createAssembly<T>(): Assembly<T> {
  const queue: (() => readonly T[])[] = [];
  const open = new Map<string, Piece[]>();
  return {
    get waits() {
      return queue.length > 0;
    },
    add(key, piece, whole) {
      const known = open.get(key);
      if (known) {
        known.push(piece);
        return;
      }
      const pieces = [piece];
      open.set(key, pieces);
      queue.push(() => whole(pieces));
    },
    hold: (later) => void queue.push(later),
    end() {
      open.clear();
      return queue.splice(0).flatMap((later) => later());
    },
  };
}
