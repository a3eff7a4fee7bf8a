/** Holds the first of a stream back until a second one comes, so that what is alone can be treated apart. */

export interface Alone<T> {
  /** Those that need not wait any longer. */
  push(one: T): readonly T[];
  /** The one that never got company. */
  last(): T | undefined;
}

/** Where it is not `wanted`, nothing waits. */
export function createAlone<T>(wanted: boolean): Alone<T> {
  let first: T | undefined;
  let several = !wanted;
  return {
    push(one) {
      if (several) return [one];
      if (first === undefined) {
        first = one;
        return [];
      }
      const both = [first, one];
      first = undefined;
      several = true;
      return both;
    },
    last: () => first,
  };
}
