import { describe } from 'vitest';
import { Input, type Quirk, quirks } from './quirk.ts';

const format = 'woocommerce-rest';
const woo = (fields: object, line: object = {}) => ({
  id: 48213,
  order_key: 'wc_order_k3Vd81Qx',
  currency: 'GBP',
  line_items: [{ id: 901, quantity: 2, ...line }],
  ...fields,
});
const paid = { date_paid_gmt: '2026-10-06T09:31:40' };

describe('how it arrives', () => {
  quirks(format, [
    ['by itself', woo({}), { id: '48213', marketplace: 'woocommerce', soldBy: 'third-party', fulfilledBy: 'merchant' }],
    [
      'known by `date_created_gmt`',
      { id: 7, line_items: [], date_created_gmt: '2026-10-06T09:31:00' },
      { placedAt: '2026-10-06T09:31:00Z' },
    ],
    ['known by `prices_include_tax`', { id: 7, line_items: [], prices_include_tax: true }, { id: '7' }],
    ['a number of its own, from a plugin', woo({ number: '2026-0815' }), { number: '2026-0815' }],
    ['the same number says nothing more', woo({ number: '48213' }), { number: undefined }],
    [
      'the shop that it can be fetched from',
      woo({ _links: { self: [{ href: 'https://boards.example/wp-json/wc/v3/orders/48213' }] } }),
      { shop: 'boards.example' },
    ],
    [
      'the shop that it can be paid in',
      woo({ payment_url: 'https://boards.example/checkout/order-pay/48213/?key=wc_order_k' }),
      { shop: 'boards.example' },
    ],
    [
      'a shop whose name has other letters',
      woo({ payment_url: 'https://bücher.example/kasse/' }),
      { shop: 'xn--bcher-kva.example' },
    ],
    [
      'times: the one in UTC',
      woo({ date_created: '2026-10-06T10:31:00', date_created_gmt: '2026-10-06T09:31:00' }),
      { placedAt: '2026-10-06T09:31:00Z' },
    ],
    [
      'times: the shop’s own has no zone and tells nothing',
      woo({ date_created: '2026-10-06T10:31:00' }),
      { placedAt: undefined },
    ],
    [
      'an older shop does not say what needs payment or processing',
      woo({ status: 'processing' }),
      { status: 'unshipped', 'items.0.kind': undefined },
    ],
  ]);
});

describe('`status`', () => {
  const means = (
    status: string,
    canonical: unknown,
    charged: unknown,
    fields: object = {},
    warns: readonly string[] = [],
  ): Quirk => [
    [status, ...Object.keys(fields)].join(', '),
    woo({ status, ...fields }),
    { status: canonical, 'payments.0.charged': charged, onHold: status === 'on-hold' ? true : undefined },
    warns,
  ];
  quirks(format, [
    means('pending', 'pending', false),
    means('failed', 'pending', false),
    means('on-hold', 'pending', false),
    means('on-hold', 'pending', true, paid),
    means('processing', 'unshipped', undefined),
    means('processing', 'unshipped', true, paid),
    means('completed', 'shipped', undefined),
    means('completed', 'shipped', true, paid),
    means('cancelled', 'cancelled', undefined),
    means('refunded', undefined, true),
    means('ready-for-pickup', 'pickup-ready', undefined),
    means('processing', 'unshipped', false, { needs_payment: true }),
    ...['checkout-draft', 'draft', 'auto-draft', 'new', 'trash'].map((status) =>
      means(status, undefined, undefined, {}, ['not-placed status']),
    ),
    ...['shipped', 'delivered', 'partial-shipped'].map((status) =>
      means(status, undefined, undefined, {}, ['unknown-value status']),
    ),
    [
      'in another spelling: on hold, and paid',
      woo({ status: 'On Hold', ...paid }),
      { status: 'pending', onHold: true, 'payments.0.charged': true },
    ],
    ['in another spelling: refunded', woo({ status: 'Refunded', total: '48.95' }), { refunded: '48.95 GBP' }],
    [
      'in another spelling: cancelled',
      woo({ status: 'Cancelled', total: '48.95', refunds: [], ...paid }),
      { status: 'cancelled' },
      ['cancelled-not-refunded refunded'],
    ],
    [
      'with the prefix of the shop’s own tables',
      woo({ status: 'wc-processing' }),
      { status: undefined },
      ['unknown-value status'],
    ],
    [
      'completed is no proof of delivery',
      woo({ status: 'completed', date_completed_gmt: '2026-10-08T09:00:00' }),
      { deliveredAt: undefined, shippedAt: undefined },
    ],
    [
      'paid, though its status says that it is not',
      woo({ status: 'pending', ...paid }),
      { 'payments.0.charged': undefined },
      ['contradiction payments.0.charged'],
    ],
    [
      'refunded: all of it, and nobody knows whether it had shipped',
      woo({ status: 'refunded', total: '48.95' }),
      { status: undefined, refunded: '48.95 GBP' },
    ],
    [
      'cancelled and paid, and nothing went back',
      woo({ status: 'cancelled', total: '48.95', refunds: [], ...paid }),
      { status: 'cancelled', refunded: '0.00 GBP' },
      ['cancelled-not-refunded refunded'],
    ],
    [
      'cancelled, by whom and when is not told',
      woo({ status: 'cancelled', date_modified_gmt: '2026-10-06T14:00:12' }),
      { cancelledAt: undefined, cancellation: undefined, updatedAt: '2026-10-06T14:00:12Z' },
    ],
  ]);
});

