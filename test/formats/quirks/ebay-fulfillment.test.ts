import { describe } from 'vitest';
import { type Quirk, quirks, type Says } from './quirk.ts';

const format = 'ebay-fulfillment';
const ebay = (fields: object, line: object = {}) => ({
  orderId: '14-12108-55217',
  orderFulfillmentStatus: 'NOT_STARTED',
  lineItems: [{ lineItemId: '1', quantity: 1, purchaseMarketplaceId: 'EBAY_US', ...line }],
  ...fields,
});
const usd = (value: string) => ({ value, currency: 'USD' });
const at = '2026-10-07T07:05:30.412Z';

describe('how it arrives', () => {
  const order = ebay({});
  quirks(format, [
    ['getOrder: bare', order, { id: '14-12108-55217', soldBy: 'third-party', carrier: 'other' }],
    ['getOrders', { href: 'x', total: 1, limit: 50, offset: 0, orders: [order] }, { id: '14-12108-55217' }],
    [
      'getOrders, of which another page follows',
      { href: 'x', total: 2, limit: 1, offset: 0, orders: [order] },
      {},
      ['incomplete'],
    ],
    [
      'known by `cancelStatus` alone',
      { orderId: '9', lineItems: [], cancelStatus: { cancelState: 'NONE_REQUESTED' } },
      { id: '9' },
      [],
    ],
    ['its time, in UTC', ebay({ creationDate: at }), { placedAt: at }],
  ]);
});

describe('`cancelStatus`', () => {
  const cancel = (cancelState: string, ...cancelRequests: readonly object[]) =>
    ebay({ cancelStatus: { cancelState, cancelRequests }, orderPaymentStatus: 'PAID' });
  const request = (cancelRequestState: string, fields: object = {}) => ({
    cancelInitiator: 'BUYER',
    cancelReason: 'ORDER_MISTAKE',
    cancelRequestedDate: at,
    cancelRequestState,
    ...fields,
  });
  quirks(format, [
    [
      'NONE_REQUESTED',
      cancel('NONE_REQUESTED'),
      { cancellationRequest: null, cancellation: null, status: 'unshipped' },
    ],
    [
      'IN_PROGRESS: one was made',
      cancel('IN_PROGRESS', request('REQUESTED')),
      {
        status: 'unshipped',
        cancellationRequest: { by: 'buyer', at, reason: 'ORDER_MISTAKE', official: true, state: 'open' },
      },
    ],
    [
      'IN_PROGRESS, and the list leaves the requests out',
      cancel('IN_PROGRESS'),
      { cancellationRequest: { official: true } },
      ['request-untold cancellationRequest'],
    ],
    [
      'CANCELED stays NOT_STARTED and PAID',
      cancel('CANCELED'),
      { status: 'cancelled', cancellation: {}, cancelledAt: undefined, 'payments.0.charged': true },
    ],
    [
      'CANCELED, with its day',
      ebay({ cancelStatus: { cancelState: 'CANCELED', cancelledDate: at } }),
      { cancelledAt: at },
    ],
    [
      'CANCELED, with the day of the request',
      cancel('CANCELED', request('COMPLETED', { cancelCompletedDate: at })),
      { cancelledAt: at, cancellation: { by: 'buyer', reason: 'ORDER_MISTAKE' } },
    ],
    [
      'CANCELED by the seller at the buyer’s wish',
      cancel('CANCELED', request('COMPLETED', { cancelInitiator: 'SELLER', cancelReason: 'BUYER_ASKED_CANCEL' })),
      { cancellation: { by: 'seller', reason: 'BUYER_ASKED_CANCEL' } },
    ],
    [
      'REJECTED',
      cancel('IN_PROGRESS', request('REJECTED')),
      { 'cancellationRequest.state': 'rejected', cancellation: undefined },
      ['request-rejected cancellationRequest'],
    ],
    [
      'COMPLETED, and the order does not say so',
      cancel('IN_PROGRESS', request('COMPLETED')),
      { 'cancellationRequest.state': 'done', cancellation: { by: 'buyer', reason: 'ORDER_MISTAKE' } },
    ],
    [
      'the newest open request goes first',
      cancel(
        'IN_PROGRESS',
        request('REQUESTED', { cancelReason: 'OTHER' }),
        request('REJECTED', { cancelRequestedDate: '2026-10-08T00:00:00.000Z' }),
      ),
      { 'cancellationRequest.reason': 'OTHER', 'cancellationRequest.state': 'open' },
    ],
    [
      'the initiator as the documentation writes it',
      cancel('IN_PROGRESS', request('REQUESTED', { cancelInitiator: 'Seller' })),
      { 'cancellationRequest.by': 'seller' },
    ],
    [
      'a new initiator',
      cancel('IN_PROGRESS', request('REQUESTED', { cancelInitiator: 'CARRIER' })),
      { 'cancellationRequest.by': undefined },
      ['unknown-value cancellationRequest.by'],
    ],
    [
      'a new state of the order',
      cancel('FROZEN'),
      { cancellationRequest: undefined, cancellation: undefined, status: 'unshipped' },
      ['unknown-value status'],
    ],
    [
      'a new state of a request',
      cancel('IN_PROGRESS', request('ESCALATED')),
      { 'cancellationRequest.state': undefined },
      ['unknown-value cancellationRequest.state'],
    ],
  ]);
});

