import { describe } from 'vitest';
import { type Quirk, quirks } from './quirk.ts';

const format = 'adobe-commerce-rest';
const adobe = (fields: object, ...rows: readonly object[]) => ({
  increment_id: '000004711',
  entity_id: 4711,
  order_currency_code: 'EUR',
  items: (rows.length > 0 ? rows : [{}]).map((row, index) => ({ item_id: 9001 + index, qty_ordered: 2, ...row })),
  ...fields,
});
const units = (shipped: number, canceled = 0, refunded = 0) => ({
  qty_shipped: shipped,
  qty_canceled: canceled,
  qty_refunded: refunded,
});

describe('how it arrives', () => {
  quirks(format, [
    [
      'by itself',
      adobe({}),
      { id: '000004711', marketplace: 'adobe-commerce', soldBy: 'third-party', fulfilledBy: 'merchant' },
    ],
    ['from a search', { items: [adobe({})], search_criteria: {}, total_count: 1 }, { id: '000004711' }],
    [
      'from a search of which another page follows',
      { items: [adobe({})], search_criteria: { page_size: 1, current_page: 1 }, total_count: 2 },
      { id: '000004711' },
      ['incomplete'],
    ],
    [
      'a time without a zone is in UTC',
      adobe({ created_at: '2026-10-08 07:15:20' }),
      { placedAt: '2026-10-08T07:15:20Z' },
    ],
    [
      'amounts in the currency of the order, not of the store',
      adobe({ base_currency_code: 'USD', base_grand_total: 99, grand_total: 84.9 }),
      { total: '84.90 EUR' },
    ],
    [
      'who cancelled, and when, is not told',
      adobe({ state: 'canceled' }),
      { status: 'cancelled', cancelledAt: undefined, cancellation: undefined },
    ],
  ]);
});

describe('`state`', () => {
  const means = (fields: object, status: unknown, warns: readonly string[] = []): Quirk => [
    JSON.stringify(fields),
    adobe(fields, units(0)),
    { status, onHold: undefined },
    warns,
  ];
  quirks(format, [
    means({ state: 'new' }, 'pending'),
    means({ state: 'pending_payment' }, 'pending'),
    means({ state: 'payment_review' }, 'pending'),
    means({ state: 'processing' }, ['unshipped', 'preparing']),
    [
      'processing, some sent',
      adobe({ state: 'processing' }, units(1)),
      { status: 'partially-shipped', 'items.0.quantityShipped': 1 },
    ],
    [
      'processing, one line of two sent',
      adobe({ state: 'processing' }, units(2), units(0)),
      { status: 'partially-shipped', 'items.0.status': 'shipped' },
    ],
    ['complete', adobe({ state: 'complete' }, units(2)), { status: 'shipped', 'items.0.quantityShipped': 2 }],
    [
      'closed: all went back, and nobody knows whether it had shipped',
      adobe({ state: 'closed', grand_total: 84.9 }),
      { status: undefined, refunded: '84.90 EUR' },
    ],
    means({ state: 'canceled' }, 'cancelled'),
    ['holded', adobe({ state: 'holded' }, units(0)), { status: 'unshipped', onHold: true }],
    [
      'in another spelling: processing, some sent',
      adobe({ state: 'Processing' }, units(1)),
      { status: 'partially-shipped' },
    ],
    means({ state: 'lost' }, undefined, ['unknown-value status']),
    means({ state: 'processing', status: 'fraud' }, ['unshipped', 'preparing']),
    means({ status: 'pending' }, 'pending'),
    means({ status: 'canceled' }, 'cancelled'),
    means({ status: 'fraud' }, undefined, ['unknown-value status']),
    means({ status: 'waiting_for_wood' }, undefined, ['unknown-value status']),
  ]);
});

describe('values that contradict each other', () => {
  quirks(format, [
    [
      'complete, and some units have not left',
      adobe({ state: 'complete' }, units(1)),
      { status: 'shipped', 'items.0.quantityShipped': undefined },
      ['contradiction items.0.quantityShipped'],
    ],
    [
      'cancelled, and some units have left',
      adobe({ state: 'canceled' }, units(1)),
      { status: 'cancelled', 'items.0.quantityShipped': undefined },
      ['contradiction items.0.quantityShipped'],
    ],
    [
      'new, and some units have left',
      adobe({ state: 'new' }, units(1)),
      { status: 'partially-shipped', 'items.0.quantityShipped': 1 },
      ['contradiction status'],
    ],
    [
      'closed, and not all went back',
      adobe({ state: 'closed', grand_total: 84.9, total_refunded: 4 }),
      { refunded: '84.90 EUR' },
      ['contradiction refunded'],
    ],
  ]);
});

