import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/formats/canonical.ts';
import { anyOrder } from '../order/arbitrary-order.ts';

const only = (document: unknown) => {
  const results = canonical.read(document);
  expect(results).toHaveLength(1);
  return results[0];
};
const parsed = (text: string): unknown => JSON.parse(text);

test('every valid order is detected and comes back as it was', () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const document = parsed(JSON.stringify(order));
      expect(canonical.detect(document)).toBe(true);
      expect(only(document)).toEqual({ kind: 'order', order, warnings: [] });
    }),
    { numRuns: 300 },
  );
});

describe('what is canonical', () => {
  test.each<[string, unknown, boolean]>([
    ['nothing but an id', { id: 'A' }, true],
    ['a mistyped key', { id: 'A', statsu: 'shipped' }, true],
    ['no id, but a key of ours', { placedAt: '2026-11-23T10:00:00Z' }, true],
    ['no id, and keys of ours only', { status: 'shipped', items: [] }, true],
    ['a number for an id beside items', { id: 5, items: [{}] }, true],
    ['an envelope', { orders: [{ id: 'A' }] }, true],
    ['an empty envelope', { orders: [] }, true],
    ['a number for an id alone', { id: 5 }, false],
    ['a list', [{ id: 'A' }], false],
    ['null', null, false],
    ['an empty object', {}, false],
    ['an order of another shop system', { id: 5, number: '5', status: 'processing', line_items: [] }, false],
    ['the same with a text for an id', { id: 'x', line_items: [] }, false],
    ['a GraphQL order', { id: 'gid://shopify/Order/1', name: '#1' }, false],
    ['a payment object', { id: 'pi_1', object: 'payment_intent' }, false],
    ['JSON-LD', { '@type': 'Order', id: 'A' }, false],
    ['an agent order', { id: 'x', ucp: { version: '2026-04-08' }, checkout_id: 'c' }, false],
    ['an Amazon order', { AmazonOrderId: '1', id: 'x' }, false],
    ['a decision', { schema: 'annul/decision/1', order: 'A', placedAt: '2026-11-23T10:00:00Z' }, false],
    ["another system's orders", { orders: [{ orderId: '1', lineItems: [] }] }, false],
  ])('%s', (_name, document, fits) => {
    expect(canonical.detect(document)).toBe(fits);
  });
});

describe('what an order may not say', () => {
  const status = { kind: 'one-of', values: expect.arrayContaining(['shipped']) };
  test.each<[object, object]>([
    [{ id: undefined }, { path: 'id', foundType: 'nothing', expected: { kind: 'nonempty' } }],
    [{ id: 5 }, { path: 'id', found: '5', foundType: 'number', hint: 'quote-number' }],
    [{ id: 9007199254740993n }, { path: 'id', found: '9007199254740993', hint: 'quote-number' }],
    [{ id: { name: 'Jane Roe' } }, { path: 'id', foundType: 'object' }],
    [
      { status: 'shiped' },
      { path: 'status', found: '"shiped"', expected: { ...status, nearest: 'shipped' }, hint: 'nearest' },
    ],
    [{ status: 'gone' }, { path: 'status', found: '"gone"', expected: status, hint: 'leave-out' }],
    [{ status: 5 }, { path: 'status', found: '5', foundType: 'number', expected: status }],
    [{ status: null }, { path: 'status', foundType: 'null', expected: status, hint: 'leave-out' }],
    [{ status: [] }, { path: 'status', foundType: 'list', expected: status }],
    [{ status: ['shipped', 'dropped'] }, { path: 'status.1', found: '"dropped"', expected: status }],
    [{ status: ['shipped', null] }, { path: 'status.1', foundType: 'null' }],
    [{ programs: ['prim'] }, { path: 'programs.0', found: '"prim"', expected: { nearest: 'prime' } }],
    [{ placedAt: 5 }, { path: 'placedAt', found: '5', expected: { kind: 'instant' }, hint: 'add-time' }],
    [{ onHold: 'true' }, { path: 'onHold', found: '"true"', expected: { kind: 'boolean' }, hint: 'unquote-boolean' }],
    [{ total: '25.99 USD' }, { path: 'total', found: '"25.99 USD"', expected: { kind: 'money' }, hint: 'money-shape' }],
    [{ total: { amount: '1,5', currency: 'EUR' } }, { path: 'total.amount', found: '"1,5"', hint: 'quote-amount' }],
    [{ total: { amount: '1.5' } }, { path: 'total.currency', foundType: 'nothing' }],
    [{ items: 5 }, { path: 'items', found: '5', expected: { kind: 'list' } }],
    [{ items: [5] }, { path: 'items.0', found: '5', expected: { kind: 'object' } }],
    [{ items: [[]] }, { path: 'items.0', foundType: 'list', expected: { kind: 'object' } }],
    [{ cancellationRequest: [] }, { path: 'cancellationRequest', foundType: 'list', expected: { kind: 'object' } }],
    [
      { items: [{ quantity: 'two' }] },
      { path: 'items.0.quantity', found: '"two"', foundType: 'text', hint: 'unquote-number' },
    ],
    [
      { items: [{ quantity: 0 }] },
      { path: 'items.0.quantity', found: '0', expected: { kind: 'whole-number', min: 1 } },
    ],
    [{ items: [{}, { quantityShipped: -1 }] }, { path: 'items.1.quantityShipped', expected: { min: 0 } }],
    [{ items: [{ id: 'I' }, { id: 'I' }] }, { path: 'items.1.id', found: '"I"', expected: { kind: 'unique' } }],
    [{ cancellationRequest: { state: ['open'] } }, { path: 'cancellationRequest.state', hint: 'one-value' }],
  ])('%o', (more, error) => {
    const result = only({ id: 'A', ...more });
    expect(result).toMatchObject({ kind: 'error', error: { code: 'invalid-order', ...error } });
  });

  test('the first fault is told, with the order it is in', () => {
    expect(only({ id: 'A', status: 'x', soldBy: 'y' })).toMatchObject({ error: { path: 'status', order: 'A' } });
  });

  test('a value that can name or place a person is not shown', () => {
    for (const more of [
      { shipTo: 'Jane Roe, 12 Example Street' },
      { cancellationRequest: { by: 'jane@example.com' } },
      { cancellation: { reason: ['Jane Roe'] } },
      { buyer: 'Jane Roe', status: 'x' },
      { items: { name: 'Jane Roe' } },
    ]) {
      expect(JSON.stringify(only({ id: 'A', ...more }))).not.toMatch(/Jane|jane/);
    }
  });

  test('hostile text is cleaned and cut', () => {
    const result = only({ id: 'A', status: `\x1b[2J\u202e${'x'.repeat(1000)}` });
    const found = result?.kind === 'error' ? (result.error.found ?? '') : '';
    expect(found).not.toMatch(/[\x1b\u202e]/);
    expect(found.length).toBeLessThanOrEqual(42);
  });
});

