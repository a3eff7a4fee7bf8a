import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/order/order.ts';
import { applySet, applySetting, parseMoney, parseSetting } from '../../src/order/set.ts';
import { anyOrder } from './arbitrary-order.ts';

const order: Order = { id: 'A', items: [{ id: 'I', quantity: 2 }] };

function set(path: string, value: string, to: Order = order): unknown {
  const result = applySet(to, path, value);
  return 'order' in result ? result.order : result.error;
}

describe('a value is read by its field', () => {
  test.each<[string, string, object]>([
    ['status', 'shipped', { status: 'shipped' }],
    ['status', 'shipped,delivered', { status: ['shipped', 'delivered'] }],
    ['status', 'shipped, shipped', { status: 'shipped' }],
    ['soldBy', 'third-party', { soldBy: 'third-party' }],
    ['marketplace', 'Amazon.de', { marketplace: 'amazon.de' }],
    ['marketplace', 'amazon.de,amazon.fr', { marketplace: ['amazon.de', 'amazon.fr'] }],
    ['placedAt', '2026-11-23T10:00:00Z', { placedAt: '2026-11-23T10:00:00Z' }],
    ['deliveryWindow.latest', '2026-11-30T10:00:00Z', { deliveryWindow: { latest: '2026-11-30T10:00:00Z' } }],
    ['onHold', 'true', { onHold: true }],
    ['onHold', 'true, false', { onHold: [true, false] }],
    ['business', 'false', { business: false }],
    ['total', '25.99 USD', { total: { amount: '25.99', currency: 'USD' } }],
    ['shipTo', 'DE', { shipTo: 'DE' }],
    ['number', '0012', { number: '0012' }],
    ['programs', '', { programs: [] }],
    ['programs', 'haul', { programs: ['haul'] }],
    ['programs', 'prime,haul', { programs: ['prime', 'haul'] }],
    ['cancellationRequest', 'null', { cancellationRequest: null }],
    ['cancellationRequest', 'open', { cancellationRequest: { state: 'open', official: true } }],
    ['cancellationRequest.state', 'rejected', { cancellationRequest: { state: 'rejected' } }],
    ['cancellation', 'null', { cancellation: null }],
    ['cancellation', 'seller', { cancellation: { by: 'seller' } }],
    ['cancellation', 'executed', { cancellation: {} }],
    ['payments.0.method', 'credit-card,debit-card', { payments: [{ method: ['credit-card', 'debit-card'] }] }],
    ['payments.0.charged', 'true', { payments: [{ charged: true }] }],
  ])('%s=%s', (path, value, more) => {
    expect(set(path, value)).toEqual({ ...order, ...more });
  });

  test('of an item, an existing or the next one', () => {
    expect(set('items.0.kind', 'ebook')).toEqual({ id: 'A', items: [{ id: 'I', quantity: 2, kind: 'ebook' }] });
    expect(set('items.0.quantity', '12')).toEqual({ id: 'A', items: [{ id: 'I', quantity: 12 }] });
    expect(set('items.1.title', 'A book')).toEqual({ id: 'A', items: [{ id: 'I', quantity: 2 }, { title: 'A book' }] });
    expect(set('items.0.kind', 'ebook', { id: 'A' })).toEqual({ id: 'A', items: [{ kind: 'ebook' }] });
    expect(set('items.0.price', '5 EUR')).toMatchObject({ items: [{ price: { amount: '5', currency: 'EUR' } }] });
    expect(set('items.0.cancellationRequest', 'null')).toMatchObject({ items: [{ cancellationRequest: null }] });
  });

  test('what stands beside the field stays', () => {
    const asked: Order = { id: 'A', cancellationRequest: { by: 'buyer', reason: 'mistake' } };
    expect(set('cancellationRequest', 'rejected', asked)).toEqual({
      id: 'A',
      cancellationRequest: { by: 'buyer', reason: 'mistake', state: 'rejected' },
    });
    expect(set('cancellationRequest.state', 'open', { id: 'A', cancellationRequest: null })).toEqual({
      id: 'A',
      cancellationRequest: { state: 'open' },
    });
    expect(set('status', 'shipped', { id: 'A', status: ['pending', 'unshipped'] })).toEqual({
      id: 'A',
      status: 'shipped',
    });
  });

  test('setting one field of any order changes that field and nothing else, and leaves the order itself alone', () => {
    fc.assert(
      fc.property(anyOrder, (before) => {
        const copy = structuredClone(before);
        const result = applySet(before, 'status', 'delivered');
        expect(result).toEqual({ order: { ...copy, status: 'delivered' } });
        expect(before).toEqual(copy);
      }),
    );
  });
});

