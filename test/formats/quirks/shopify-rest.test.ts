import { describe } from 'vitest';
import { type Quirk, quirks } from './quirk.ts';

const format = 'shopify-rest';
const shopify = (fields: object, line: object = {}) => ({
  order: {
    id: 1,
    admin_graphql_api_id: 'gid://shopify/Order/1',
    currency: 'USD',
    line_items: [{ id: 11, quantity: 2, price: '5.00', ...line }],
    ...fields,
  },
});
const at = '2026-10-03T11:00:00-04:00';
const parcel = (fields: object = {}, quantity = 2) => ({
  id: 501,
  status: 'success',
  created_at: at,
  line_items: [{ id: 11, quantity }],
  ...fields,
});
const refund = (restock_type: string, quantity: number, ...transactions: readonly object[]) => ({
  refund_line_items: [{ line_item_id: 11, quantity, restock_type, subtotal: 5.0, total_tax: 0.63 }],
  transactions,
});
const money = (amount: string, currency_code: string) => ({ amount, currency_code });

describe('how it arrives', () => {
  const { order } = shopify({});
  quirks(format, [
    ['under `order`', { order }, { id: '1' }],
    ['under `order`, with the notice of a cancellation', { order, notice: 'Order has been canceled' }, { id: '1' }],
    ['under `orders`', { orders: [order] }, { id: '1' }],
    ['bare, as a webhook', order, { id: '1' }],
    [
      'known by `financial_status: null` beside its lines',
      { id: 5, financial_status: null, line_items: [] },
      { id: '5', 'payments.0.charged': undefined },
    ],
    [
      'with an id beyond 2^53 of which the number has lost digits',
      shopify({ id: 820982911946154500, admin_graphql_api_id: 'gid://shopify/Order/820982911946154508' }),
      { id: '820982911946154508' },
    ],
    ['with a name that the buyer sees', shopify({ name: '#2047' }), { number: '#2047' }],
    [
      'from a shop of many',
      shopify({ order_status_url: 'https://mug-and-leaf.example/8/orders/f00/authenticate?key=k' }),
      { marketplace: 'shopify', shop: 'mug-and-leaf.example', soldBy: 'third-party', fulfilledBy: 'merchant' },
    ],
  ]);
});

describe('times', () => {
  quirks(format, [
    [
      'the day that the shop shows, not the one of an import',
      shopify({ created_at: at, processed_at: '2026-10-02T09:14:05-04:00' }),
      { placedAt: '2026-10-02T09:14:05-04:00' },
    ],
    [
      'the day it was made, where the shop shows none',
      shopify({ created_at: at, processed_at: null }),
      { placedAt: at },
    ],
    [
      'the first of several parcels',
      shopify({
        fulfillment_status: 'fulfilled',
        fulfillments: [parcel({ created_at: '2026-10-04T00:00:00-04:00' }, 1), parcel({}, 1)],
      }),
      { shippedAt: at, status: 'shipped' },
    ],
    [
      'archived is neither delivered nor cancelled',
      shopify({ closed_at: at }),
      { status: undefined, cancelledAt: undefined },
    ],
  ]);
});

describe('`cancel_reason`', () => {
  const cancelled = (reason: string | null) => shopify({ cancelled_at: at, cancel_reason: reason });
  const by = (reason: string, who: unknown, why = reason): Quirk => [
    reason,
    cancelled(reason),
    { status: 'cancelled', cancelledAt: at, 'cancellation.by': who, 'cancellation.reason': why },
  ];
  quirks(format, [
    by('customer', 'buyer'),
    by('fraud', 'seller'),
    by('inventory', 'seller'),
    by('staff', 'seller'),
    by('declined', undefined, 'payment declined'),
    by('other', undefined),
    ['null', cancelled(null), { status: 'cancelled', 'cancellation.by': undefined, 'cancellation.reason': undefined }],
    [
      'a new one',
      cancelled('weather'),
      { status: 'cancelled', 'cancellation.by': undefined },
      ['unknown-value cancellation.by'],
    ],
    ['null beside no day: not cancelled', shopify({ cancelled_at: null, cancel_reason: null }), { cancellation: null }],
    ['absent: says nothing', shopify({}), { cancellation: undefined }],
    [
      'a reason without a day',
      shopify({ cancelled_at: null, cancel_reason: 'fraud' }),
      { cancellation: null, cancelledAt: undefined },
      ['contradiction cancellation'],
    ],
  ]);
});

