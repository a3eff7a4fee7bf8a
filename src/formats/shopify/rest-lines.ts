/** The lines of an order in Admin REST. */
import type { Money } from '../../order/order.ts';
import type { Status } from '../../order/vocabulary.ts';
import { timesOf } from '../amounts.ts';
import { fail, flagOf, isAbsent, type Notes, textOf, warnUnknown } from '../notes.ts';
import { orderedOf, unitsOf } from '../units.ts';
import { isObject, type Json } from '../values.ts';
import { meaningOf, type Words } from '../words.ts';
import { beginLine, kindOf, sumIn } from './facts.ts';
import type { MoneyIn } from './rest-money.ts';
import type { Line, Word } from './source.ts';
import { lineFulfilment } from './words.ts';

export function linesOf(
  order: Json,
  lines: readonly unknown[] | undefined,
  money: MoneyIn,
  notes: Notes,
): readonly Line[] | undefined {
  const taxInside = flagOf(order.taxes_included, 'items.0.tax', notes) === true;
  return lines?.flatMap((line, index) => {
    if (isObject(line)) return [lineOf(line, `items.${index}`, taxInside, money, notes)];
    fail(notes, `items.${index}`, line, { kind: 'object' });
    return [];
  });
}

function lineOf(raw: Json, at: string, taxInside: boolean, money: MoneyIn, notes: Notes): Line {
  const item: Line['item'] = beginLine(raw);
  const gift = flagOf(raw.gift_card, `${at}.kind`, notes);
  const sent = flagOf(raw.requires_shipping, `${at}.kind`, notes);
  const kind = kindOf({ gift, sent, properties: raw.properties });
  if (kind !== undefined) item.kind = kind;
  const quantity = orderedOf(raw.quantity, `${at}.quantity`, notes);
  if (quantity !== undefined) item.quantity = quantity;

  const unit = money(raw, 'price', `${at}.price`);
  const price = unit && quantity !== undefined ? timesOf(unit, quantity) : undefined;
  if (price) item.price = price;
  const total = (list: unknown, key: string, path: string): Money | undefined => {
    if (isAbsent(list)) return undefined;
    if (!Array.isArray(list)) warnUnknown(notes, path, list);
    else
      return sumIn(
        list.filter(isObject).map((part) => money(part, key, path)),
        unit?.currency,
        path,
        notes,
      );
    return undefined;
  };
  const tax = taxInside ? undefined : total(raw.tax_lines, 'price', `${at}.tax`);
  if (tax) item.tax = tax;
  const discount = total(raw.discount_allocations, 'amount', `${at}.discount`);
  if (discount) item.discount = discount;

  const word = wordOf(raw, lineFulfilment, `${at}.status`, notes);
  const known = word && lineFulfilment.meaning(word.text) ? word : undefined;
  return { item, current: unitsOf(raw.current_quantity, `${at}.quantityCancelled`, notes), word: known };
}

/** The key with null is a word, too. */
export function wordOf(raw: Json, table: Words<Status>, path: string, notes: Notes): Word | undefined {
  if (!Object.hasOwn(raw, 'fulfillment_status')) return undefined;
  const text = textOf(raw.fulfillment_status) ?? 'null';
  const told = meaningOf(table, text, path, notes)?.told;
  return { text, told: typeof told === 'string' ? told : undefined };
}
