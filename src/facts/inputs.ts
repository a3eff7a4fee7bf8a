/**
 * The fields of an order that rules can depend on, with the values each can have. Booleans are `true` and `false`;
 * a presumed value is `usual` (contract: presumptions). What an order may say differently of each item comes per item.
 */

import { carriers, categories, fulfilments, kinds, sellers, statuses } from '../order/vocabulary.ts';
import { type AxisSpec, type EnumSpec, type Place, yesNo } from './input-spec.ts';
import { sellerAxes, sellerInputs } from './seller-inputs.ts';

/** The states a unit can be in; `partially-shipped` is resolved into those of its units. */
export const unitStatuses = statuses.filter((status) => status !== 'partially-shipped');

/** Programs that change a verdict, the one that goes first in front; all others are `none`. */
export const decisivePrograms = ['multi-channel', 'scheduled-delivery', 'haul'] as const;

/** The marketplace's values are the policy's stores. */
export const marketplacePlace: Place = { level: 'order', path: 'marketplace', type: 'choice' };

/** What both sides may know. */
const sharedInputs: readonly EnumSpec[] = [
  { kind: 'enum', id: 'status', values: unitStatuses, place: { level: 'either', path: 'status', type: 'choice' } },
  { kind: 'enum', id: 'soldBy', values: sellers, place: { level: 'either', path: 'soldBy', type: 'choice' } },
  {
    kind: 'enum',
    id: 'fulfilledBy',
    values: fulfilments,
    place: { level: 'either', path: 'fulfilledBy', type: 'choice' },
  },
  { kind: 'enum', id: 'carrier', values: carriers, place: { level: 'order', path: 'carrier', type: 'choice' } },
  { kind: 'enum', id: 'kind', values: kinds, place: { level: 'item', path: 'kind', type: 'choice' } },
  { kind: 'enum', id: 'category', values: categories, place: { level: 'item', path: 'category', type: 'choice' } },
  {
    kind: 'enum',
    id: 'cancellationRequest',
    // `message`: asked for in a message only, not with the platform's own control.
    values: ['none', 'message', 'open', 'rejected'],
    usual: 'none',
    place: { level: 'either', path: 'cancellationRequest', type: 'choice' },
  },
  {
    kind: 'enum',
    id: 'cancellation',
    values: ['none', 'executed'],
    usual: 'none',
    place: { level: 'either', path: 'cancellation', type: 'choice' },
  },
  {
    kind: 'enum',
    id: 'fullyRefunded',
    values: yesNo,
    usual: 'false',
    place: { level: 'order', path: 'refunded', type: 'boolean' },
  },
  {
    kind: 'enum',
    id: 'returnable',
    values: yesNo,
    usual: 'true',
    place: { level: 'item', path: 'returnable', type: 'boolean' },
  },
  {
    kind: 'enum',
    id: 'bundle',
    values: yesNo,
    usual: 'false',
    place: { level: 'item', path: 'bundle', type: 'boolean' },
  },
  { kind: 'enum', id: 'accessed', values: yesNo, place: { level: 'item', path: 'accessed', type: 'boolean' } },
  { kind: 'enum', id: 'redeemed', values: yesNo, place: { level: 'item', path: 'redeemed', type: 'boolean' } },
  {
    kind: 'enum',
    id: 'subscribeAndSave',
    values: yesNo,
    usual: 'false',
    place: { level: 'item', path: 'subscribeAndSave', type: 'boolean' },
  },
  {
    kind: 'enum',
    id: 'business',
    values: yesNo,
    usual: 'false',
    place: { level: 'order', path: 'business', type: 'boolean' },
  },
  {
    kind: 'enum',
    id: 'replacement',
    values: yesNo,
    usual: 'false',
    place: { level: 'order', path: 'replacement', type: 'boolean' },
  },
  {
    kind: 'enum',
    id: 'onHold',
    values: yesNo,
    usual: 'false',
    place: { level: 'order', path: 'onHold', type: 'boolean' },
  },
  // Has another item left already, or another unit of this one?
  { kind: 'enum', id: 'otherLeft', values: yesNo, place: { level: 'other', path: 'status', type: 'choice' } },
  // Did another item arrive so much later that the order's withdrawal period still runs?
  { kind: 'enum', id: 'receivedLater', values: yesNo, place: { level: 'other', path: 'deliveredAt', type: 'time' } },
];

const buyerInputs: readonly EnumSpec[] = [
  {
    kind: 'enum',
    id: 'program',
    values: ['none', ...decisivePrograms],
    usual: 'none',
    place: { level: 'order', path: 'programs', type: 'choice' },
  },
];

const sharedAxes: readonly AxisSpec[] = [
  { kind: 'axis', id: 'placedAt', past: true, place: { level: 'order', path: 'placedAt', type: 'time' } },
  { kind: 'axis', id: 'shippedAt', past: true, place: { level: 'either', path: 'shippedAt', type: 'time' } },
  { kind: 'axis', id: 'deliveredAt', past: true, place: { level: 'either', path: 'deliveredAt', type: 'time' } },
  { kind: 'axis', id: 'latestDelivery', place: { level: 'either', path: 'deliveryWindow.latest', type: 'time' } },
  { kind: 'axis', id: 'now', place: { level: 'order', path: 'at', type: 'time' } },
  { kind: 'axis', id: 'unitPrice', place: { level: 'item', path: 'price', type: 'money' } },
];

/** Whose tables are decided with: what only a seller knows is no input of a buyer's. */
export type Side = 'buyer' | 'seller';

/** The enumerated inputs but the marketplace, whose values are the policy's stores. */
export const enumInputsOf = (side: Side): readonly EnumSpec[] =>
  side === 'buyer' ? [...sharedInputs, ...buyerInputs] : [...sharedInputs, ...sellerInputs];

export const axisInputsOf = (side: Side): readonly AxisSpec[] =>
  side === 'buyer' ? sharedAxes : [...sharedAxes, ...sellerAxes];

/** Of both sides, each once. */
export const everyInput: readonly (EnumSpec | AxisSpec)[] = [
  ...sharedInputs,
  ...buyerInputs,
  ...sellerInputs,
  ...sharedAxes,
  ...sellerAxes,
];