describe('`fulfillment_status` of the order', () => {
  quirks(format, [
    ['null', shopify({ fulfillment_status: null }), { status: 'unshipped' }],
    [
      'null, while the payment is pending',
      shopify({ fulfillment_status: null, financial_status: 'pending' }),
      { status: 'pending', 'payments.0.charged': false },
    ],
    ['partial', shopify({ fulfillment_status: 'partial' }), { status: 'partially-shipped' }],
    ['fulfilled', shopify({ fulfillment_status: 'fulfilled' }), { status: 'shipped' }],
    [
      'fulfilled, and the parcel has arrived',
      shopify({ fulfillment_status: 'fulfilled', fulfillments: [parcel({ shipment_status: 'delivered' })] }),
      { status: 'delivered', deliveredAt: undefined },
    ],
    ['restocked', shopify({ fulfillment_status: 'restocked' }), { status: 'cancelled' }],
    ['absent', shopify({}), { status: undefined }],
    ['a new one', shopify({ fulfillment_status: 'teleported' }), { status: undefined }, ['unknown-value status']],
  ]);
});

describe('`fulfillment_status` of a line', () => {
  const line = (fulfillment_status: string | null): unknown =>
    shopify({ fulfillment_status: 'partial' }, { quantity: 1, fulfillment_status });
  quirks(format, [
    ['null', line(null), { 'items.0.status': 'unshipped' }],
    ['partial', line('partial'), { status: 'partially-shipped', 'items.0.status': undefined }],
    ['fulfilled', line('fulfilled'), { 'items.0.status': 'shipped' }],
    [
      'not_eligible: nothing that is sent',
      line('not_eligible'),
      { 'items.0.status': ['unshipped', 'preparing', 'shipped', 'delivered'] },
    ],
    ['a new one', line('dreaming'), {}, ['unknown-value items.0.status']],
  ]);
});

describe('`fulfillments[].status`', () => {
  const told = (status: string): unknown => shopify({ fulfillments: [parcel({ status })] });
  const one = { 'items.0.quantityShipped': 0, shippedAt: undefined };
  quirks(format, [
    ['success', told('success'), { status: 'shipped', shippedAt: at, 'items.0.quantityShipped': 2 }],
    ['pending', told('pending'), { status: 'preparing', ...one }],
    ['open', told('open'), { status: 'preparing', ...one }],
    ['cancelled does not count', told('cancelled'), { status: 'unshipped', ...one }],
    ['error does not count, and is told', told('error'), one, ['failed-fulfilment items.0.quantityShipped']],
    ['failure does not count, and is told', told('failure'), one, ['failed-fulfilment items.0.quantityShipped']],
    ['a new one', told('folded'), { 'items.0.quantityShipped': undefined }, ['unknown-value items.0.quantityShipped']],
  ]);
});

describe('`fulfillments[].shipment_status`', () => {
  const told = (shipment_status: string | null): unknown =>
    shopify({ fulfillment_status: 'fulfilled', fulfillments: [parcel({ shipment_status })] });
  const meanings: readonly (readonly [string | null, unknown])[] = [
    [null, 'shipped'],
    ['label_printed', 'shipped'],
    ['label_purchased', 'shipped'],
    ['confirmed', 'shipped'],
    ['in_transit', 'shipped'],
    ['delayed', 'shipped'],
    ['carrier_picked_up', 'shipped'],
    ['attempted_delivery', 'shipped'],
    ['out_for_delivery', 'out-for-delivery'],
    ['ready_for_pickup', 'pickup-ready'],
    ['delivered', 'delivered'],
    ['picked_up', 'delivered'],
  ];
  const gone = ['shipped', 'out-for-delivery', 'pickup-ready', 'delivered', 'undeliverable', 'returned'];
  quirks(format, [
    ...meanings.map(([word, status]): Quirk => [`${word}`, told(word), { status, deliveredAt: undefined }]),
    ['failure: it left, where it is nobody says', told('failure'), { status: gone }],
    ['not_delivered: it left, where it is nobody says', told('not_delivered'), { status: gone }],
    ['a new one', told('beamed'), { status: gone }, ['unknown-value items.0.status']],
  ]);
});

