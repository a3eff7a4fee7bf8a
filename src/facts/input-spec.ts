/** An input together with the place of its field in an order. */
import type { AxisInput, EnumInput } from '../decide/model.ts';

/** Where a field stands, so that a question names the path that `--set` takes. */
export interface Place {
  /**
   * `item`: always the item's; `order`: always the order's; `either`: the item's word goes first; `other`: that of
   * another item of the order (`left.ts`, `receipt.ts`); `derived`: worked out, never asked for.
   */
  readonly level: 'order' | 'item' | 'either' | 'other' | 'derived';
  /** Relative to the order or the item. */
  readonly path: string;
  readonly type: 'choice' | 'boolean' | 'time' | 'number' | 'money';
}

export type EnumSpec = EnumInput & { readonly place: Place };
export type AxisSpec = AxisInput & { readonly place: Place };

export const yesNo = ['true', 'false'] as const;
