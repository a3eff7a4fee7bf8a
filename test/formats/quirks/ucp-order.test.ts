import { describe } from 'vitest';
import { type Quirk, quirks } from './quirk.ts';

const format = 'ucp-order';
const ucp = (fields: object, line: object = {}) => ({
  ucp: { version: '2026-04-08' },
  id: 'o1',
  checkout_id: 'chk_71',
  permalink_url: 'https://shop.example/orders/1?key=secret',
  currency: 'USD',
  line_items: [
    {
      id: 'li_1',
      item: { id: 'SKU-9', title: 'Backpack', price: 7900 },
      quantity: { original: 2, total: 2, fulfilled: 0 },
      status: 'processing',
      ...line,
    },
  ],
  ...fields,
});
const at = '2026-10-09T12:00:00Z';
const open = ['unshipped', 'preparing'];
const quantity = (original: number, total: number, fulfilled: number) => ({ quantity: { original, total, fulfilled } });
const lines = (count: number) => [{ id: 'li_1', quantity: count }];
const events = (...types: readonly string[]) => ({
  fulfillment: { events: types.map((type) => ({ type, occurred_at: at, line_items: lines(2) })) },
});
const adjusted = (type: string, status: string, fields: object = {}) => ({
  adjustments: [{ id: 'a1', type, status, occurred_at: at, line_items: lines(-2), ...fields }],
});

describe('how it arrives', () => {
  quirks(format, [
    ['bare', ucp({}), { id: 'o1', marketplace: 'shop.example', placedAt: undefined, payments: undefined }],
    ['in the answer of a tool', { jsonrpc: '2.0', id: 1, result: { structuredContent: ucp({}) } }, { id: 'o1' }],
    [
      'the first version: one number of units',
      ucp({ ucp: { version: '2026-01-11' } }, { quantity: { total: 3, fulfilled: 0 } }),
      { 'items.0.quantity': 3 },
    ],
    [
      'the last version',
      ucp({
        ucp: { version: '2026-08-25' },
        policies: [{ type: 'dev.ucp.shopping.policy.return', text: '30 days', url: 'https://shop.example/returns' }],
      }),
      { id: 'o1' },
    ],
    ['a number that the buyer sees', ucp({ label: '#3310' }), { number: '#3310' }],
    ['where the buyer acts is never taken over: such links hold keys', ucp({}), { shop: undefined, number: undefined }],
    [
      'a shop whose name has other letters',
      ucp({ permalink_url: 'https://bücher.example/orders/1' }),
      { marketplace: 'xn--bcher-kva.example' },
    ],
    [
      'units by weight: a price is of a step',
      ucp({}, { item: { title: 'Tea', price: 100, quantity_unit: 'g' } }),
      { 'items.0.price': undefined },
      ['unclear-price items.0.price'],
    ],
  ]);
});

describe('`line_items[].status`', () => {
  const means = (
    status: string,
    line: object,
    fields: object,
    expected: unknown,
    warns: readonly string[] = [],
  ): Quirk => [
    [status, ...Object.keys(fields)].join(', '),
    ucp(fields, { status, ...line }),
    { status: expected },
    warns,
  ];
  quirks(format, [
    means('processing', {}, {}, open),
    means('processing', {}, events('processing'), 'preparing'),
    means('partial', quantity(2, 2, 1), {}, 'partially-shipped'),
    means('fulfilled', quantity(2, 2, 2), {}, 'shipped'),
    means('fulfilled', quantity(2, 2, 2), events('shipped', 'delivered'), 'delivered'),
    means('removed', quantity(2, 0, 0), {}, ['cancelled', 'returned'], ['removed-units items.0']),
    means('removed', quantity(2, 0, 0), adjusted('cancellation', 'completed'), 'cancelled'),
    means('removed', quantity(2, 0, 2), adjusted('return', 'completed'), 'returned'),
    means('dreaming', {}, {}, undefined, ['unknown-value items.0.status']),
  ]);
});

