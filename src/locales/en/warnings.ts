import type { WarningTexts } from '../warnings.ts';

export const warnings: WarningTexts = {
  'unknown-marketplace': 'The store is not known: days are counted in UTC, and what differs between stores stays open.',
  'unknown-clock': "The shop's clock is not known: days are counted in UTC.",
  'marketplace-not-covered': (store) =>
    `${store} is not one of the stores of this policy: the rules of another store may not hold there.`,
  'seller-data': "The data come from a seller's account; the answer is the one for the buyer.",
  'order-in-the-future': (placed) => `The order is dated ${placed}, later than the moment it is decided for.`,
  impossible: (kept, left) => `${kept} and ${left} cannot both be: the second is left unknown.`,
  contradiction: (kept, left) => `${kept} and ${left} contradict each other: the second is left unknown.`,
  stale: (updated) => `The data are of ${updated}: what has happened since is not in them.`,
  'no-items': 'The order came without its items: it is decided as a whole.',
};