describe('what cannot be set', () => {
  test.each<[string, string, object]>([
    ['statsu', 'shipped', { found: '"statsu"', hint: 'nearest', expected: { nearest: 'status' } }],
    ['items.2.knd', 'ebook', { expected: { nearest: 'items.2.kind' } }],
    ['item.0.kind', 'ebook', { expected: { nearest: 'items.0.kind' } }],
    ['items.0.price.amount', '5', { expected: { nearest: 'items.0.price' } }],
    ['status.0', 'shipped', { found: '"status.0"' }],
    ['__proto__.x', '1', { found: '"__proto__.x"' }],
    ['constructor', '1', { found: '"constructor"' }],
    ['', 'shipped', { found: '""' }],
    ['status', 'shiped', { path: 'status', found: '"shiped"', hint: 'nearest', expected: { nearest: 'shipped' } }],
    ['status', 'shipped,dropped', { path: 'status', expected: { kind: 'one-of' } }],
    ['status', '', { path: 'status', expected: { kind: 'one-of' } }],
    ['status', 'null', { path: 'status', hint: 'leave-out' }],
    ['cancellationRequest.state', 'open,done', { hint: 'one-value' }],
    ['cancellationRequest', 'maybe', { expected: { kind: 'one-of', values: ['null', 'open', 'rejected', 'done'] } }],
    ['items', 'x', { path: 'items', hint: 'deeper-path' }],
    ['items.0', 'x', { path: 'items.0', hint: 'deeper-path' }],
    ['deliveryWindow', '2026-11-23T10:00:00Z', { hint: 'deeper-path' }],
    ['onHold', 'yes', { expected: { kind: 'boolean' }, hint: 'set-boolean' }],
    ['items.0.quantity', 'two', { expected: { kind: 'whole-number', min: 1 } }],
    ['items.0.quantity', '0', { expected: { kind: 'whole-number', min: 1 } }],
    ['items.0.quantity', '-1', { expected: { kind: 'whole-number', min: 1 } }],
    ['placedAt', '2026-11-23', { hint: 'add-time' }],
    ['placedAt', '2026-02-30T10:00:00Z', { hint: 'no-such-day' }],
    ['total', '25.99', { expected: { kind: 'money' }, hint: 'set-money' }],
    ['total', '25.99 usd', { hint: 'set-money' }],
    ['id', '', { expected: { kind: 'nonempty' } }],
  ])('%s=%s', (path, value, error) => {
    expect(set(path, value)).toMatchObject({ code: 'invalid-set', ...error });
  });

  test('the value of a field that can place a person is not shown again', () => {
    const error = set('shipTo', 'Jane Roe, 12 Example Street');
    expect(JSON.stringify(error)).not.toContain('Roe');
  });

  test('a position beyond the next one', () => {
    expect(set('items.3.kind', 'ebook')).toEqual({
      code: 'invalid-set',
      path: 'items.3.kind',
      found: 'items.3',
      hint: 'next-index',
      detail: '1',
    });
  });
});

describe('an assignment', () => {
  test('is checked once and used for many orders', () => {
    const read = parseSetting('items.0.kind = ebook');
    if ('error' in read) throw new Error('expected a setting');
    expect(applySetting(order, read.setting)).toMatchObject({ order: { items: [{ kind: 'ebook' }] } });
    expect(applySetting({ id: 'B' }, read.setting)).toEqual({ order: { id: 'B', items: [{ kind: 'ebook' }] } });
  });

  test('only the first = divides', () => {
    const read = parseSetting('items.0.title=a=b');
    expect('setting' in read && applySetting({ id: 'A' }, read.setting)).toEqual({
      order: { id: 'A', items: [{ title: 'a=b' }] },
    });
  });

  test.each(['status', '=shipped', ''])('%j has no such shape', (text) => {
    expect(parseSetting(text)).toMatchObject({ error: { code: 'invalid-set', hint: 'set-shape' } });
  });
});

test.each([
  ['27.25 USD', { amount: '27.25', currency: 'USD' }],
  [' 27  EUR ', { amount: '27', currency: 'EUR' }],
  ['27.25', undefined],
  ['USD 27.25', undefined],
  ['27,25 EUR', undefined],
  ['-1 USD', undefined],
  ['1 USD more', undefined],
])('money %j', (text, money) => {
  expect(parseMoney(text)).toEqual(money);
});
