import { expect, test } from 'vitest';
import { entriesOf } from '../../src/facts/entries.ts';
import { knowledgeOf } from '../../src/facts/knowledge.ts';
import type { Order } from '../../src/order/order.ts';

const [entry = { item: {}, before: 0 }] = entriesOf({ id: '1' });
const known = (order: Partial<Order>, side?: 'buyer' | 'seller') => knowledgeOf({ id: '1', ...order }, entry, 0, side);

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

test.each([
  [{ by: 'buyer', official: true }, ['open'], ['open']],
  [{ by: 'buyer', official: false }, ['message'], ['message']],
  [{ by: 'buyer' }, ['open'], ['message', 'open']],
  [{ by: 'buyer', state: 'rejected' }, ['rejected'], ['rejected']],
  [{ by: 'seller' }, ['open'], ['none']],
  [{ by: 'platform', official: true }, ['open'], ['none']],
] as const)('a request %j is %j to a buyer, %j to a seller', (cancellationRequest, buyer, seller) => {
  expect(known({ cancellationRequest }).cancellationRequest).toEqual({ oneOf: buyer });
  expect(known({ cancellationRequest }, 'seller').cancellationRequest).toEqual({ oneOf: seller });
});
