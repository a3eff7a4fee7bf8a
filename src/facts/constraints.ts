/**
 * Worlds that cannot be (contract: impossible). The last fact named in a constraint is the one given up where the data
 * says all of them.
 */
import type { Constraint, Ordering } from '../decide/model.ts';
import { kinds, statuses } from '../order/vocabulary.ts';
import type { Side } from './inputs.ts';

const readOrPlayed = ['ebook', 'digital-video', 'digital-music', 'app', 'software'] as const;
const nothingTravels = [...readOrPlayed, 'subscription'] as const;
const delivered: readonly string[] = ['delivered', 'shipped', 'returned', 'cancelled'];
const notDelivered = statuses.filter((status) => status !== 'partially-shipped' && !delivered.includes(status));
const claimable: readonly string[] = ['gift-card', 'egift-card', 'app', 'software'];
const accessible: readonly string[] = [...nothingTravels, 'service'];

const shared: readonly Constraint[] = [
  { id: 'accessed-before-delivery', never: { status: notDelivered, accessed: ['true'] } },
  { id: 'redeemed-before-delivery', never: { status: notDelivered, redeemed: ['true'] } },
  { id: 'card-redeemed-in-the-post', never: { kind: ['gift-card'], status: ['shipped'], redeemed: ['true'] } },
  {
    id: 'digital-from-merchant',
    never: { kind: [...nothingTravels, 'egift-card', 'grocery'], fulfilledBy: ['merchant'] },
  },
  { id: 'custom-from-platform', never: { kind: ['custom'], fulfilledBy: ['platform'] } },
  {
    id: 'digital-in-a-parcel',
    never: { kind: nothingTravels, status: ['out-for-delivery', 'pickup-ready', 'undeliverable'] },
  },
  { id: 'physical-redeemed', never: { kind: kinds.filter((kind) => !claimable.includes(kind)), redeemed: ['true'] } },
  { id: 'physical-accessed', never: { kind: kinds.filter((kind) => !accessible.includes(kind)), accessed: ['true'] } },
];

// Multi-channel: the platform's stock for an order from elsewhere.
const buyer: readonly Constraint[] = [
  { id: 'multi-channel-from-merchant', never: { fulfilledBy: ['merchant'], program: ['multi-channel'] } },
];

const gone = ['out-for-delivery', 'pickup-ready', 'delivered', 'undeliverable', 'returned'] as const;

const seller: readonly Constraint[] = [
  { id: 'multi-channel-from-merchant', never: { fulfilledBy: ['merchant'], sellerProgram: ['multi-channel'] } },
  {
    id: 'sellers-program-from-platform',
    never: { fulfilledBy: ['platform'], sellerProgram: ['seller-fulfilled-prime', 'easy-ship'] },
  },
  { id: 'still-here', never: { status: gone, handedOver: ['false'] } },
  // Before the payment is through the seller has no address to send anything to.
  { id: 'gone-too-early', never: { status: ['preorder', 'pending'], handedOver: ['true'] } },
];

export const constraintsOf = (side: Side): readonly Constraint[] => [...shared, ...(side === 'buyer' ? buyer : seller)];

export const orderings: readonly Ordering[] = [
  { earlier: 'placedAt', later: 'shippedAt' },
  { earlier: 'shippedAt', later: 'deliveredAt' },
  { earlier: 'placedAt', later: 'deliveredAt' },
  { earlier: 'placedAt', later: 'latestDelivery' },
];
