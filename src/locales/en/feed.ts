import type { FeedWords } from '../feed.ts';

const items = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`;
const is = (count: number): string => (count === 1 ? 'is' : 'are');

export const feed: FeedWords = {
  notes({ rows, counting, reasonless, unofficial, byHand, unnamed, open, other }) {
    const said: readonly (readonly [count: number, text: string])[] = [
      [rows === 0 ? 1 : 0, 'nothing that a feed can cancel: no document was written'],
      [counting, `${items(counting)} of ${rows} will count in the cancellation rate`],
      [reasonless, `${items(reasonless)} left out, the reason is not known: give it with --reason`],
      [unofficial, `${items(unofficial)} left out: ask the buyer first to use the cancel control, or it counts`],
      [byHand, `${items(byHand)} left out, this feed cannot cancel: annul check --as seller has the steps`],
      [unnamed, `${items(unnamed)} left out, without an id that can stand in the document`],
      [open, `${items(open)} left out, undetermined: annul ask --as seller`],
      [other, `${items(other)} left out, which ${is(other)} not to be cancelled`],
    ];
    return said.flatMap(([count, text]) => (count === 0 ? [] : [text]));
  },
  merchant: (placeholder) => `write your own merchant identifier in the place of ${placeholder}`,
  renamed: (count) =>
    `${items(count)} with a pricing error ${is(count)} sent as GeneralAdjustment: the XML schema has no PricingError`,
};
