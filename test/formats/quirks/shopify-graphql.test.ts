import { describe } from 'vitest';
import { Input, type Quirk, quirks } from './quirk.ts';

const format = 'shopify-graphql';
const order = (fields: object, line: object = {}) => ({
  id: 'gid://shopify/Order/1',
  lineItems: { nodes: [{ id: 'gid://shopify/LineItem/11', quantity: 2, ...line }] },
  ...fields,
});
const shopify = (fields: object, line?: object) => ({ data: { order: order(fields, line) } });
const at = '2026-10-05T18:02:10Z';
const later = '2026-10-07T09:00:00Z';
const euro = (amount: string) => ({ presentmentMoney: { amount, currencyCode: 'EUR' } });
const units = (quantity: number) => [{ lineItem: { id: 'gid://shopify/LineItem/11' }, quantity }];
const parcel = (fields: object, quantity = 2) => ({
  status: 'SUCCESS',
  createdAt: at,
  fulfillmentLineItems: { nodes: units(quantity) },
  ...fields,
});

describe('how it arrives', () => {
  const node = order({});
  quirks(format, [
    ['data.order', { data: { order: node } }, { id: '1' }],
    ['data.node', { data: { node } }, { id: '1' }],
    ['data.nodes', { data: { nodes: [node] } }, { id: '1' }],
    ['data.orders.edges', { data: { orders: { edges: [{ node }] } } }, { id: '1' }],
    ['data.orders.nodes', { data: { orders: { nodes: [node] } } }, { id: '1' }],
    [
      'lines as edges',
      shopify({ lineItems: { edges: [{ node: { id: 'gid://shopify/LineItem/7' } }] } }),
      { 'items.0.id': '7' },
    ],
    [
      'a bulk export: what belongs to the order stands on lines of its own',
      new Input(
        { id: 'gid://shopify/Order/1', displayFulfillmentStatus: 'UNFULFILLED' },
        { id: 'gid://shopify/LineItem/11', quantity: 2, __parentId: 'gid://shopify/Order/1' },
      ),
      { id: '1', status: 'unshipped', 'items.0.id': '11', 'items.0.quantity': 2 },
    ],
    [
      'the Storefront’s names',
      shopify({ financialStatus: 'PAID', fulfillmentStatus: 'IN_PROGRESS' }),
      { status: 'preparing', 'payments.0.charged': true },
    ],
    [
      'errors beside a part of the data',
      { ...shopify({}), errors: [{ message: 'Access denied for transactions field.' }] },
      { id: '1' },
      ['partial-answer'],
    ],
    [
      'another page of lines follows',
      shopify({ lineItems: { nodes: [], pageInfo: { hasNextPage: true } } }),
      { id: '1' },
      ['incomplete items'],
    ],
    [
      'another page of orders follows',
      { data: { orders: { nodes: [node], pageInfo: { hasNextPage: true } } } },
      { id: '1' },
      ['incomplete'],
    ],
    [
      'what was not asked for says nothing',
      shopify({}),
      { status: undefined, cancellation: undefined, payments: undefined },
    ],
    ['null says not cancelled', shopify({ cancelledAt: null }), { cancellation: null }],
    ['the day that the shop shows', shopify({ createdAt: later, processedAt: at }), { placedAt: at }],
    ['the day it was made, where no other was asked for', shopify({ createdAt: later }), { placedAt: later }],
  ]);
});

describe('`cancelReason`', () => {
  const by = (cancelReason: string, who: unknown, reason = cancelReason.toLowerCase()): Quirk => [
    cancelReason,
    shopify({ cancelledAt: at, cancelReason }),
    { status: 'cancelled', cancelledAt: at, 'cancellation.by': who, 'cancellation.reason': reason },
  ];
  quirks(format, [
    by('CUSTOMER', 'buyer'),
    by('FRAUD', 'seller'),
    by('INVENTORY', 'seller'),
    by('STAFF', 'seller'),
    by('DECLINED', undefined, 'payment declined'),
    by('OTHER', undefined),
    [
      'before 2026-10 a cancelled order still shows UNFULFILLED',
      shopify({ cancelledAt: at, displayFulfillmentStatus: 'UNFULFILLED' }),
      { status: 'cancelled' },
    ],
  ]);
});

