import type { Between, MetricsWords, Ratio, TargetText } from '../metrics.ts';

/** No-break space. */
const nb = '\u00a0';

const plural = (value: number, one: string, many = `${one}s`): string => (value === 1 ? one : many);
const count = (value: number, one: string): string => `${value} ${plural(value, one)}`;
const range = ({ least, most }: Between): string => (least === most ? `${most}` : `${least} to ${most}`);
const target = ({ percent, inclusive }: TargetText): string => `${inclusive ? 'at most' : 'under'} ${percent}`;
const and = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`;
const ratio = ({ cancelled, orders }: Ratio): string => `${range(cancelled)} of ${range(orders)}`;
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const metrics: MetricsWords = {
  heading: (store) => `Cancellation rate, ${store ?? 'store unknown'}`,
  asOf: ({ text }) => `as of ${text}`,
  percent: (value) => `${value}${nb}%`,
  between: (least, most) => `${least} to ${most}`,
  state: {
    met: target,
    missed: (wanted) => `not ${target(wanted)}`,
    open: (wanted) => `perhaps not ${target(wanted)}`,
    none: 'no orders in the window',
  },
  headroom({ least, most }, { percent, inclusive }) {
    const limit = `${inclusive ? 'within' : 'before'} ${percent}`;
    if (most === 0) return `no more cancellations ${limit}`;
    const number = least === most ? `${most}` : `${least} to ${most}`;
    return `${number} more ${plural(most, 'cancellation')} ${limit}`;
  },
  window: (days, span) => `The last ${count(days, 'day')}, ${span}`,
  program: (id) => (id === 'seller-fulfilled-prime' ? 'Seller Fulfilled Prime' : id),
  counted: ({ cancelled, orders }) =>
    `${sentence(range(cancelled))} of the ${range(orders)} ${plural(orders.most, 'order')} that you fulfil ${plural(cancelled.most, 'counts', 'count')} as cancelled by you.`,
  needed: (cancelled, orders, wanted) =>
    `With ${count(cancelled, 'cancellation')} it takes ${count(orders, 'order')} to be ${target(wanted)}.`,
  doubts: {
    canceller: (number) => `${count(number, 'order')} ${plural(number, 'does', 'do')} not tell who cancelled`,
    request: (number) =>
      `${count(number, 'order')} ${plural(number, 'does', 'do')} not tell whether the buyer's request excuses it`,
    cancelled: (number) =>
      `${count(number, 'order')} ${plural(number, 'does', 'do')} not tell whether it was cancelled`,
    fulfilment: (number) => `${count(number, 'order')} ${plural(number, 'does', 'do')} not tell who ships`,
    placed: (number) => `${count(number, 'order')} ${plural(number, 'has', 'have')} no date`,
  },
  because: (doubts) => `The range is there because ${and(doubts)}.`,
  oldest: (cancelled, placedOn, leavesOn) =>
    `The ${cancelled === 1 ? 'cancelled order' : `${cancelled} cancelled orders`} of ${placedOn} ${plural(cancelled, 'leaves', 'leave')} the window on ${leavesOn}.`,
  ifCancelled: (order, share, percent, state, sure) =>
    `Cancelling ${order} now makes it ${ratio(share)}: ${percent}, ${state}.${sure ? '' : ' Whether it counts, the order does not tell.'}`,
  noEffect(order, effect) {
    switch (effect) {
      case 'asked-for':
        return `Cancelling ${order} changes nothing: the buyer asked for it with the order's own cancel option.`;
      case 'already-cancelled':
        return `${order} is cancelled already.`;
      case 'shipped':
        return `${order} has shipped: it can only be refunded, which is no cancellation.`;
      case 'pending':
        return `${order} is still pending: it is not yours to cancel yet.`;
      case 'not-seller-fulfilled':
        return `${order} is shipped by the platform: it never counts.`;
      case 'outside-window':
        return `${order} was not placed in these days: cancelling it changes nothing here.`;
    }
  },
  forecast: {
    changed: (days, now, after, state) =>
      `In the last ${count(days, 'day')} it is ${ratio(now.ratio)}: ${now.percent}. With this order it would be ${ratio(after.ratio)}: ${after.percent}, ${state}.`,
    same: (days, now, state, inWindow) =>
      `${inWindow ? '' : `The order was not placed in the last ${count(days, 'day')}. `}The rate of these ${count(days, 'day')} stays at ${ratio(now.ratio)}: ${now.percent}, ${state}.`,
    ofProgram: (program, text) => `${program}: ${text}`,
    supposed: (days, text) =>
      `If these are the numbers of ${count(days, 'day')}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  },
  labels: { oldest: 'Oldest', order: 'Order', note: 'Note' },
  chart: {
    title: (days) => `The rate of the ${days} days up to each day`,
    day: (month, day) => `${month} ${day}`,
    legend: (wanted, range) => `line: ${target(wanted)}${range ? '; lighter: what the orders do not tell' : ''}`,
  },
  open: {
    title: (sure) =>
      `Waiting for you to confirm the shipment, most urgent first. The platform ${sure ? '' : 'usually '}cancels what is not confirmed in time, and that counts.`,
    columns: { cancelled: 'CANCELLED ON', shipBy: 'SHIP BY', order: 'ORDER', note: 'NOTE' },
    span: (from, to) => `${from} to ${to}`,
    late: (shipBy) => `${shipBy}, late`,
    past: (day) => `${day}, past`,
    requested: 'the buyer asked',
    more: (number) => `${number} more`,
  },
  notes: {
    borrowed: (what, store) =>
      what === 'rate'
        ? `No page of this store gives a target: that of ${store} is used.`
        : `No page of this store says when orders are cancelled automatically: that of ${store} is used.`,
    dateOfOrder:
      "An order belongs to the day it was placed, by the store's clock, and today is the last day of the window. No page says which date counts: this is inferred.",
    unknownStore: 'These orders do not tell their store: --marketplace names it. Until then days are counted in UTC.',
    presumedNotAsked: (number) =>
      `${count(number, 'order')} that you cancelled ${plural(number, 'does', 'do')} not tell whether the buyer had asked for it: counted as not asked for.`,
    duplicates: (number) => `${count(number, 'order')} came again: the latest copy counts, once.`,
    platformFulfilled: (number) =>
      `${count(number, 'order')} shipped by the platform ${plural(number, 'is', 'are')} left out.`,
    later: (number) =>
      `${count(number, 'order')} placed after the moment asked about ${plural(number, 'is', 'are')} left out.`,
    requested:
      "Orders whose buyer asked with the order's own cancel option: cancelled by you they do not count, cancelled automatically they do.",
    openWithoutShipBy: (number) =>
      `${count(number, 'open order')} ${plural(number, 'has', 'have')} no ship-by time: when ${plural(number, 'it is', 'they are')} cancelled automatically is not known.`,
    lateShipment: (number, wanted) =>
      `${count(number, 'order')} ${plural(number, 'is', 'are')} past the ship-by time. The late shipment rate is usually to be ${target(wanted)}.`,
    unmeasured: (number) =>
      `${count(number, 'order')} of platforms without a rule for the cancellation rate ${plural(number, 'is', 'are')} left out.`,
  },
  noOrders: 'No orders.',
};