describe('shipping', () => {
  const order = (orderFulfillmentStatus: string, status: unknown, warns: readonly string[] = []): Quirk => [
    `order ${orderFulfillmentStatus}`,
    ebay({ orderFulfillmentStatus }),
    { status },
    warns,
  ];
  const line = (
    lineItemFulfillmentStatus: string,
    fields: object,
    expected: Says,
    warns: readonly string[] = [],
  ): Quirk => [
    `line ${lineItemFulfillmentStatus} ${JSON.stringify(fields)}`,
    ebay({ orderFulfillmentStatus: 'IN_PROGRESS' }, { lineItemFulfillmentStatus, ...fields }),
    expected,
    warns,
  ];
  quirks(format, [
    order('NOT_STARTED', 'unshipped'),
    order('IN_PROGRESS', 'partially-shipped'),
    order('FULFILLED', 'shipped'),
    order('FOLDED', undefined, ['unknown-value status']),
    line('NOT_STARTED', {}, { 'items.0.status': 'unshipped', 'items.0.quantityShipped': 0 }),
    line('IN_PROGRESS', {}, { 'items.0.status': 'preparing', 'items.0.quantityShipped': 0 }),
    line('FULFILLED', {}, { 'items.0.status': 'shipped', 'items.0.quantityShipped': 1 }),
    line('FULFILLED', { quantity: 2 }, { 'items.0.status': 'shipped', 'items.0.quantityShipped': undefined }),
    line('FOLDED', {}, { 'items.0.status': undefined }, ['unknown-value items.0.status']),
    [
      'by when it must be sent: the first of all lines',
      {
        ...ebay({}),
        lineItems: ['2026-10-10T06:59:59.000Z', '2026-10-09T06:59:59.000Z'].map((shipByDate, index) => ({
          lineItemId: `${index}`,
          quantity: 1,
          purchaseMarketplaceId: 'EBAY_US',
          lineItemFulfillmentInstructions: { shipByDate },
        })),
      },
      { shipBy: '2026-10-09T06:59:59.000Z', 'items.0.shipBy': '2026-10-10T06:59:59.000Z' },
    ],
    [
      'the window of the line',
      ebay(
        {},
        {
          lineItemFulfillmentInstructions: {
            minEstimatedDeliveryDate: '2026-10-12T07:00:00.000Z',
            maxEstimatedDeliveryDate: '2026-10-15T07:00:00.000Z',
          },
        },
      ),
      { deliveryWindow: { earliest: '2026-10-12T07:00:00.000Z', latest: '2026-10-15T07:00:00.000Z' } },
    ],
    [
      'the window of the order, where no line has one',
      ebay({ fulfillmentStartInstructions: [{ maxEstimatedDeliveryDate: '2026-10-15T07:00:00.000Z' }] }),
      { deliveryWindow: { latest: '2026-10-15T07:00:00.000Z' } },
    ],
    [
      'no time at which it left or arrived',
      ebay({ orderFulfillmentStatus: 'FULFILLED', fulfillmentHrefs: ['x'] }),
      { shippedAt: undefined, deliveredAt: undefined },
    ],
    [
      'a title that is the number of the listing',
      ebay({}, { title: '356100200300' }),
      { 'items.0.title': '356100200300' },
    ],
  ]);
});

