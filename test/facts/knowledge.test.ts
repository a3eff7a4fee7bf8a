import { expect, test } from 'vitest';
import { entriesOf } from '../../src/facts/entries.ts';
import { knowledgeOf } from '../../src/facts/knowledge.ts';
import type { Order } from '../../src/order/order.ts';

const [entry = { item: {}, before: 0 }] = entriesOf({ id: '1' });
const known = (order: Partial<Order>) => knowledgeOf({ id: '1', ...order }, entry, 0);

test.each([
  ['7.250', '7.250', 'KWD', 'true'],
  ['7.249', '7.250', 'KWD', 'false'],
  ['7.2500', '7.25', 'KWD', 'true'],
  ['0.001', '7.250', 'KWD', 'false'],
  ['0.000', '7.250', 'KWD', 'false'],
  ['4360', '4360', 'JPY', 'true'],
  ['4359', '4360', 'JPY', 'false'],
])('%s of %s %s refunded: all of it is %s', (refunded, total, currency, all) => {
  const order = { refunded: { amount: refunded, currency }, total: { amount: total, currency } };
  expect(known(order).fullyRefunded).toEqual({ oneOf: [all] });
});
