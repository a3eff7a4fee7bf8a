/** One decision with what its sentences need: the clock of its store, and the view. */
import type { Decision, ItemVerdict, Refund, Source } from '../../decision/decision.ts';
import { writeMoney } from '../../locales/money.ts';
import { zoneOf } from '../../order/marketplaces.ts';
import type { Money } from '../../order/order.ts';
import { marks } from '../glyphs.ts';
import { type Clock, instantOf } from '../time.ts';
import type { View } from '../view.ts';

export interface Context {
  readonly decision: Decision;
  readonly view: View;
  readonly clock: Clock;
}

export function contextOf(decision: Decision, view: View): Context {
  const at = instantOf(decision.at) ?? view.nowMs;
  return { decision, view, clock: { zone: zoneOf(decision.policy.marketplace), at, dates: view.dates } };
}

export const moneyText = (money: Money, { words, unicode }: View): string => writeMoney(money, words.amounts, !unicode);

/** An amount that is not exact is the most, but for what comes on top and is not told. */
export function amountText({ amount, exact, notes = [] }: Bounded, view: View): string | undefined {
  const said = amount && moneyText(amount, view);
  if (said === undefined || exact) return said;
  const { upTo, plus } = view.words.status;
  const tax = notes.some(({ id }) => id === 'tax-unknown');
  const delivery = notes.some(({ id }) => id === 'shipping-unknown');
  return tax || delivery ? plus(said, { tax, delivery }) : upTo(said);
}

type Bounded = Pick<Refund, 'amount' | 'exact' | 'notes'>;

export const verdictWords = (verdicts: readonly ItemVerdict[], { words }: View): string[] =>
  verdicts.map((verdict) => words.verdicts[verdict]);

export const markOf = (verdict: ItemVerdict, { unicode }: View): string =>
  unicode ? marks[verdict].glyph : marks[verdict].ascii;

/** Official statements say "will", all others "usually". */
export const isSure = (sources: readonly { readonly source: Pick<Source, 'confidence'> }[]): boolean =>
  sources.every(({ source }) => source.confidence === 'official');
