/** What only a seller knows, or what only the seller's rules depend on. */
import { sellerReasons } from '../order/vocabulary.ts';
import { type AxisSpec, type EnumSpec, yesNo } from './input-spec.ts';

/** Programs that change what a seller can do, the one that goes first in front; all others are `none`. */
export const sellerPrograms = ['multi-channel', 'seller-fulfilled-prime', 'easy-ship'] as const;

export const sellerInputs: readonly EnumSpec[] = [
  {
    kind: 'enum',
    id: 'sellerProgram',
    values: ['none', ...sellerPrograms],
    usual: 'none',
    place: { level: 'order', path: 'programs', type: 'choice' },
  },
  {
    kind: 'enum',
    id: 'handedOver',
    // Presumed is neither yes nor no: the parcel is where the status says.
    values: ['as-status', ...yesNo],
    usual: 'as-status',
    unsaid: true,
    place: { level: 'order', path: 'handedOver', type: 'boolean' },
  },
  {
    kind: 'enum',
    id: 'returnRequested',
    values: yesNo,
    usual: 'false',
    place: { level: 'either', path: 'returnRequested', type: 'boolean' },
  },
  {
    kind: 'enum',
    id: 'sellerReason',
    values: sellerReasons,
    place: { level: 'either', path: 'sellerReason', type: 'choice' },
  },
  // Are these all the units of the line that are left? A feed cancels whole lines.
  {
    kind: 'enum',
    id: 'line',
    values: ['whole', 'part'],
    place: { level: 'derived', path: 'quantity', type: 'choice' },
  },
];

export const sellerAxes: readonly AxisSpec[] = [
  { kind: 'axis', id: 'shipBy', place: { level: 'either', path: 'shipBy', type: 'time' } },
];