describe('values that contradict each other', () => {
  const cancelState = (word: string, ...cancelRequests: readonly object[]) => ({
    cancelStatus: { cancelState: word, cancelRequests },
  });
  const begun = { orderFulfillmentStatus: 'NOT_STARTED' };
  const line = (lineItemFulfillmentStatus: string) => ({ lineItemFulfillmentStatus });
  quirks(format, [
    [
      'cancelled, and sent',
      ebay({ orderFulfillmentStatus: 'FULFILLED', ...cancelState('CANCELED') }),
      { status: 'cancelled' },
      ['contradiction status'],
    ],
    [
      'no request, and one is listed',
      ebay(cancelState('NONE_REQUESTED', { cancelRequestState: 'REQUESTED' })),
      { cancellationRequest: { official: true, state: 'open' } },
      ['contradiction cancellationRequest'],
    ],
    [
      'not started, and its line has left',
      ebay(begun, line('FULFILLED')),
      { status: 'shipped', 'items.0.quantityShipped': 1 },
      ['contradiction status'],
    ],
    [
      'not started, and one of its lines has left',
      {
        ...ebay(begun),
        lineItems: ['FULFILLED', 'NOT_STARTED'].map((word, index) => ({
          lineItemId: `${index}`,
          quantity: 1,
          purchaseMarketplaceId: 'EBAY_US',
          ...line(word),
        })),
      },
      { status: 'partially-shipped', 'items.0.status': 'shipped', 'items.1.status': 'unshipped' },
      ['contradiction status'],
    ],
    [
      'sent, and its line has not been started',
      ebay({ orderFulfillmentStatus: 'FULFILLED' }, line('NOT_STARTED')),
      { 'items.0.status': ['unshipped', 'shipped'], 'items.0.quantityShipped': undefined },
      ['contradiction items.0.status'],
    ],
    [
      'sent, and its line is being packed',
      ebay({ orderFulfillmentStatus: 'FULFILLED' }, line('IN_PROGRESS')),
      { 'items.0.status': ['preparing', 'shipped'], 'items.0.quantityShipped': undefined },
      ['contradiction items.0.status'],
    ],
    [
      'paid, and its payment failed',
      ebay({ orderPaymentStatus: 'PAID', paymentSummary: { payments: [{ paymentStatus: 'FAILED' }] } }),
      { 'payments.0.charged': undefined, status: 'unshipped' },
      ['contradiction payments.0.charged'],
    ],
    [
      'paid, at the second try: no contradiction',
      ebay({
        orderPaymentStatus: 'PAID',
        paymentSummary: { payments: [{ paymentStatus: 'FAILED' }, { paymentStatus: 'PAID' }] },
      }),
      { 'payments.0.charged': false, 'payments.1.charged': true },
    ],
  ]);
});

describe('who ships', () => {
  const paid = { orderPaymentStatus: 'PAID' };
  const plan = (fulfillmentInstructionsType: string) => ({
    fulfillmentStartInstructions: [{ fulfillmentInstructionsType }],
  });
  quirks(format, [
    ['eBay', ebay({ program: { fulfillmentProgram: { fulfilledBy: 'EBAY' } } }), { fulfilledBy: 'platform' }],
    ['nobody named, of a paid order', ebay(paid), { fulfilledBy: 'merchant' }],
    [
      'nobody named, of an unpaid one',
      ebay({ orderPaymentStatus: 'PENDING' }),
      { fulfilledBy: undefined, status: ['pending', 'unshipped'] },
    ],
    ['SHIP_TO', ebay({ ...paid, ...plan('SHIP_TO') }), { fulfilledBy: 'merchant', programs: undefined }],
    ['SELLER_DEFINED', ebay({ ...paid, ...plan('SELLER_DEFINED') }), { fulfilledBy: 'merchant', programs: undefined }],
    ['PREPARE_FOR_PICKUP', ebay({ ...paid, ...plan('PREPARE_FOR_PICKUP') }), { programs: ['pickup-in-store'] }],
    ['DIGITAL', ebay({ ...paid, ...plan('DIGITAL') }), { 'items.0.kind': 'egift-card', fulfilledBy: undefined }],
    ['FULFILLED_BY_EBAY', ebay({ ...paid, ...plan('FULFILLED_BY_EBAY') }), { fulfilledBy: 'platform' }],
    ['a new one', ebay({ ...paid, ...plan('BY_DRONE') }), { fulfilledBy: 'merchant' }, ['unknown-value fulfilledBy']],
    [
      'a gift card that is sent as a message',
      ebay({}, { giftDetails: { recipient: 'x' } }),
      { 'items.0.kind': 'egift-card' },
    ],
  ]);
});

describe('`purchaseMarketplaceId`', () => {
  const store = (purchaseMarketplaceId: string, marketplace: string, warns: readonly string[] = []): Quirk => [
    purchaseMarketplaceId,
    ebay({}, { purchaseMarketplaceId }),
    { marketplace },
    warns,
  ];
  quirks(format, [
    store('EBAY_US', 'ebay.com'),
    store('EBAY_MOTORS_US', 'ebay.com'),
    store('EBAY_GB', 'ebay.co.uk'),
    store('EBAY_DE', 'ebay.de'),
    store('EBAY_FR', 'ebay.fr'),
    store('EBAY_IT', 'ebay.it'),
    store('EBAY_ES', 'ebay.es'),
    store('EBAY_CA', 'ebay.ca'),
    store('EBAY_AU', 'ebay.com.au'),
    store('EBAY_AT', 'ebay', ['unknown-value marketplace']),
  ]);
});

