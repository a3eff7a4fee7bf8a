/**
 * An interview as plain data: the order it began with, and what was answered since. The order so far is made from both
 * by the rules of `--set`, so that whoever repeats the answers on a command line gets the same order.
 */
import { settle } from '../order/contradictions.ts';
import type { Order } from '../order/order.ts';
import { applySet } from '../order/set.ts';
import type { DataWarning } from '../order/warning.ts';

/** One assignment, as `--set` takes it. */
export interface Assignment {
  readonly path: string;
  readonly value: string;
}

/** An answer, or a question that was passed over. */
export interface Step {
  /** What hung on it: the verdict, only a seller's metric, only the dates and the amount of the refund, or a presumption that was changed. */
  readonly about: 'verdict' | 'metric' | 'refund' | 'presumption';
  /** The path that the question names. */
  readonly fact: string;
  readonly question: string;
  /** The answer in words, for the transcript. */
  readonly said: string;
  /** Empty where the person does not know. */
  readonly sets: readonly Assignment[];
}

export interface Session {
  readonly start: Order;
  readonly warnings: readonly DataWarning[];
  readonly steps: readonly Step[];
}

export interface OrderSoFar {
  readonly order: Order;
  readonly warnings: readonly DataWarning[];
}

export const begin = (start: Order, warnings: readonly DataWarning[] = []): Session => ({ start, warnings, steps: [] });

/** The order with every answer in it; contradictions are settled as in data. */
export function orderOf({ start, warnings, steps }: Session): OrderSoFar {
  let order = start;
  for (const { path, value } of steps.flatMap((step) => step.sets)) {
    const changed = applySet(order, path, value);
    if (!('error' in changed)) order = changed.order;
  }
  if (steps.length === 0) return { order, warnings };
  const settled = settle(order);
  return { order: settled.order, warnings: [...warnings, ...settled.warnings] };
}

/** Undefined where the answer is none that the order can hold. */
export function take(session: Session, step: Step): Session | undefined {
  let { order } = orderOf(session);
  for (const { path, value } of step.sets) {
    const changed = applySet(order, path, value);
    if ('error' in changed) return undefined;
    order = changed.order;
  }
  return { ...session, steps: [...session.steps, step] };
}

/** Without the last answer; undefined at the beginning. */
export function back(session: Session): Session | undefined {
  return session.steps.length === 0 ? undefined : { ...session, steps: session.steps.slice(0, -1) };
}

/** As it stood before this answer was given. */
export const before = (session: Session, index: number): Session => ({
  ...session,
  steps: session.steps.slice(0, index),
});
