import type { ReportWords } from '../report.ts';

/** No-break space. */
const nb = '\u00a0';

const count = (value: number, one: string): string => `${value} ${value === 1 ? one : `${one}s`}`;

export const report: ReportWords = {
  heading: (orders, items, { text }) => `${count(orders, 'order')}, ${count(items, 'item')}, as of ${text}.`,
  cancelled: (cancelled, items, share) =>
    `${cancelled} of ${count(items, 'item')} ${cancelled === 1 ? 'is' : 'are'} cancelled, ${share}`,
  by: {
    buyer: (items) => `${items} by the buyer`,
    seller: (items) => `${items} by the seller`,
    platform: (items) => `${items} by the platform`,
    unknown: (items) => `${items} without saying by whom`,
  },
  requested: (items) => `${count(items, 'cancellation')} ${items === 1 ? 'is' : 'are'} asked for and open.`,
  nothingCancelled: 'Nothing is cancelled, and nobody has asked for it.',
  percent: (value) => `${value}${nb}%`,
  list: (parts) => parts.join(', '),
  columns: {
    verdict: 'VERDICT',
    reason: 'REASON',
    listing: 'LISTING',
    title: 'TITLE',
    seller: 'SELLER',
    store: 'STORE',
    orders: 'ORDERS',
    items: 'ITEMS',
    cancelled: 'CANCELLED',
    requested: 'ASKED FOR',
  },
  sellers: { platform: 'the platform', 'third-party': 'third parties', unknown: 'not told' },
  others: (reasons) => `${count(reasons, 'reason')} given once`,
  more: (number) => `${number} more`,
  repeated: (orders) =>
    `${count(orders, 'order')} came more than once and ${orders === 1 ? 'is' : 'are'} counted each time.`,
  noOrders: 'No orders.',
};