describe('payments', () => {
  const one = (paymentStatus: string, paymentMethod = 'EBAY') => ({
    paymentMethod,
    paymentStatus,
    amount: usd('74.90'),
  });
  const pay = (orderPaymentStatus: string, ...payments: readonly object[]) =>
    ebay({ orderPaymentStatus, paymentSummary: { payments } });
  const method = (word: string, expected: unknown, warns: readonly string[] = []): Quirk => [
    word,
    pay('PAID', one('PAID', word)),
    { 'payments.0.method': expected },
    warns,
  ];
  quirks(format, [
    ['PAID', pay('PAID', one('PAID')), { 'payments.0.charged': true, status: 'unshipped' }],
    ['PENDING', pay('PENDING', one('PENDING')), { 'payments.0.charged': false, status: 'pending' }],
    ['FAILED', pay('FAILED', one('FAILED')), { 'payments.0.charged': false, status: 'pending' }],
    ['FAILED is said of the refund', pay('FAILED', one('PAID')), { 'payments.0.charged': true, status: 'unshipped' }],
    ['FAILED, of payment or refund', pay('FAILED'), { payments: undefined, status: ['pending', 'unshipped'] }],
    method('EBAY', undefined),
    method('CREDIT_CARD', 'credit-card'),
    method('PAYPAL', 'wallet'),
    method('CASH_ON_PICKUP', 'cash'),
    method('CASHIER_CHECK', 'other'),
    method('PERSONAL_CHECK', 'other'),
    method('ESCROW', 'other'),
    method('SHELLS', undefined, ['unknown-value payments.0.method']),
  ]);
});

describe('amounts', () => {
  const pricing = {
    priceSubtotal: usd('166.85'),
    deliveryCost: usd('7.50'),
    deliveryDiscount: usd('-2.50'),
    total: usd('166.85'),
  };
  const net = { payments: [{ paymentStatus: 'PAID', amount: usd('136.84') }] };
  const back = (refundStatus: string) => ({ ...net, refunds: [{ refundStatus, amount: usd('136.84') }] });
  const tax = { ebayCollectAndRemitTaxes: [{ amount: usd('19.19') }] };
  quirks(format, [
    [
      'the seller’s net is not what the buyer paid',
      ebay({ pricingSummary: pricing, paymentSummary: net }),
      { total: '166.85 USD', 'payments.0.amount': '166.85 USD' },
    ],
    ['a discount on delivery is written below zero', ebay({ pricingSummary: pricing }), { shipping: '5.00 USD' }],
    [
      'a discount on the line',
      ebay({}, { lineItemCost: usd('20.0'), discountedLineItemCost: usd('17.5') }),
      { 'items.0.price': '20.00 USD', 'items.0.discount': '2.50 USD' },
    ],
    [
      'tax that eBay collects stands apart from the total',
      ebay({ pricingSummary: pricing, paymentSummary: net }, tax),
      { 'payments.0.amount': undefined, 'items.0.tax': '19.19 USD' },
      ['tax-apart total'],
    ],
    [
      'with a breakdown it is inside, and is not added twice',
      ebay({ pricingSummary: pricing, paymentSummary: net }, { ...tax, taxes: [{ amount: usd('19.19') }] }),
      { 'payments.0.amount': '166.85 USD', 'items.0.tax': '19.19 USD' },
    ],
    [
      'tax of the seller',
      ebay({}, { taxes: [{ amount: usd('1.00') }, { amount: usd('0.50') }] }),
      { 'items.0.tax': '1.50 USD' },
    ],
    [
      'REFUNDED: the line tells, dated',
      ebay({ paymentSummary: back('REFUNDED') }, { refunds: [{ refundDate: at, amount: usd('166.85') }] }),
      { refunded: '166.85 USD' },
      ['refund-inexact refunded'],
    ],
    [
      'REFUNDED: the order tells',
      ebay({ paymentSummary: back('REFUNDED') }),
      { refunded: '136.84 USD' },
      ['refund-inexact refunded'],
    ],
    [
      'PENDING does not count yet',
      ebay({ paymentSummary: back('PENDING') }),
      { refunded: undefined },
      ['refund-pending refunded'],
    ],
    ['FAILED does not count', ebay({ paymentSummary: back('FAILED') }), { refunded: undefined }],
    [
      'FULLY_REFUNDED',
      ebay({ orderPaymentStatus: 'FULLY_REFUNDED', pricingSummary: pricing }),
      { refunded: '166.85 USD', 'payments.0.charged': true },
    ],
    [
      'PARTIALLY_REFUNDED',
      ebay({ orderPaymentStatus: 'PARTIALLY_REFUNDED' }),
      { refunded: false, 'payments.0.charged': true },
    ],
  ]);
});
