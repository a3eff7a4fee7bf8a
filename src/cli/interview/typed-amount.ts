/** An amount that is typed, in the store's currency unless it names another. */
import { type ReadAmount, readAmount, times } from '../../interview/amounts.ts';
import { storeOf } from '../../interview/instants.ts';
import { orderOf, type Session } from '../../interview/session.ts';
import type { Question } from '../../interview/stage.ts';
import { writeMoney } from '../../locales/money.ts';
import { marketplaceByDomain } from '../../order/marketplaces.ts';
import type { Money, Order } from '../../order/order.ts';
import type { AskContext, Option, Typing } from './asking.ts';

export function typedAmount(
  session: Session,
  { about, asks }: Question,
  { facts, words, view }: AskContext,
): Typing & { readonly options: readonly Option[] } {
  const { order } = orderOf(session);
  const path = asks.fact;
  // The verdict hangs on the price of one unit, the order holds that of the line.
  const units = about === 'verdict' ? unitsAt(path, order) : 1;
  const invalid = facts.facts[about === 'verdict' ? 'unitPrice' : 'amount'].invalid;
  const currency = marketplaceByDomain(storeOf(order))?.currency;
  const say = (money: Money): string => writeMoney(money, view.words.amounts, !view.unicode);
  return {
    options: [],
    preview(typed) {
      const read = readAmount(typed, currency);
      return read.kind === 'amount' ? say(read.money) : undefined;
    },
    async read(typed) {
      const read = readAmount(typed, currency);
      if (read.kind !== 'amount') return { problem: problemOf(read, invalid, words) };
      const said = say(read.money);
      const { amount, currency: code } = times(read.money, units);
      return { label: said, said, sets: [{ path, value: `${amount} ${code}` }] };
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
