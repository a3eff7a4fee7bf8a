/** An amount that is typed, in the store's currency unless it names another. */
import { type ReadAmount, readAmount, times } from '../../interview/amounts.ts';
import { storeOf } from '../../interview/instants.ts';
import { orderOf, type Session } from '../../interview/session.ts';
import type { Question } from '../../interview/stage.ts';
import { marketplaceByDomain } from '../../order/marketplaces.ts';
import type { Money, Order } from '../../order/order.ts';
import { formatMoney } from '../../render/money.ts';
import type { AskContext, Option, Typing } from './asking.ts';

export function typedAmount(
  session: Session,
  { about, asks }: Question,
  context: AskContext,
): Typing & { readonly options: readonly Option[] } {
  const { order } = orderOf(session);
  const path = asks.fact;
  // The verdict hangs on the price of one unit, the order holds that of the line.
  const units = about === 'verdict' ? unitsAt(path, order) : 1;
  const invalid = context.facts.facts[about === 'verdict' ? 'unitPrice' : 'amount'].invalid;
  const typing = amountTyping(order, invalid, context, (money, said) => {
    const { amount, currency } = times(money, units);
    return { label: said, said, sets: [{ path, value: `${amount} ${currency}` }] };
  });
  return { ...typing, options: [] };
}

/** `become` makes the answer of an amount that was read. */
export function amountTyping(
  order: Order,
  invalid: string,
  { words, view }: AskContext,
  become: (money: Money, said: string) => Option,
): Typing {
  const currency = marketplaceByDomain(storeOf(order))?.currency;
  const say = (money: Money): string => formatMoney(money, view.words, !view.unicode);
  return {
    preview(typed) {
      const read = readAmount(typed, currency);
      return read.kind === 'amount' ? say(read.money) : undefined;
    },
    async read(typed) {
      const read = readAmount(typed, currency);
      return read.kind === 'amount'
        ? become(read.money, say(read.money))
        : { problem: problemOf(read, invalid, words) };
    },
  };
}

function problemOf(
  { problem, instead }: Extract<ReadAmount, { kind: 'problem' }>,
  invalid: string,
  { problems }: AskContext['words'],
): string {
  if (problem === 'comma') return problems.comma(instead);
  return problem === 'currency' && instead !== undefined ? problems.currency(instead) : invalid;
}

function unitsAt(path: string, order: Order): number {
  const index = /^items\.(\d+)\.price$/.exec(path)?.[1];
  return index === undefined ? 1 : (order.items?.[Number(index)]?.quantity ?? 1);
}