describe('`displayFulfillmentStatus`', () => {
  const means = (displayFulfillmentStatus: string, status: unknown, onHold?: boolean): Quirk => [
    displayFulfillmentStatus,
    shopify({ displayFulfillmentStatus }),
    { status, onHold },
  ];
  quirks(format, [
    means('UNFULFILLED', 'unshipped'),
    means('OPEN', 'unshipped'),
    means('SCHEDULED', 'unshipped'),
    means('ON_HOLD', 'unshipped', true),
    means('REQUEST_DECLINED', 'unshipped'),
    means('IN_PROGRESS', 'preparing'),
    means('PENDING_FULFILLMENT', 'preparing'),
    means('PARTIALLY_FULFILLED', 'partially-shipped'),
    means('FULFILLED', 'shipped'),
    means('RESTOCKED', undefined),
    means('FULFILLMENT_NOT_REQUIRED', undefined),
    [
      'RESTOCKED, cancelled',
      shopify({ displayFulfillmentStatus: 'RESTOCKED', cancelledAt: at }),
      { status: 'cancelled' },
    ],
    ['a new one', shopify({ displayFulfillmentStatus: 'FOLDED' }), { status: undefined }, ['unknown-value status']],
    [
      'one item in progress may hide behind UNFULFILLED',
      shopify({ displayFulfillmentStatus: 'UNFULFILLED', fulfillmentOrders: { nodes: [{ status: 'IN_PROGRESS' }] } }),
      { status: 'preparing' },
    ],
  ]);
});

describe('`displayFinancialStatus`', () => {
  const charged = (displayFinancialStatus: string, paid: unknown): Quirk => [
    displayFinancialStatus,
    shopify({ displayFinancialStatus }),
    { 'payments.0.charged': paid },
  ];
  quirks(format, [
    charged('PENDING', false),
    charged('AUTHORIZED', false),
    charged('PARTIALLY_PAID', undefined),
    charged('PAID', true),
    charged('PARTIALLY_REFUNDED', true),
    charged('REFUNDED', true),
    charged('VOIDED', false),
    charged('EXPIRED', false),
  ]);
});

describe('`fulfillments[].displayStatus`', () => {
  const gone = ['shipped', 'out-for-delivery', 'pickup-ready', 'delivered', 'undeliverable', 'returned'];
  const means = (displayStatus: string, status: unknown): Quirk => [
    displayStatus,
    shopify({ displayFulfillmentStatus: 'FULFILLED', fulfillments: [parcel({ displayStatus })] }),
    { status },
  ];
  const voided = (displayStatus: string): Quirk => [
    `${displayStatus} does not count`,
    shopify({ displayFulfillmentStatus: 'UNFULFILLED', fulfillments: [parcel({ displayStatus })] }),
    { status: 'unshipped', shippedAt: undefined, 'items.0.quantityShipped': 0 },
  ];
  quirks(format, [
    means('SUBMITTED', 'preparing'),
    ...[
      ...['CONFIRMED', 'LABEL_PURCHASED', 'LABEL_PRINTED', 'MARKED_AS_FULFILLED', 'FULFILLED', 'CARRIER_PICKED_UP'],
      ...['IN_TRANSIT', 'DELAYED', 'ATTEMPTED_DELIVERY'],
    ].map((word) => means(word, 'shipped')),
    means('OUT_FOR_DELIVERY', 'out-for-delivery'),
    means('READY_FOR_PICKUP', 'pickup-ready'),
    means('DELIVERED', 'delivered'),
    means('PICKED_UP', 'delivered'),
    voided('CANCELED'),
    voided('LABEL_VOIDED'),
    means('NOT_DELIVERED', gone),
    means('FAILURE', gone),
  ]);
});

describe('`fulfillments[].status`', () => {
  const told = (status: string) => shopify({ fulfillments: [parcel({ status })] });
  const none = { shippedAt: undefined, 'items.0.quantityShipped': 0 };
  quirks(format, [
    ['SUCCESS', told('SUCCESS'), { shippedAt: at, 'items.0.quantityShipped': 2 }],
    ['OPEN', told('OPEN'), { status: 'preparing', ...none }],
    ['PENDING', told('PENDING'), { status: 'preparing', ...none }],
    ['CANCELLED', told('CANCELLED'), none],
    ['ERROR', told('ERROR'), none, ['failed-fulfilment items.0.quantityShipped']],
    ['FAILURE', told('FAILURE'), none, ['failed-fulfilment items.0.quantityShipped']],
  ]);
});

