/** Orders that come in pieces over a whole input wait for its end, and what follows them waits behind them. */
import type { Format } from './format.ts';

export interface Assembly<T> {
  /** Whether an order waits for its other pieces. */
  readonly waits: boolean;
  /** `whole` makes the result of all pieces; that of the order's first piece is called. */
  add(format: Format, orderId: string, piece: unknown, whole: (pieces: readonly unknown[]) => readonly T[]): void;
  hold(later: () => readonly T[]): void;
  /** Everything, in the order in which it first came. */
  end(): readonly T[];
}

export function createAssembly<T>(): Assembly<T> {
  const queue: (() => readonly T[])[] = [];
  const open = new Map<Format, Map<string, unknown[]>>();
  return {
    get waits() {
      return queue.length > 0;
    },
    add(format, orderId, piece, whole) {
      const orders = open.get(format) ?? new Map<string, unknown[]>();
      open.set(format, orders);
      const known = orders.get(orderId);
      if (known) {
        known.push(piece);
        return;
      }
      const pieces = [piece];
      orders.set(orderId, pieces);
      queue.push(() => whole(pieces));
    },
    hold: (later) => void queue.push(later),
    end: () => queue.flatMap((later) => later()),
  };
}
