/** Orders of the Toy Shop's interface: one object an order. */

import type { Format, ReadResult } from '../../../src/formats/format.ts';
import { countOf, createNotes, fail, instantOf, textOf } from '../../../src/formats/notes.ts';
import { type Draft, isObject } from '../../../src/formats/values.ts';
import { meaningOf, words } from '../../../src/formats/words.ts';
import type { Item, Order } from '../../../src/order/order.ts';
import type { Status } from '../../../src/order/vocabulary.ts';

const states = words<Status>('toyState', 'status', { boxed: 'unshipped', rolling: 'shipped', home: 'delivered' });

function read(document: unknown): readonly ReadResult[] {
  const raw = isObject(document) ? document : {};
  const notes = createNotes();
  const id = textOf(raw.toyOrder) ?? '';
  if (id === '') fail(notes, 'id', raw.toyOrder, { kind: 'nonempty' });
  const order: Draft<Order> = { id };
  const placedAt = instantOf(raw.bought, 'placedAt', notes);
  if (placedAt !== undefined) order.placedAt = placedAt;
  const status = meaningOf(states, raw.toyState, 'status', notes)?.told;
  if (status) order.status = status;
  const toys = Array.isArray(raw.toys) ? raw.toys.filter(isObject) : [];
  order.items = toys.map((toy, index): Item => {
    const title = textOf(toy.what);
    const quantity = countOf(toy.howMany, `items.${index}.quantity`, notes);
    return { ...(title !== undefined && { title }), ...(quantity !== undefined && { quantity }) };
  });
  return notes.error ? [{ kind: 'error', error: notes.error }] : [{ kind: 'order', order, warnings: notes.warnings }];
}

export const toyShop: Format = {
  id: 'toy-shop',
  title: 'Toy Shop orders',
  docs: ['https://toys.example/api'],
  tables: [states],
  detect: (document) => isObject(document) && Object.hasOwn(document, 'toyOrder') && Array.isArray(document.toys),
  read,
};
