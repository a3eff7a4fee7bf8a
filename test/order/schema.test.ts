import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fieldAt, orderField, settablePaths } from '../../src/order/fields.ts';
import { jsonSchemaOptions, orderSchema } from '../../src/order/schema.ts';
import { anyOrder } from './arbitrary-order.ts';

const jsonSchema: object = JSON.parse(
  JSON.stringify(
    toJsonSchema(orderSchema, { ...jsonSchemaOptions, ignoreActions: [...jsonSchemaOptions.ignoreActions] }),
  ),
);
const accepts = new Ajv2020({ strict: false }).compile(jsonSchema);

describe('the schema of an order', () => {
  test('keeps every valid order as it is, and the published JSON Schema accepts it', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect(v.parse(orderSchema, order)).toEqual(order);
        expect(accepts(order)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is given a default', () => {
    expect(v.parse(orderSchema, { id: 'A', items: [{}] })).toEqual({ id: 'A', items: [{}] });
  });

  test('stores are lower-cased and text is cleaned', () => {
    const order = { id: 'A\u202e', marketplace: 'Amazon.DE', items: [{ title: 'a\x1b[2Jb\nc' }] };
    expect(v.parse(orderSchema, order)).toEqual({ id: 'A', marketplace: 'amazon.de', items: [{ title: 'a[2Jb c' }] });
    expect(v.safeParse(orderSchema, { id: '\u200b \u202e' }).success).toBe(false);
  });

  test.each([
    [{}],
    [{ id: 5 }],
    [{ id: '' }],
    [{ id: 'A', status: 'lost' }],
    [{ id: 'A', status: [] }],
    [{ id: 'A', status: null }],
    [{ id: 'A', items: null }],
    [{ id: 'A', items: [{ quantity: 0 }] }],
    [{ id: 'A', items: [{ quantity: 1.5 }] }],
    [{ id: 'A', items: [{ quantityShipped: -1 }] }],
    [{ id: 'A', items: [{ price: { amount: 25.99, currency: 'USD' } }] }],
    [{ id: 'A', items: [{ price: { amount: '-1', currency: 'USD' } }] }],
    [{ id: 'A', items: [{ price: { amount: '1' } }] }],
    [{ id: 'A', total: { amount: '1', currency: 'usd' } }],
    [{ id: 'A', shipTo: 'USA' }],
    [{ id: 'A', placedAt: '2026-11-23' }],
    [{ id: 'A', programs: 'prime' }],
    [{ id: 'A', cancellationRequest: 'open' }],
  ])('refuses %j, and so does the JSON Schema', (order) => {
    expect(v.safeParse(orderSchema, order).success).toBe(false);
    expect(accepts(order)).toBe(false);
  });
});

describe('the fields as a tree', () => {
  test('know what stands where', () => {
    expect(fieldAt(['items', '3', 'quantity'])).toMatchObject({ type: 'number', min: 1 });
    expect(fieldAt(['items', '0', 'quantityShipped'])).toMatchObject({ type: 'number', min: 0 });
    expect(fieldAt(['status'])).toMatchObject({ type: 'choice', several: true });
    expect(fieldAt(['marketplace'])).toMatchObject({ type: 'store', several: true });
    expect(fieldAt(['cancellationRequest'])).toMatchObject({ type: 'object', nullable: true });
    expect(fieldAt(['items', '0', 'price'])).toMatchObject({ type: 'money' });
    expect(fieldAt(['items', '0', 'price', 'amount'])).toMatchObject({ type: 'decimal' });
    expect(fieldAt(['shipTo'])).toMatchObject({ type: 'country', personal: true });
    for (const path of ['nothing', 'items.x', 'items.-1', 'constructor', '__proto__', 'status.x', 'items.0.toString']) {
      expect(fieldAt(path.split('.')), path).toBeUndefined();
    }
    expect(orderField.fields.has('hasOwnProperty')).toBe(false);
  });

  test('every settable path leads to a field', () => {
    const paths = settablePaths();
    expect(paths).toContain('items.0.deliveryWindow.latest');
    expect(paths).toContain('cancellationRequest');
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(fieldAt(path.split('.')), path).toBeDefined();
  });
});
