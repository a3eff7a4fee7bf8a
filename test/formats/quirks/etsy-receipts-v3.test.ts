import { describe } from 'vitest';
import { type Quirk, quirks } from './quirk.ts';

const format = 'etsy-receipts-v3';
const etsy = (fields: object, ...transactions: readonly object[]) => ({
  receipt_id: 3604471120,
  transactions: (transactions.length > 0 ? transactions : [{}]).map((one, index) => ({
    transaction_id: 4502233991 + index,
    quantity: 2,
    ...one,
  })),
  ...fields,
});
const money = (amount: number, divisor = 100, currency_code = 'USD') => ({ amount, divisor, currency_code });
const paidAt = 1791457200;
const at = '2026-10-08T11:00:00Z';

describe('how it arrives', () => {
  quirks(format, [
    [
      'by itself',
      etsy({}),
      { id: '3604471120', marketplace: 'etsy.com', soldBy: 'third-party', fulfilledBy: 'merchant', carrier: 'other' },
    ],
    ['in a list', { count: 1, results: [etsy({})] }, { id: '3604471120' }],
    ['in a list that has more', { count: 9, results: [etsy({})] }, {}, ['incomplete']],
    ['known by `grandtotal`', { receipt_id: 1, grandtotal: money(1) }, { total: '0.01 USD' }],
    ['known by `is_paid`', { receipt_id: 1, is_paid: true }, { 'payments.0.charged': true }],
    ['a time in seconds', etsy({ created_timestamp: paidAt }), { placedAt: at }],
    ['a time under its other name', etsy({ create_timestamp: paidAt }), { placedAt: at }],
    [
      'a shop of its own, with Etsy’s rules perhaps',
      etsy({ receipt_type: 1 }),
      { marketplace: 'etsy.com' },
      ['own-shop marketplace'],
    ],
    ['Etsy.com', etsy({ receipt_type: 0 }), {}],
    ['Etsy.com, later', etsy({ receipt_type: 5 }), {}],
    [
      'when and by whom it was cancelled is not told',
      etsy({ status: 'Canceled' }),
      { status: 'cancelled', cancelledAt: undefined, cancellation: undefined, cancellationRequest: undefined },
    ],
  ]);
});

describe('`status`', () => {
  const means = (fields: object, status: unknown, warns: readonly string[] = []): Quirk => [
    JSON.stringify(fields),
    etsy(fields),
    { status, deliveredAt: undefined },
    warns,
  ];
  quirks(format, [
    means({ status: 'open' }, 'pending'),
    means({ status: 'payment processing' }, 'pending'),
    means({ status: 'Payment Processing' }, 'pending'),
    means({ status: 'paid' }, 'unshipped'),
    means({ status: 'Paid', is_shipped: false }, 'unshipped'),
    means({ status: 'Paid', is_shipped: true }, 'shipped'),
    means({ status: 'completed' }, 'shipped'),
    means({ status: 'Completed' }, 'shipped'),
    means({ status: 'canceled' }, 'cancelled'),
    means({ status: 'fully refunded', is_shipped: true }, 'shipped'),
    means({ status: 'fully refunded', is_shipped: false }, 'unshipped'),
    means({ status: 'partially refunded', is_shipped: true }, 'shipped'),
    means({ status: 'partially refunded' }, undefined),
    means({ status: 'lost' }, undefined, ['unknown-value status']),
  ]);
});

describe('values that contradict each other', () => {
  quirks(format, [
    [
      'completed, and not sent',
      etsy({ status: 'Completed', is_shipped: false }),
      { status: ['unshipped', 'shipped'] },
      ['contradiction status'],
    ],
    [
      'completed, and a download was not sent: no contradiction',
      etsy({ status: 'Completed', is_shipped: false }, { is_digital: true }),
      { status: 'shipped' },
    ],
    [
      'open, and sent',
      etsy({ status: 'open', is_shipped: true }),
      { status: ['pending', 'shipped'] },
      ['contradiction status'],
    ],
    [
      'paid, and not paid',
      etsy({ status: 'Paid', is_paid: false }),
      { status: 'unshipped', 'payments.0.charged': undefined },
      ['contradiction payments.0.charged'],
    ],
    [
      'open, and paid',
      etsy({ status: 'open', is_paid: true }),
      { status: 'pending', 'payments.0.charged': undefined },
      ['contradiction payments.0.charged'],
    ],
  ]);
});

