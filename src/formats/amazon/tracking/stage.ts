/** How far a parcel has got. */
import type { Status } from '../../../order/vocabulary.ts';

const onTheWay: readonly Status[] = [
  'preparing',
  'shipped',
  'out-for-delivery',
  'pickup-ready',
  'undeliverable',
  'delivered',
  'returned',
];

/** Greater is further; -1 for what is no stage of a parcel's way. */
export const stageOf = (status: Status): number => onTheWay.indexOf(status);
