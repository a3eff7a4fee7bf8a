/** One transaction of an Etsy receipt: a listing that was bought. */
import type { Item } from '../../order/order.ts';
import type { Kind } from '../../order/vocabulary.ts';
import { timesOf } from '../amounts.ts';
import { unescaped } from '../entities.ts';
import { neverSent } from '../kinds.ts';
import { epochOf, flagOf, isAbsent, type Notes, quantityOf, textOf } from '../notes.ts';
import { type Draft, isObject, type Json } from '../values.ts';
import { moneyOf } from './money.ts';

export function readItem(raw: Json, index: number, notes: Notes): Draft<Item> {
  const at = `items.${index}`;
  const item: Draft<Item> = {};
  const id = textOf(raw.transaction_id);
  if (id !== undefined) item.id = id;
  const sku = textOf(raw.sku);
  if (sku !== undefined) item.sku = sku;
  const title = textOf(typeof raw.title === 'string' ? unescaped(raw.title) : raw.title);
  if (title !== undefined) item.title = title;
  const kind = kindOf(raw, at, notes);
  if (kind !== undefined) item.kind = kind;
  const quantity = quantityOf(raw.quantity, `${at}.quantity`, notes);
  if (quantity !== undefined) item.quantity = quantity;
  const unit = moneyOf(raw.price, `${at}.price`, notes);
  const price = unit && quantity !== undefined ? timesOf(unit, quantity) : undefined;
  if (price) item.price = price;
  const shipBy = epochOf(raw.expected_ship_date, 'seconds', `${at}.shipBy`, notes);
  if (shipBy !== undefined) item.shipBy = shipBy;
  const shippedAt = epochOf(raw.shipped_timestamp, 'seconds', `${at}.shippedAt`, notes);
  if (shippedAt !== undefined) item.shippedAt = shippedAt;
  return item;
}

function kindOf(raw: Json, at: string, notes: Notes): Kind | readonly Kind[] | undefined {
  const digital = flagOf(raw.is_digital, `${at}.kind`, notes) === true;
  const custom = isPersonalised(raw.variations);
  if (digital) return custom ? [...neverSent, 'custom'] : neverSent;
  return custom ? 'custom' : undefined;
}

/** A question that the buyer answered; older listings have a variation of that name. */
function isPersonalised(variations: unknown): boolean {
  if (!Array.isArray(variations)) return false;
  return variations
    .filter(isObject)
    .some(
      ({ question_id: question, formatted_name: name }) =>
        !isAbsent(question) || /^personali[sz]ation$/i.test(textOf(name) ?? ''),
    );
}