describe('`fulfillmentOrders[]`', () => {
  const given = (fields: object) =>
    shopify({ displayFulfillmentStatus: 'UNFULFILLED', fulfillmentOrders: { nodes: [fields] } });
  const means = (fields: object, status: unknown, onHold?: boolean): Quirk => [
    Object.values(fields).join(' '),
    given(fields),
    { status, onHold },
  ];
  quirks(format, [
    means({ status: 'OPEN' }, 'unshipped'),
    means({ status: 'SCHEDULED' }, 'unshipped'),
    means({ status: 'ON_HOLD' }, 'unshipped', true),
    means({ status: 'IN_PROGRESS' }, 'preparing'),
    means({ status: 'CLOSED' }, 'unshipped'),
    means({ status: 'CANCELLED' }, 'unshipped'),
    means({ status: 'OPEN', requestStatus: 'UNSUBMITTED' }, 'unshipped'),
    means({ status: 'OPEN', requestStatus: 'SUBMITTED' }, 'preparing'),
    means({ status: 'IN_PROGRESS', requestStatus: 'ACCEPTED' }, 'preparing'),
    means({ status: 'OPEN', requestStatus: 'REJECTED' }, 'unshipped'),
    means({ status: 'IN_PROGRESS', requestStatus: 'CANCELLATION_REQUESTED' }, 'preparing'),
    means({ status: 'IN_PROGRESS', requestStatus: 'CANCELLATION_REJECTED' }, 'preparing'),
    means({ status: 'OPEN', requestStatus: 'CANCELLATION_ACCEPTED' }, 'unshipped'),
    [
      'what the shop asks its warehouse is no request of the buyer',
      given({ status: 'IN_PROGRESS', requestStatus: 'CANCELLATION_REQUESTED' }),
      { cancellationRequest: undefined },
    ],
    ['by when it must be sent', given({ status: 'OPEN', fulfillBy: later }), { shipBy: later }],
    ['from when on it can be sent', given({ status: 'SCHEDULED', fulfillAt: later }), { 'items.0.releaseAt': later }],
  ]);
});

describe('returns', () => {
  const told = (returnStatus: string, requested: unknown, warns: readonly string[]): Quirk => [
    returnStatus,
    shopify({ returnStatus }),
    { returnRequested: requested },
    warns,
  ];
  const one = (status: string, requested: unknown, warns: readonly string[]): Quirk => [
    `one that is ${status}`,
    shopify({ returns: { nodes: [{ status }] } }),
    { returnRequested: requested },
    warns,
  ];
  quirks(format, [
    told('NO_RETURN', undefined, []),
    told('RETURN_REQUESTED', true, ['returns']),
    told('IN_PROGRESS', true, ['returns']),
    told('INSPECTION_COMPLETE', undefined, ['returns']),
    told('RETURNED', undefined, ['returns']),
    told('RETURN_FAILED', undefined, ['returns']),
    one('REQUESTED', true, ['returns']),
    one('OPEN', true, ['returns']),
    one('CLOSED', undefined, ['returns']),
    one('DECLINED', undefined, []),
    one('CANCELED', undefined, []),
    [
      'RETURNED is said of some items: no item is taken for returned',
      shopify({ returnStatus: 'RETURNED', displayFulfillmentStatus: 'FULFILLED' }),
      { status: 'shipped', 'items.0.quantityReturned': undefined },
      ['returns'],
    ],
  ]);
});

describe('`transactions[]`', () => {
  const one = (kind: string, amount: string, status = 'SUCCESS') => ({
    kind,
    status,
    gateway: 'shopify_payments',
    amountSet: euro(amount),
  });
  const paid = (...transactions: readonly object[]) => shopify({ transactions });
  quirks(format, [
    [
      'AUTHORIZATION',
      paid(one('AUTHORIZATION', '61.00')),
      { 'payments.0.charged': false, 'payments.0.amount': '61.00 EUR' },
    ],
    ['EMV_AUTHORIZATION', paid(one('EMV_AUTHORIZATION', '61.00')), { 'payments.0.charged': false }],
    ['SALE', paid(one('SALE', '61.00')), { 'payments.0.charged': true }],
    ['CAPTURE of all', paid(one('AUTHORIZATION', '61.00'), one('CAPTURE', '61.00')), { 'payments.0.charged': true }],
    [
      'CAPTURE of a part',
      paid(one('AUTHORIZATION', '61.00'), one('CAPTURE', '11.00')),
      { 'payments.0.charged': undefined },
    ],
    ['VOID', paid(one('AUTHORIZATION', '61.00'), one('VOID', '61.00')), { 'payments.0.charged': false }],
    [
      'REFUND',
      paid(one('SALE', '61.00'), one('REFUND', '10.00')),
      { refunded: '10.00 EUR', 'payments.0.charged': true },
    ],
    [
      'CHANGE and SUGGESTED_REFUND',
      paid(one('SALE', '61.00'), one('CHANGE', '1.00'), one('SUGGESTED_REFUND', '1.00')),
      { refunded: undefined, 'payments.0.amount': '61.00 EUR' },
    ],
    [
      'PAID, and only reserved',
      shopify({ displayFinancialStatus: 'PAID', transactions: [one('AUTHORIZATION', '61.00')] }),
      { 'payments.0.charged': undefined },
      ['contradiction payments.0.charged'],
    ],
    ['one that failed', paid(one('SALE', '61.00', 'FAILURE')), { payments: undefined }],
    [
      'a refund under way',
      paid(one('SALE', '61.00'), one('REFUND', '10.00', 'PENDING')),
      { 'payments.0.charged': true },
      ['refund-pending refunded'],
    ],
    [
      'one payment for each gateway',
      paid(one('SALE', '51.00'), { ...one('SALE', '10.00'), gateway: 'gift_card' }),
      { 'payments.0.amount': '51.00 EUR', 'payments.1.amount': '10.00 EUR', 'payments.1.method': 'gift-card-balance' },
    ],
    [
      'REFUNDED, and nothing came back',
      shopify({ displayFinancialStatus: 'REFUNDED', totalRefundedSet: euro('0.0') }),
      { refunded: undefined },
      ['contradiction refunded'],
    ],
    [
      'the order’s own sum of refunds goes first',
      shopify({ totalRefundedSet: euro('12.0'), transactions: [one('REFUND', '10.00')] }),
      { refunded: '12.00 EUR' },
    ],
  ]);
});