describe('lines', () => {
  const digital = [
    'ebook',
    'digital-video',
    'digital-music',
    'app',
    'software',
    'subscription',
    'service',
    'egift-card',
  ];
  const kind = (row: object, expected: unknown, warns: readonly string[] = []): Quirk => [
    JSON.stringify(row),
    adobe({}, row),
    { 'items.0.kind': expected },
    warns,
  ];
  quirks(format, [
    [
      'id, code and name',
      adobe({}, { sku: 'JK-M', name: 'Jacket' }),
      { 'items.0.id': '9001', 'items.0.sku': 'JK-M', 'items.0.title': 'Jacket' },
    ],
    [
      'amounts of the line',
      adobe({}, { row_total: 80, discount_amount: 8.5, tax_amount: 3, price: 40, base_row_total: 99 }),
      { 'items.0.price': '80.00 EUR', 'items.0.discount': '8.50 EUR', 'items.0.tax': '3.00 EUR' },
    ],
    ['a discount below zero', adobe({}, { row_total: 80, discount_amount: -8.5 }), { 'items.0.discount': '8.50 EUR' }],
    ['an order of nothing that is sent', adobe({ is_virtual: 1 }, {}), { 'items.0.kind': digital }],
    [
      'nothing that is sent, beside what has left: it may be had, or not',
      adobe({ state: 'processing' }, units(2), { product_type: 'virtual' }),
      { status: 'shipped', 'items.1.status': ['unshipped', 'preparing', 'shipped', 'delivered'] },
    ],
    [
      'units',
      adobe({ state: 'processing' }, units(1, 1)),
      { 'items.0.quantity': 2, 'items.0.quantityShipped': 1, 'items.0.quantityCancelled': 1 },
    ],
    [
      'refunded units that had not left were cancelled',
      adobe({ state: 'processing' }, units(0, 0, 1)),
      { 'items.0.quantityCancelled': 1, 'items.0.quantityReturned': undefined },
    ],
    [
      'refunded units of which some had left: which is not told',
      adobe({ state: 'processing' }, units(1, 0, 1)),
      { 'items.0.quantityCancelled': undefined, 'items.0.quantityReturned': undefined },
      ['removed-units items.0'],
    ],
    [
      'a fraction of a unit',
      adobe({}, { qty_ordered: 1.5 }),
      { 'items.0.quantity': undefined },
      ['unknown-value items.0.quantity'],
    ],
    [
      'a configurable product comes as two rows',
      adobe(
        {},
        { product_type: 'configurable', sku: 'JK-M', row_total: 80 },
        { parent_item_id: 9001, product_type: 'simple', sku: 'JK-M', row_total: 0 },
      ),
      { 'items.0.sku': 'JK-M', 'items.0.price': '80.00 EUR', 'items.1': undefined },
    ],
    [
      'a bundle comes as a row and its parts',
      adobe(
        {},
        { product_type: 'bundle', row_total: 30 },
        { parent_item_id: 9001, row_total: 10 },
        { parent_item_id: 9001, row_total: 20 },
      ),
      { 'items.0.bundle': true, 'items.0.price': '30.00 EUR', 'items.1': undefined },
    ],
    kind({ product_type: 'virtual' }, digital),
    kind({ product_type: 'downloadable' }, digital),
    kind({ product_type: 'simple', is_virtual: 1 }, digital),
    kind({ product_type: 'giftcard' }, ['gift-card', 'egift-card']),
    kind({ product_type: 'simple', is_virtual: 0 }, undefined),
    kind({ product_type: 'hologram' }, undefined, ['unknown-value items.0.kind']),
  ]);
});

describe('money', () => {
  const by = (method: string, expected: unknown): Quirk => [
    method,
    adobe({ payment: { method }, grand_total: 1 }),
    { 'payments.0.method': expected },
  ];
  quirks(format, [
    by('checkmo', 'other'),
    by('cashondelivery', 'cash-on-delivery'),
    by('banktransfer', 'bank-account'),
    by('purchaseorder', 'invoice'),
    by('stripe_payments', undefined),
    ['paid in full', adobe({ grand_total: 84.9, total_paid: 84.9 }), { 'payments.0.charged': true }],
    ['paid in part', adobe({ grand_total: 84.9, total_paid: 20 }), { 'payments.0.charged': undefined }],
    [
      'authorised',
      adobe({ grand_total: 84.9, total_paid: 0, payment: { amount_authorized: 84.9 } }),
      { 'payments.0.charged': false },
    ],
    [
      'authorised, nothing said of what was paid',
      adobe({ grand_total: 84.9, payment: { amount_authorized: 84.9 } }),
      { 'payments.0.charged': false },
    ],
    ['neither', adobe({ grand_total: 84.9 }), { 'payments.0.charged': undefined }],
    ['delivery', adobe({ shipping_amount: 4.9 }), { shipping: '4.90 EUR' }],
    ['delivery, with its tax', adobe({ shipping_amount: 4.9, shipping_tax_amount: 0.93 }), { shipping: '5.83 EUR' }],
    ['refunded', adobe({ total_refunded: 12.5 }), { refunded: '12.50 EUR' }],
    ['nothing refunded', adobe({ total_refunded: 0 }), { refunded: '0.00 EUR' }],
    ['a binary fraction, with all its digits', adobe({ grand_total: 84.900000000000006 }), { total: '84.90 EUR' }],
    ['no decimals', adobe({ order_currency_code: 'JPY', grand_total: 1200 }), { total: '1200 JPY' }],
  ]);
});
