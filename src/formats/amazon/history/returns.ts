/** What came back for digital goods. */
import { isZero, scaled } from '../../../order/decimal.ts';
import type { Money } from '../../../order/order.ts';
import type { ItemsOf } from '../../format.ts';
import { type Notes, textOf, warn } from '../../notes.ts';
import { isRow } from '../../row-parts.ts';
import type { Row } from '../../rows.ts';
import type { Json } from '../../values.ts';
import { currencyOf, moneyOf, netSumOf, sumOf } from './cells.ts';
import { byItem } from './digital-items.ts';
import { returnsGroup } from './refunds.ts';

/**
 * Of digital goods what came back is the sum of a row's parts, some of which may be below zero: what was paid with a
 * credit comes back as a credit. Where the file tells the sum as well, it must be the same.
 */
export function returnedOf(orderId: string, itemsOf: ItemsOf | undefined, notes: Notes): Money | undefined {
  const rows = (itemsOf?.(orderId, returnsGroup)?.items ?? []).filter(isRow);
  const done = rows.filter(({ cells }) => /\bcompleted?$/i.test(textOf(cells['Return Status']) ?? ''));
  const amounts = byItem(done).map((parts) => netOf(parts, notes));
  const back = amounts.flatMap((money) => (money && !isZero(money.amount) ? [money] : []));
  return amounts.includes(undefined) ? undefined : sumOf(back);
}

function netOf(rows: readonly Row[], notes: Notes): Money | undefined {
  const parts = rows.map(({ cells }) => moneyOf(cells['Transaction Amount'], currencyIn(cells), 'refunded', notes));
  const net = netSumOf(parts);
  if (!net) return undefined;
  const told = moneyOf(rows[0]?.cells['Amount Refunded'], net.currency, 'refunded', notes);
  if (net.amount.startsWith('-') || (told && scaled(told.amount) !== scaled(net.amount))) {
    warn(notes, { id: 'contradiction', path: 'refunded', found: net.amount, expected: told?.amount ?? '0' });
    return undefined;
  }
  return net;
}

const currencyIn = (cells: Json): string | undefined =>
  currencyOf(cells['Base Currency']) ?? currencyOf(cells['Base Currency Code']);
