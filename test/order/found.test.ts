import { expect, test } from 'vitest';
import { shown } from '../../src/order/found.ts';

test.each([
  ['two', '"two"'],
  ['Partially_Shipped', '"Partially_Shipped"'],
  ['25,99 €', '"25,99 €"'],
  ['25.99 USD', '"25.99 USD"'],
  ['2026-11-23 10:00:00', '"2026-11-23 10:00:00"'],
  ['2026-02-30T10:00Z', '"2026-02-30T10:00Z"'],
  [-1, '-1'],
  [true, 'true'],
])('%s is quoted', (value, text) => {
  expect(shown(value)).toBe(text);
});

test.each([
  'Jane Q. Public',
  'jane.public@example.org',
  '5 Elm Street',
  '12 RUE DES LILAS',
  'Leave it with the neighbour, please',
  [1],
  { name: 'Jane' },
])('what may say who somebody is, or is long, is not: %s', (value) => {
  expect(shown(value)).toBeUndefined();
});
