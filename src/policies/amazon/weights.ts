/**
 * How often an answer is expected, so that the interview is short for common orders. No marketplace publishes such
 * frequencies: these are our estimates of the orders that someone asks about, and they shape only the order of the
 * questions, never a verdict.
 */
import type { Weights } from '../../decide/plan.ts';
import { everyInput } from '../../facts/inputs.ts';
import { marketplaces } from './stores.ts';

type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;

const shares: Shares = {
  status: {
    unshipped: 30,
    shipped: 20,
    delivered: 22,
    preparing: 10,
    pending: 4,
    'out-for-delivery': 4,
    cancelled: 3,
    preorder: 2,
    'pickup-ready': 2,
    undeliverable: 1,
    returned: 1,
    unfulfillable: 1,
  },
  kind: {
    physical: 78,
    ebook: 4,
    'digital-video': 3,
    grocery: 4,
    'gift-card': 1,
    'egift-card': 2,
    custom: 2,
    subscription: 2,
  },
  category: { electronics: 22, clothing: 20, kitchen: 10, books: 8, toys: 6, other: 14 },
  marketplace: { 'amazon.com': 40, 'amazon.de': 12, 'amazon.co.uk': 11, 'amazon.co.jp': 9, 'amazon.fr': 6 },
  soldBy: { platform: 40, 'third-party': 60 },
  fulfilledBy: { platform: 80, merchant: 20 },
  carrier: { platform: 60, other: 40 },
  accessed: { true: 40, false: 60 },
  redeemed: { true: 30, false: 70 },
};

/** Sellers ask about what they ship themselves and have not shipped yet. */
const sellerShares: Shares = {
  ...shares,
  status: { unshipped: 50, shipped: 18, delivered: 10, pending: 8, preparing: 6, undeliverable: 3, returned: 3 },
  fulfilledBy: { platform: 20, merchant: 80 },
  sellerReason: { 'out-of-stock': 45, 'buyer-asked': 30, address: 8, 'price-error': 7, other: 7, exchange: 3 },
};

const valuesOf = new Map<string, readonly string[]>([
  ...everyInput.flatMap((input) => (input.kind === 'enum' ? [[input.id, input.values] as const] : [])),
  ['marketplace', marketplaces],
]);

/** Even where no share is given for the input; 1 for a value without one. */
const weighing =
  (given: Shares): Weights =>
  (input, choice) => {
    const known = Object.hasOwn(given, input) ? given[input] : undefined;
    const value = valuesOf.get(input)?.[choice];
    return known === undefined || value === undefined ? 1 : (known[value] ?? 1);
  };

export const weights = weighing(shares);
export const sellerWeights = weighing(sellerShares);