describe('`payment_method`', () => {
  const by = (payment_method: string, method: unknown): Quirk => [
    payment_method,
    woo({ payment_method, total: '1.00' }),
    { 'payments.0.method': method, 'payments.0.amount': '1.00 GBP' },
  ];
  quirks(format, [
    by('bacs', 'bank-account'),
    by('cheque', 'other'),
    by('cod', 'cash-on-delivery'),
    by('paypal', 'wallet'),
    by('ppcp-gateway', 'wallet'),
    by('stripe', undefined),
  ]);
});

describe('amounts', () => {
  quirks(format, [
    [
      'a line is worth its subtotal, whatever `price` says',
      woo({}, { subtotal: '55.00', total: '50.00', price: 25 }),
      { 'items.0.price': '55.00 GBP', 'items.0.discount': '5.00 GBP' },
    ],
    [
      'what was added on top',
      woo({}, { subtotal: '10.00', total: '10.00', total_tax: '2.00' }),
      { 'items.0.tax': '2.00 GBP' },
    ],
    [
      'refunds are written below zero',
      woo({
        refunds: [
          { id: 1, total: '-5.00' },
          { id: 2, total: '-0.50' },
        ],
      }),
      { refunded: '5.50 GBP' },
    ],
    ['no refund', woo({ refunds: [] }), { refunded: '0.00 GBP' }],
    ['refunds that nobody asked for', woo({}), { refunded: undefined }],
    ['delivery', woo({ shipping_total: '3.95' }), { shipping: '3.95 GBP' }],
    ['delivery, with its tax', woo({ shipping_total: '3.95', shipping_tax: '0.79' }), { shipping: '4.74 GBP' }],
    ['no decimals', woo({ currency: 'JPY', total: '1200' }), { total: '1200 JPY' }],
    ['three decimals', woo({ currency: 'KWD', total: '12.345' }), { total: '12.345 KWD' }],
    [
      'a fraction of a unit',
      woo({}, { quantity: 1.5 }),
      { 'items.0.quantity': undefined },
      ['unknown-value items.0.quantity'],
    ],
  ]);
});

describe('lines', () => {
  const shipment = (fields: object) => ({
    id: 5,
    entity_type: 'WC_Order',
    entity_id: '48213',
    is_fulfilled: true,
    meta_data: [{ key: '_items', value: [{ item_id: 901, qty: 1 }] }],
    ...fields,
  });
  quirks(format, [
    [
      'nothing that is sent',
      woo({ needs_processing: false }),
      {
        'items.0.kind': [
          'ebook',
          'digital-video',
          'digital-music',
          'app',
          'software',
          'subscription',
          'service',
          'egift-card',
        ],
      },
    ],
    ['something that may be sent', woo({ needs_processing: true }), { 'items.0.kind': undefined }],
    ['of a subscription', woo({ billing_period: 'month' }), { 'items.0.kind': 'subscription' }],
    [
      'what plugins for tracking note is no contract',
      woo({
        status: 'processing',
        meta_data: [{ key: '_wc_shipment_tracking_items', value: [{ tracking_number: 'X' }] }],
      }),
      { status: 'unshipped', shippedAt: undefined },
    ],
    [
      'shipments that come apart',
      new Input(shipment({}), woo({ status: 'processing' })),
      { status: 'partially-shipped', 'items.0.quantityShipped': 1 },
    ],
    [
      'completed, and the shipments hold a part of it',
      new Input(shipment({}), woo({ status: 'completed' })),
      { status: 'shipped', 'items.0.quantityShipped': undefined },
      ['contradiction items.0.quantityShipped'],
    ],
    [
      'cancelled, and a part was sent',
      new Input(shipment({}), woo({ status: 'cancelled' })),
      { status: 'cancelled', 'items.0.quantityShipped': undefined },
      ['contradiction items.0.quantityShipped'],
    ],
    [
      'a shipment that is not done',
      new Input(shipment({ is_fulfilled: false }), woo({ status: 'processing' })),
      { status: 'unshipped', 'items.0.quantityShipped': 0 },
    ],
  ]);
});
