/** The shipments of an order, which come apart from it: `GET /wc/v3/orders/ID/fulfillments`. */
import { type Notes, textOf } from '../notes.ts';
import { unitsOf } from '../units.ts';
import { isObject, type Json } from '../values.ts';

/** Units that have left, by the item's id. */
export type ShippedUnits = ReadonlyMap<string, number>;

export function isFulfilment(document: unknown): document is Json {
  return isObject(document) && Object.hasOwn(document, 'is_fulfilled') && Object.hasOwn(document, 'entity_id');
}

export function shippedUnits(fulfilments: readonly unknown[], notes: Notes): ShippedUnits {
  const shipped = new Map<string, number>();
  for (const fulfilment of fulfilments) {
    if (!isFulfilment(fulfilment) || fulfilment.is_fulfilled !== true || textOf(fulfilment.date_deleted)) continue;
    for (const item of itemsIn(fulfilment.meta_data)) {
      const id = textOf(item.item_id);
      const units = unitsOf(item.qty, 'items.0.quantityShipped', notes);
      if (id !== undefined && units !== undefined) shipped.set(id, (shipped.get(id) ?? 0) + units);
    }
  }
  return shipped;
}

function itemsIn(meta: unknown): readonly Json[] {
  const found = Array.isArray(meta) ? meta.find((entry) => isObject(entry) && entry.key === '_items') : undefined;
  return isObject(found) && Array.isArray(found.value) ? found.value.filter(isObject) : [];
}