describe('`financial_status`', () => {
  const charged = (financial_status: string, paid: unknown): Quirk => [
    financial_status,
    shopify({ financial_status }),
    { 'payments.0.charged': paid },
  ];
  quirks(format, [
    charged('pending', false),
    charged('authorized', false),
    charged('partially_paid', undefined),
    charged('paid', true),
    charged('partially_refunded', true),
    charged('refunded', true),
    charged('voided', false),
    charged('expired', false),
    ['a new one', shopify({ financial_status: 'owed' }), { payments: undefined }, ['unknown-value payments.0.charged']],
  ]);
});

describe('what was taken out', () => {
  const units = (cancelled: unknown, returned: unknown) => ({
    'items.0.quantity': 2,
    'items.0.quantityCancelled': cancelled,
    'items.0.quantityReturned': returned,
  });
  const unsent = (restock: string) =>
    shopify({ fulfillment_status: null, refunds: [refund(restock, 1)] }, { current_quantity: 1 });
  const sent = (restock: string) =>
    shopify(
      { fulfillment_status: 'fulfilled', fulfillments: [parcel()], refunds: [refund(restock, 1)] },
      { current_quantity: 1 },
    );
  quirks(format, [
    ['cancel: before it was sent', unsent('cancel'), units(1, undefined)],
    ['return: after it was sent', sent('return'), units(undefined, 1)],
    [
      'no_restock: which of them is not told',
      shopify({ refunds: [refund('no_restock', 1)] }, { current_quantity: 1 }),
      units(undefined, undefined),
      ['removed-units items.0'],
    ],
    [
      'legacy_restock: which of them is not told',
      shopify({ refunds: [refund('legacy_restock', 1)] }, { current_quantity: 1 }),
      units(undefined, undefined),
      ['removed-units items.0'],
    ],
    [
      'a new word',
      shopify({ refunds: [refund('vanish', 1)] }, { current_quantity: 1 }),
      units(undefined, undefined),
      ['unknown-value items.0.quantityCancelled', 'removed-units items.0'],
    ],
    [
      '`current_quantity` alone mixes cancelled and returned',
      shopify({}, { current_quantity: 1 }),
      units(undefined, undefined),
      ['removed-units items.0'],
    ],
    [
      'of a line that has not left, what is gone was cancelled',
      shopify({ fulfillment_status: null, fulfillments: [] }, { current_quantity: 1 }),
      units(1, undefined),
    ],
  ]);
});