describe('values that contradict each other', () => {
  const line = (status: string, fulfilled: number, total = 2) => ucp({}, { status, ...quantity(2, total, fulfilled) });
  quirks(format, [
    [
      'fulfilled, and nothing has left',
      line('fulfilled', 0),
      { status: 'shipped', 'items.0.quantityShipped': undefined },
      ['contradiction items.0.quantityShipped'],
    ],
    [
      'partial, and nothing has left',
      line('partial', 0),
      { status: 'partially-shipped', 'items.0.quantityShipped': undefined },
      ['contradiction items.0.quantityShipped'],
    ],
    [
      'processing, and some have left',
      line('processing', 1),
      { status: 'partially-shipped', 'items.0.quantityShipped': 1 },
      ['contradiction items.0.status'],
    ],
    [
      'processing, and all have left',
      line('processing', 2),
      { status: 'shipped', 'items.0.quantityShipped': 2 },
      ['contradiction items.0.status'],
    ],
    [
      'processing, and nothing is left',
      line('processing', 0, 0),
      { status: ['cancelled', 'returned'] },
      ['removed-units items.0', 'contradiction items.0.status'],
    ],
    ['removed, and units are left', line('removed', 0), { status: undefined }, ['contradiction items.0.status']],
    [
      'processing, and an event says that it left',
      ucp(events('shipped')),
      { status: [...open, 'shipped'] },
      ['contradiction items.0.status'],
    ],
  ]);
});

describe('`fulfillment.events[].type`', () => {
  const means = (type: string, status: unknown, times: object = {}, warns: readonly string[] = []): Quirk => [
    type,
    ucp(events(type), { ...quantity(2, 2, 2), status: 'fulfilled' }),
    { status, ...times },
    warns,
  ];
  quirks(format, [
    means('shipped', 'shipped', { 'items.0.shippedAt': at }),
    means('in_transit', 'shipped'),
    means('failed_attempt', 'shipped'),
    means('delivered', 'delivered', { 'items.0.deliveredAt': at }),
    means('undeliverable', 'undeliverable'),
    means('returned_to_sender', 'undeliverable'),
    means('teleported', ['shipped', 'out-for-delivery', 'pickup-ready', 'delivered', 'undeliverable', 'returned'], {}, [
      'unknown-value items.0.status',
    ]),
    [
      'canceled: that shipment does not count',
      ucp({
        fulfillment: {
          events: [
            { type: 'processing', tracking_number: 'T', line_items: lines(2) },
            { type: 'canceled', tracking_number: 'T', line_items: lines(2) },
          ],
        },
      }),
      { status: open },
    ],
  ]);
});

