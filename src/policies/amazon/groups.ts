/** Values that the rules name together. */
import type { Condition } from '../../decide/model.ts';
import type { Category, Kind, Status } from '../../order/vocabulary.ts';
import { withinDays } from '../spans.ts';

/** Nothing has left yet, and the payment is through. */
export const notShipped = ['unshipped', 'preparing'] as const satisfies readonly Status[];
export const notDelivered = ['preorder', 'pending', ...notShipped] as const satisfies readonly Status[];
export const onTheWay = ['shipped', 'out-for-delivery'] as const satisfies readonly Status[];

/** Goods that are read, played or run: nothing travels. */
export const digital = [
  'ebook',
  'digital-video',
  'digital-music',
  'app',
  'software',
] as const satisfies readonly Kind[];

/** The consumer-electronics family of `return-eu-electronics-14`. */
export const electronicsFamily = ['electronics', 'apple', 'office', 'media'] as const satisfies readonly Category[];

/** The goods of `return-de-it-14-2025`. */
export const june2025Family = [
  'toys',
  'books',
  'software',
  'kitchen',
  'diy',
  'automotive',
  'large-appliance',
  'home-entertainment',
  'personal-care-electrical',
] as const satisfies readonly Category[];

/** Inside the statutory period of 14 days, which of several goods the last one received starts. */
export const withinPeriod = (condition: Condition): Condition[] => [
  { ...condition, statutoryDays: withinDays(14) },
  { ...condition, receivedLater: ['true'] },
];