describe('amounts', () => {
  const done = { kind: 'refund', status: 'success', amount: '10.00', currency: 'USD' };
  quirks(format, [
    ['a price is of one unit', shopify({}), { 'items.0.price': '10.00 USD' }],
    [
      'taxes and discounts are added up',
      shopify(
        {},
        {
          tax_lines: [{ price: '0.60' }, { price: '0.30' }],
          discount_allocations: [{ amount: '1.00' }, { amount: '0.50' }],
        },
      ),
      { 'items.0.tax': '0.90 USD', 'items.0.discount': '1.50 USD' },
    ],
    [
      'tax that the price contains is none on top',
      shopify({ taxes_included: true }, { tax_lines: [{ price: '0.90' }] }),
      { 'items.0.tax': undefined },
    ],
    [
      'the buyer paid in another currency than the shop counts in',
      shopify(
        {
          presentment_currency: 'EUR',
          total_shipping_price_set: { shop_money: money('6.00', 'USD'), presentment_money: money('5.50', 'EUR') },
        },
        { price_set: { shop_money: money('5.00', 'USD'), presentment_money: money('4.60', 'EUR') } },
      ),
      { 'items.0.price': '9.20 EUR', shipping: '5.50 EUR' },
    ],
    [
      'bare amounts of such an order are not the buyer’s',
      shopify({ presentment_currency: 'EUR', total_price: '10.00' }),
      { total: undefined, 'items.0.price': undefined },
    ],
    [
      '`refunded` beside a refund of a part: what moved counts',
      shopify({ financial_status: 'refunded', total_price: '598.94', refunds: [{ transactions: [done] }] }),
      { refunded: '10.00 USD', 'payments.0.charged': true },
    ],
    [
      '`refunded`, and nothing moved',
      shopify({ financial_status: 'refunded', refunds: [] }),
      { refunded: undefined },
      ['contradiction refunded'],
    ],
    [
      'a refund without its transactions: how much is not told',
      shopify({ refunds: [{ refund_line_items: [] }] }),
      { refunded: undefined },
    ],
    [
      'a transaction without its state: whether it moved is not told',
      shopify({ refunds: [{ transactions: [{ kind: 'refund', amount: '3.00' }] }] }),
      { refunded: undefined },
    ],
    [
      'a refund that failed, and a capture, do not count',
      shopify({ refunds: [{ transactions: [{ ...done, status: 'failure' }, { ...done, kind: 'capture' }, done] }] }),
      { refunded: '10.00 USD' },
    ],
    [
      'a refund under way does not count yet, and is told',
      shopify({ refunds: [{ transactions: [{ ...done, status: 'pending' }] }] }),
      { refunded: '0.00 USD' },
      ['refund-pending refunded'],
    ],
  ]);
});

describe('`payment_gateway_names[]`', () => {
  const by = (gateway: string, method: unknown): Quirk => [
    gateway,
    shopify({ payment_gateway_names: [gateway], financial_status: 'paid' }),
    { 'payments.0.method': method },
  ];
  quirks(format, [
    by('gift_card', 'gift-card-balance'),
    by('paypal', 'wallet'),
    by('Cash on Delivery (COD)', 'cash-on-delivery'),
    by('My COD app', 'cash-on-delivery'),
    by('shopify_payments', undefined),
    by('codfish_pay', undefined),
    [
      'two of them: how much by each is not told',
      shopify({ payment_gateway_names: ['gift_card', 'paypal'], total_price: '10.00', financial_status: 'paid' }),
      { 'payments.0.method': 'gift-card-balance', 'payments.1.method': 'wallet', 'payments.0.amount': undefined },
    ],
  ]);
});

describe('kinds', () => {
  const digital = ['ebook', 'digital-video', 'digital-music', 'app', 'software', 'subscription', 'service'];
  const kind = (line: object, expected: unknown): Quirk => [
    JSON.stringify(line),
    shopify({}, line),
    { 'items.0.kind': expected },
  ];
  quirks(format, [
    kind({ gift_card: true, requires_shipping: false }, 'egift-card'),
    kind({ gift_card: true, requires_shipping: true }, 'gift-card'),
    kind({ gift_card: true }, ['gift-card', 'egift-card']),
    kind({ gift_card: false, requires_shipping: true, properties: [] }, 'physical'),
    kind({ gift_card: false, requires_shipping: true, properties: [{ name: 'Engraving', value: 'x' }] }, [
      'physical',
      'custom',
    ]),
    kind({ gift_card: false, requires_shipping: false }, digital),
    kind({}, undefined),
  ]);
});

describe('beside the order', () => {
  quirks(format, [
    [
      'a test notification, cancelled by its customer and voided',
      shopify({ test: true, cancelled_at: at, cancel_reason: 'customer', financial_status: 'voided' }),
      { status: 'cancelled', 'payments.0.charged': false },
      ['test-order'],
    ],
    ['no returns', shopify({ returns: [] }), { returnRequested: undefined }],
    [
      'a return in a shape that nobody has published',
      shopify({ returns: [{ id: 4 }] }),
      { returnRequested: undefined },
      ['returns'],
    ],
  ]);
});