describe('`payment_method`', () => {
  const methods: readonly (readonly [string, string])[] = [
    ['cc', 'card'],
    ['paypal', 'wallet'],
    ['apple_pay', 'wallet'],
    ['google', 'wallet'],
    ['google_pay', 'wallet'],
    ['android_pay', 'wallet'],
    ['bt', 'bank-account'],
    ['sofort', 'bank-account'],
    ['ideal', 'bank-account'],
    ['klarna', 'installments'],
    ['k_pay_in_3', 'installments'],
    ['k_pay_in_4', 'installments'],
    ['k_financing', 'installments'],
    ['check', 'other'],
    ['mo', 'other'],
    ['other', 'other'],
  ];
  quirks(format, [
    ...methods.map(
      ([payment_method, method]): Quirk => [payment_method, etsy({ payment_method }), { 'payments.0.method': method }],
    ),
    ['a new one', etsy({ payment_method: 'shells' }), { payments: undefined }, ['unknown-value payments.0.method']],
    ['paid', etsy({ is_paid: true }), { 'payments.0.charged': true }],
    ['not paid', etsy({ is_paid: false }), { 'payments.0.charged': false }],
  ]);
});

describe('amounts', () => {
  quirks(format, [
    ['a price is of one unit', etsy({}, { price: money(2450) }), { 'items.0.price': '49.00 USD' }],
    ['a divisor of one', etsy({ grandtotal: money(1200, 1, 'JPY') }), { total: '1200 JPY' }],
    ['three decimals', etsy({ grandtotal: money(12345, 1000, 'KWD') }), { total: '12.345 KWD' }],
    ['delivery', etsy({ total_shipping_cost: money(790) }), { shipping: '7.90 USD' }],
    ['a discount of one item', etsy({ discount_amt: money(500) }), { 'items.0.discount': '5.00 USD' }],
    [
      'a discount of several is not shared out',
      etsy({ discount_amt: money(500) }, {}, {}),
      { 'items.0.discount': undefined },
    ],
    [
      'coupons are binary fractions, and are not read',
      etsy({}, { buyer_coupon: 1.1, shop_coupon: 2.2 }),
      { 'items.0.discount': undefined },
    ],
    [
      'refunds of a receipt that says so',
      etsy({
        status: 'Partially Refunded',
        is_shipped: true,
        refunds: [{ status: 'x', amount: money(500) }, { amount: money(20) }],
      }),
      { refunded: '5.20 USD' },
    ],
    [
      'refunds of a receipt that does not',
      etsy({ status: 'Paid', refunds: [{ amount: money(500) }] }),
      { refunded: '5.00 USD' },
      ['refund-inexact refunded'],
    ],
    ['all of it', etsy({ status: 'Fully Refunded', grandtotal: money(5690) }), { refunded: '56.90 USD' }],
  ]);
});

describe('transactions', () => {
  const digital = ['ebook', 'digital-video', 'digital-music', 'app', 'software', 'subscription', 'service'];
  const kind = (fields: object, expected: unknown): Quirk => [
    JSON.stringify(fields),
    etsy({}, fields),
    { 'items.0.kind': expected },
  ];
  quirks(format, [
    [
      'a title with entities of HTML',
      etsy({}, { title: 'Name sign &quot;oak&quot; &amp; co, 5&#39;' }),
      { 'items.0.title': 'Name sign "oak" & co, 5\'' },
    ],
    [
      'by when it must be sent: the first',
      etsy({}, { expected_ship_date: paidAt + 100 }, { expected_ship_date: paidAt }),
      { shipBy: at },
    ],
    ['when it left', etsy({ status: 'Completed' }, { shipped_timestamp: paidAt }), { shippedAt: at }],
    [
      'when it left, from the first note to the buyer',
      etsy({
        status: 'Completed',
        shipments: [{ shipment_notification_timestamp: paidAt + 100 }, { shipment_notification_timestamp: paidAt }],
      }),
      { shippedAt: at },
    ],
    kind({ is_digital: true }, digital),
    kind({ is_digital: false }, undefined),
    kind({ variations: [{ formatted_name: 'Personalization' }] }, 'custom'),
    kind({ variations: [{ formatted_name: 'Year', question_id: 5 }] }, 'custom'),
    kind({ variations: [{ formatted_name: 'Colour', question_id: null }] }, undefined),
  ]);
});