describe('lines', () => {
  const taken = (restockType: string, fields: object) =>
    shopify(
      {
        refunds: [
          { refundLineItems: { nodes: [{ lineItem: { id: 'gid://shopify/LineItem/11' }, quantity: 1, restockType }] } },
        ],
        ...fields,
      },
      { currentQuantity: 1 },
    );
  const goods = (line: object, kind: unknown): Quirk => [
    JSON.stringify(line),
    shopify({}, line),
    { 'items.0.kind': kind },
  ];
  quirks(format, [
    [
      'the price of the line',
      shopify({}, { originalTotalSet: euro('12.00'), originalUnitPriceSet: euro('6.00') }),
      { 'items.0.price': '12.00 EUR' },
    ],
    [
      'the price of a unit, where no other was asked for',
      shopify({}, { originalUnitPriceSet: euro('6.00') }),
      { 'items.0.price': '12.00 EUR' },
    ],
    [
      'discounts',
      shopify(
        {},
        {
          originalTotalSet: euro('12.00'),
          discountAllocations: [{ allocatedAmountSet: euro('1.00') }, { allocatedAmountSet: euro('0.50') }],
        },
      ),
      { 'items.0.discount': '1.50 EUR' },
    ],
    [
      'units that left are those of fulfilments, not `quantity - unfulfilledQuantity`',
      shopify(
        { displayFulfillmentStatus: 'PARTIALLY_FULFILLED', fulfillments: [parcel({}, 1)] },
        { unfulfilledQuantity: 0 },
      ),
      { 'items.0.quantityShipped': 1 },
    ],
    [
      'CANCEL',
      taken('CANCEL', { fulfillments: [] }),
      { 'items.0.quantityCancelled': 1, 'items.0.quantityReturned': undefined },
    ],
    [
      'RETURN',
      taken('RETURN', { displayFulfillmentStatus: 'FULFILLED', fulfillments: [parcel({})] }),
      { 'items.0.quantityCancelled': undefined, 'items.0.quantityReturned': 1 },
    ],
    [
      '`currentQuantity` alone mixes cancelled and returned',
      shopify({}, { currentQuantity: 1 }),
      { 'items.0.quantityCancelled': undefined, 'items.0.quantityReturned': undefined },
      ['removed-units items.0'],
    ],
    goods({ isGiftCard: true, requiresShipping: false }, 'egift-card'),
    goods({ isGiftCard: true, requiresShipping: true }, 'gift-card'),
    goods({ contract: { id: 'gid://shopify/SubscriptionContract/3' } }, 'subscription'),
    goods({ sellingPlan: { name: 'monthly' } }, 'subscription'),
    goods({ isGiftCard: false, requiresShipping: true, customAttributes: [] }, 'physical'),
  ]);
});

describe('parcels', () => {
  quirks(format, [
    ['handed over', shopify({ fulfillments: [parcel({ inTransitAt: later })] }), { shippedAt: later }],
    [
      'arrived',
      shopify({
        displayFulfillmentStatus: 'FULFILLED',
        fulfillments: [parcel({ displayStatus: 'DELIVERED', deliveredAt: later })],
      }),
      { deliveredAt: later, status: 'delivered' },
    ],
    [
      'expected',
      shopify({ displayFulfillmentStatus: 'FULFILLED', fulfillments: [parcel({ estimatedDeliveryAt: later })] }),
      { 'deliveryWindow.latest': later },
    ],
  ]);
});