describe('`adjustments[]`', () => {
  const cancelled = { ...quantity(2, 0, 0), status: 'removed' };
  const amount = { totals: [{ type: 'total', amount: -7900 }] };
  quirks(format, [
    [
      'cancellation completed',
      ucp(adjusted('cancellation', 'completed', { description: 'changed my mind' }), cancelled),
      {
        status: 'cancelled',
        cancelledAt: at,
        'cancellation.by': undefined,
        'cancellation.reason': 'changed my mind',
        'items.0.quantityCancelled': 2,
      },
    ],
    [
      'cancellation pending',
      ucp(adjusted('cancellation', 'pending')),
      { status: open, 'items.0.cancellationRequest': { at, official: true, state: 'open' } },
    ],
    [
      'cancellation failed',
      ucp(adjusted('cancellation', 'failed')),
      { 'items.0.cancellationRequest.state': 'rejected' },
      ['request-rejected items.0.cancellationRequest'],
    ],
    [
      'a new state',
      ucp(adjusted('cancellation', 'frozen')),
      { 'items.0.cancellationRequest.state': undefined },
      ['unknown-value cancellationRequest.state'],
    ],
    ['refund completed', ucp(adjusted('refund', 'completed', amount)), { refunded: '79.00 USD' }],
    ['credit completed', ucp(adjusted('credit', 'completed', amount)), { refunded: '79.00 USD' }],
    ['refund in the first version', ucp(adjusted('refund', 'completed', { amount: -500 })), { refunded: '5.00 USD' }],
    [
      'refund without a sum of its own',
      ucp(
        adjusted('refund', 'completed', {
          totals: [
            { type: 'subtotal', amount: -900 },
            { type: 'tax', amount: -100 },
          ],
        }),
      ),
      { refunded: '10.00 USD' },
    ],
    [
      'return pending',
      ucp(adjusted('return', 'pending'), { ...quantity(2, 2, 2), status: 'fulfilled' }),
      { status: 'shipped', 'items.0.returnRequested': true },
    ],
    [
      'return pending, of the whole order',
      ucp(adjusted('return', 'pending', { line_items: [] }), { ...quantity(2, 2, 2), status: 'fulfilled' }),
      { returnRequested: true },
    ],
    [
      'return failed',
      ucp(adjusted('return', 'failed'), { ...quantity(2, 2, 2), status: 'fulfilled' }),
      { status: 'shipped', 'items.0.returnRequested': undefined },
    ],
    [
      'refund pending',
      ucp(adjusted('refund', 'pending', amount)),
      { refunded: undefined },
      ['refund-pending refunded'],
    ],
    ['refund failed', ucp(adjusted('refund', 'failed', amount)), { refunded: undefined }],
    [
      'return completed',
      ucp(adjusted('return', 'completed'), { ...quantity(2, 0, 2), status: 'removed' }),
      { status: 'returned', 'items.0.quantityReturned': 2 },
    ],
    ['dispute', ucp(adjusted('dispute', 'pending')), { refunded: undefined }, ['not-counted']],
    [
      'price_adjustment',
      ucp(adjusted('price_adjustment', 'completed', amount)),
      { refunded: undefined },
      ['not-counted'],
    ],
    ['a new one', ucp(adjusted('applause', 'completed')), {}, ['not-counted']],
  ]);
});

describe('expectations, totals and lines', () => {
  const expects = (fields: object) => ucp({ fulfillment: { expectations: [{ line_items: lines(2), ...fields }] } });
  quirks(format, [
    [
      'digital: nothing that is sent',
      expects({ method_type: 'digital' }),
      { 'items.0.kind': ['ebook', 'digital-video', 'digital-music', 'app', 'software', 'subscription', 'service'] },
    ],
    ['pickup', expects({ method_type: 'pickup' }), { programs: ['pickup-in-store'], 'items.0.kind': undefined }],
    ['shipping', expects({ method_type: 'shipping' }), { programs: undefined, 'items.0.kind': undefined }],
    ['now', expects({ method_type: 'shipping', fulfillable_on: 'now' }), { 'items.0.releaseAt': undefined }],
    ['from a later day on', expects({ method_type: 'shipping', fulfillable_on: at }), { 'items.0.releaseAt': at }],
    [
      'a window in words is not parsed',
      expects({ method_type: 'shipping', description: 'Arrives in 2-3 days' }),
      { deliveryWindow: undefined },
    ],
    [
      'minor units',
      ucp({
        totals: [
          { type: 'fulfillment', amount: 500 },
          { type: 'total', amount: 16300 },
        ],
      }),
      { shipping: '5.00 USD', total: '163.00 USD', 'items.0.price': '158.00 USD' },
    ],
    [
      'minor units of a currency without decimals',
      ucp({ currency: 'JPY', totals: [{ type: 'total', amount: 1200 }] }),
      { total: '1200 JPY' },
    ],
    [
      'minor units of a currency with three',
      ucp({ currency: 'KWD', totals: [{ type: 'total', amount: 12345 }] }),
      { total: '12.345 KWD' },
    ],
    [
      'the total of the line goes before the price of a unit',
      ucp({}, { totals: [{ type: 'subtotal', amount: 15000 }] }),
      { 'items.0.price': '150.00 USD' },
    ],
    ['what has left', ucp({}, { ...quantity(2, 2, 1), status: 'partial' }), { 'items.0.quantityShipped': 1 }],
  ]);
});
