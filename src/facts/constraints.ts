/**
 * Worlds that cannot be (contract: impossible). The last fact named in a constraint is the one given up where the data
 * says all of them.
 */
import type { Constraint, Ordering } from '../decide/model.ts';
import { kinds, statuses } from '../order/vocabulary.ts';

const readOrPlayed = ['ebook', 'digital-video', 'digital-music', 'app', 'software'] as const;
const nothingTravels = [...readOrPlayed, 'subscription'] as const;
const delivered: readonly string[] = ['delivered', 'shipped', 'returned', 'cancelled'];
const notDelivered = statuses.filter((status) => status !== 'partially-shipped' && !delivered.includes(status));
const claimable: readonly string[] = ['gift-card', 'egift-card', 'app', 'software'];
const accessible: readonly string[] = [...nothingTravels, 'service'];

export const constraints: readonly Constraint[] = [
  { id: 'accessed-before-delivery', never: { status: notDelivered, accessed: ['true'] } },
  { id: 'redeemed-before-delivery', never: { status: notDelivered, redeemed: ['true'] } },
  { id: 'card-redeemed-in-the-post', never: { kind: ['gift-card'], status: ['shipped'], redeemed: ['true'] } },
  {
    id: 'digital-from-merchant',
    never: { kind: [...nothingTravels, 'egift-card', 'grocery'], fulfilledBy: ['merchant'] },
  },
  // The platform's stock for an order from elsewhere.
  { id: 'multi-channel-from-merchant', never: { fulfilledBy: ['merchant'], program: ['multi-channel'] } },
  { id: 'custom-from-platform', never: { kind: ['custom'], fulfilledBy: ['platform'] } },
  {
    id: 'digital-in-a-parcel',
    never: { kind: nothingTravels, status: ['out-for-delivery', 'pickup-ready', 'undeliverable'] },
  },
  { id: 'physical-redeemed', never: { kind: kinds.filter((kind) => !claimable.includes(kind)), redeemed: ['true'] } },
  { id: 'physical-accessed', never: { kind: kinds.filter((kind) => !accessible.includes(kind)), accessed: ['true'] } },
];

export const orderings: readonly Ordering[] = [
  { earlier: 'placedAt', later: 'shippedAt' },
  { earlier: 'shippedAt', later: 'deliveredAt' },
  { earlier: 'placedAt', later: 'deliveredAt' },
  { earlier: 'placedAt', later: 'latestDelivery' },
];