describe('keys that an order does not have', () => {
  const warnings = (text: string) => {
    const result = only(parsed(text));
    return result?.kind === 'order' ? result.warnings : result;
  };

  test('are told with the nearest name, without their value', () => {
    expect(warnings('{"id":"A","statsu":"shipped","items":[{"qty":2,"titel":"Jane Roe"}]}')).toEqual([
      { id: 'unknown-field', path: 'statsu', expected: 'status' },
      { id: 'unknown-field', path: 'items.0.qty' },
      { id: 'unknown-field', path: 'items.0.titel', expected: 'items.0.title' },
    ]);
    expect(warnings('{"id":"A","total":{"amount":"1","currency":"USD","tax":"0"}}')).toMatchObject([
      { path: 'total.tax' },
    ]);
  });

  test('do no harm', () => {
    const text =
      '{"id":"A","__proto__":{"status":"shipped"},"constructor":{"prototype":1},"items":[{"__proto__":{"kind":"ebook"}}]}';
    const result = only(parsed(text));
    expect(result).toMatchObject({ kind: 'order' });
    if (result?.kind !== 'order') return;
    expect(Object.keys(result.order)).toEqual(['id', 'items']);
    expect(result.order.status).toBeUndefined();
    expect(result.order.items?.[0]?.kind).toBeUndefined();
    expect(Object.getPrototypeOf(result.order)).toBe(Object.prototype);
    expect(({} as { status?: unknown }).status).toBeUndefined();
  });

  test('a thousand of them are not told a thousand times', () => {
    const keys = Array.from({ length: 1000 }, (_, index) => `"key${index}":1`).join(',');
    expect(warnings(`{"id":"A",${keys}}`)).toHaveLength(20);
  });
});

test('an envelope of orders gives each in its place', () => {
  const results = canonical.read({ orders: [{ id: 'A' }, { id: 5 }, { id: 'B' }] });
  expect(results.map((result) => result.kind)).toEqual(['order', 'error', 'order']);
});

test('any JSON at all: an answer, and no throw', () => {
  const keys = fc.constantFrom(
    'id',
    'items',
    'status',
    'total',
    'amount',
    'orders',
    '__proto__',
    'constructor',
    'payments',
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 0, -1, 1e21, '', 'x', 'shipped', '5.00'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  fc.assert(
    fc.property(value, (document) => {
      canonical.detect(document);
      expect(canonical.read(document).length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});
