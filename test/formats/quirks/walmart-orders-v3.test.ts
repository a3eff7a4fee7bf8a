import { describe } from 'vitest';
import { type Quirk, quirks } from './quirk.ts';

const format = 'walmart-orders-v3';
const charge = (chargeType: string, chargeName: string, amount: number, tax?: number) => ({
  chargeType,
  chargeName,
  chargeAmount: { currency: 'USD', amount },
  ...(tax !== undefined && { tax: { taxName: 'Tax1', taxAmount: { currency: 'USD', amount: tax } } }),
});
const price = { charges: { charge: [charge('PRODUCT', 'ItemPrice', 29.99)] } };
const line = (lineNumber: string, fields: object = {}) => ({
  lineNumber,
  orderLineQuantity: { amount: '1' },
  ...price,
  ...fields,
});
const order = (fields: object, ...lines: readonly object[]) => ({
  purchaseOrderId: '108915530042371',
  orderLines: { orderLine: lines.length > 0 ? lines : [line('1')] },
  ...fields,
});
const walmart = (fields: object, ...lines: readonly object[]) => ({ order: order(fields, ...lines) });
const state = (status: string, amount = '1', fields: object = {}) => ({
  status,
  statusQuantity: { amount },
  ...fields,
});
const inStates = (quantity: string, ...states: readonly object[]) => ({
  charges: {},
  orderLineQuantity: { amount: quantity },
  orderLineStatuses: { orderLineStatus: states },
});
const day = 1791360000000;
const at = '2026-10-07T08:00:00Z';

describe('how it arrives', () => {
  const notification = (eventType: string, payload: object) => ({
    source: { eventType, eventTime: '2026-10-07T08:00:00.000Z' },
    payload,
  });
  const told = {
    purchaseOrderId: '108915530042371',
    orderLines: [{ lineNumber: '1', quantity: { measurementValue: '2' }, status: 'ACKNOWLEDGED' }],
  };
  quirks(format, [
    [
      'a list',
      { list: { meta: { totalCount: 1, limit: 100, nextCursor: null }, elements: { order: [order({})] } } },
      { id: '108915530042371' },
    ],
    [
      'a list of which another page follows',
      { list: { meta: { totalCount: 2, nextCursor: '?limit=1' }, elements: { order: [order({})] } } },
      {},
      ['incomplete'],
    ],
    ['one order', walmart({}), { id: '108915530042371', marketplace: 'walmart.com', soldBy: 'third-party' }],
    [
      'from XML: names with a prefix, and one child for a list',
      {
        'ns3:order': {
          'ns3:purchaseOrderId': '5',
          'ns3:orderLines': {
            'ns3:orderLine': { 'ns3:lineNumber': '1', 'ns3:orderLineQuantity': { 'ns3:amount': '2' } },
          },
        },
      },
      { id: '5', 'items.0.id': '1', 'items.0.quantity': 2 },
    ],
    [
      'the webhook ORDER_UPDATES: ISO times, states in capitals',
      notification('ORDER_UPDATES', {
        meta: { subEventType: 'ORDER_ACKNOWLEDGED' },
        ...told,
        orderDate: '2026-10-07T08:00:00.000Z',
      }),
      { placedAt: '2026-10-07T08:00:00.000Z', status: 'unshipped', 'items.0.quantity': 2 },
    ],
    [
      'the webhook INTENT_TO_CANCEL',
      notification('INTENT_TO_CANCEL', told),
      { 'items.0.cancellationRequest': { by: 'buyer', at: '2026-10-07T08:00:00.000Z', official: true, state: 'open' } },
      ['notification items'],
    ],
    [
      'the webhook PO_LINE_AUTOCANCELLED',
      notification('PO_LINE_AUTOCANCELLED', { ...told, orderLines: [{ lineNumber: '1', status: 'CANCELLED' }] }),
      { 'items.0.cancellation.by': 'platform' },
      ['notification items'],
    ],
    [
      'the buyer’s own number, which may be of several orders',
      walmart({ customerOrderId: '200013344556677' }),
      { number: '200013344556677' },
    ],
    ['times in milliseconds', walmart({ orderDate: day }), { placedAt: at }],
    [
      'a store in another country, which the order does not name',
      walmart(
        {},
        line('1', {
          charges: { charge: [{ ...charge('PRODUCT', 'ItemPrice', 1), chargeAmount: { currency: 'MXN', amount: 1 } }] },
        }),
      ),
      { marketplace: 'walmart' },
      ['unknown-value marketplace'],
    ],
  ]);
});

describe('`orderLineStatus[].status`', () => {
  const means = (
    status: string,
    canonical: unknown,
    charged: unknown,
    fields: object = {},
    warns: readonly string[] = [],
  ): Quirk => [
    status,
    walmart({}, line('1', inStates('1', state(status)))),
    { status: canonical, 'payments.0.charged': charged, ...fields },
    warns,
  ];
  quirks(format, [
    means('Created', 'unshipped', false),
    means('Acknowledged', 'unshipped', false),
    means('Shipped', 'shipped', true),
    means('Delivered', 'delivered', true, { deliveredAt: undefined }),
    means('Cancelled', 'cancelled', false),
    means('Refund', undefined, true),
    means('OnHold', 'pending', false, { onHold: true }),
    means('SHIPPED', 'shipped', true),
    means('Teleported', undefined, undefined, {}, ['unknown-value items.0.status']),
    [
      'no state of its own: all lines alike',
      walmart({}, line('1', inStates('1', state('Created'))), line('2', inStates('1', state('Acknowledged')))),
      { status: 'unshipped' },
    ],
    [
      'no state of its own: some lines have left',
      walmart({}, line('1', inStates('1', state('Acknowledged'))), line('2', inStates('1', state('Shipped')))),
      {
        status: 'partially-shipped',
        'items.0.status': 'unshipped',
        'items.1.status': 'shipped',
        'payments.0.charged': undefined,
      },
    ],
    [
      'some units have left',
      walmart({}, line('1', inStates('3', state('Acknowledged', '1'), state('Shipped', '2')))),
      { status: 'partially-shipped', 'items.0.quantityShipped': 2, 'items.0.quantityCancelled': 0 },
    ],
    [
      'some units were cancelled',
      walmart({}, line('1', inStates('3', state('Acknowledged', '2'), state('Cancelled', '1')))),
      { status: 'unshipped', 'items.0.quantityCancelled': 1 },
    ],
    [
      'one state, from XML',
      walmart({}, line('1', { orderLineStatuses: { orderLineStatus: state('Shipped') } })),
      { status: 'shipped' },
    ],
  ]);
});

describe('who cancelled', () => {
  const why = (cancellationReason: string, by: unknown): Quirk => [
    cancellationReason,
    walmart({}, line('1', { statusDate: day, ...inStates('1', state('Cancelled', '1', { cancellationReason })) })),
    { 'cancellation.by': by, 'cancellation.reason': cancellationReason, cancelledAt: at },
  ];
  quirks(format, [
    why('CUSTOMER_REQUESTED_SELLER_TO_CANCEL', 'seller'),
    why('SELLER_CANCEL_OUT_OF_STOCK', 'seller'),
    why('SELLER_CANCEL_PRICING_ERROR', 'seller'),
    why('SELLER_CANCEL_FRAUD_STOP_SHIPMENT', 'seller'),
    why('SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE', 'seller'),
    why('Auto-cancelled due to missing shipment confirmation', 'platform'),
    why('Ordered twice', undefined),
    [
      'the day of a line that was cancelled in part is not told',
      walmart(
        {},
        line('1', { statusDate: day, ...inStates('2', state('Cancelled', '1'), state('Acknowledged', '1')) }),
      ),
      { cancelledAt: undefined },
    ],
  ]);
});

describe('`intentToCancel`', () => {
  quirks(format, [
    [
      'any text is a wish',
      walmart({}, line('1', { intentToCancel: 'true' })),
      { 'items.0.cancellationRequest': { by: 'buyer', official: true, state: 'open' } },
    ],
    ['empty: none', walmart({}, line('1', { intentToCancel: '' })), { 'items.0.cancellationRequest': null }],
    ['absent on every line, as in old answers: not told', walmart({}), { 'items.0.cancellationRequest': undefined }],
    [
      'absent on one of two lines: none there',
      walmart({}, line('1', { intentToCancel: 'true' }), line('2')),
      { 'items.1.cancellationRequest': null },
    ],
  ]);
});

describe('shipping', () => {
  const node = (type: string, fulfilledBy: unknown, carrier: unknown, warns: readonly string[] = []): Quirk => [
    type,
    walmart({ shipNode: { type } }),
    { fulfilledBy, carrier },
    warns,
  ];
  quirks(format, [
    node('SellerFulfilled', 'merchant', 'other'),
    node('3PLFulfilled', 'merchant', 'other'),
    node('WFSFulfilled', 'platform', undefined),
    node('DroneFulfilled', undefined, undefined, ['unknown-value fulfilledBy']),
    [
      'by when it must be sent, and arrive',
      walmart({ shippingInfo: { estimatedShipDate: day, estimatedDeliveryDate: day } }),
      { shipBy: at, deliveryWindow: { latest: at } },
    ],
    [
      'when it left',
      walmart({}, line('1', inStates('1', state('Shipped', '1', { trackingInfo: { shipDateTime: day } })))),
      { 'items.0.shippedAt': at },
    ],
    [
      'when it left, of a line that has not',
      walmart({}, line('1', inStates('1', state('Created', '1', { trackingInfo: { shipDateTime: day } })))),
      { status: 'unshipped', 'items.0.shippedAt': undefined },
      ['contradiction items.0.shippedAt'],
    ],
    [
      'to a home or a store changes nothing',
      walmart({}, line('1', { fulfillment: { fulfillmentOption: 'S2S' }, ...inStates('1', state('Created')) })),
      { status: 'unshipped', programs: undefined },
    ],
  ]);
});

describe('money', () => {
  const back = (amount: number, tax: number) => ({
    refund: {
      refundCharges: {
        refundCharge: [{ refundReason: 'DamagedItem', charge: charge('PRODUCT', 'ItemPrice', amount, tax) }],
      },
    },
  });
  const charges = (...list: readonly object[]) => ({ charges: { charge: list } });
  quirks(format, [
    ['the price of one', walmart({}, line('1')), { 'items.0.price': '29.99 USD' }],
    [
      'the price of several is of one unit or of all: nobody says',
      walmart({}, line('1', { orderLineQuantity: { amount: '2' } })),
      { 'items.0.price': undefined },
      ['unclear-price items.0.price'],
    ],
    [
      'the taxes of all charges',
      walmart(
        {},
        line('1', charges(charge('PRODUCT', 'ItemPrice', 29.99, 2.4), charge('SHIPPING', 'Shipping', 5, 0.4))),
      ),
      { 'items.0.tax': '2.80 USD', shipping: '5.00 USD' },
    ],
    [
      'a subscription',
      walmart(
        {},
        line('1', charges(charge('PRODUCT', 'ItemPrice', 29.99), charge('PRODUCT', 'SubscriptionDiscount', -3))),
      ),
      { 'items.0.subscribeAndSave': true, 'items.0.discount': '3.00 USD' },
    ],
    ['made to order', walmart({}, line('1', { configId: 'c-1' })), { 'items.0.kind': 'custom' }],
    ['any other kind is not told', walmart({}), { 'items.0.kind': undefined }],
    [
      'refunds are written below zero, with their tax',
      walmart({}, line('1', back(-29.99, -2.4))),
      { refunded: '32.39 USD' },
    ],
    [
      'the total has names of its own',
      walmart({ orderSummary: { totalAmount: { currencyUnit: 'USD', currencyAmount: 38.49 } } }),
      { total: '38.49 USD' },
    ],
    [
      'how it was paid is free text',
      walmart({
        paymentTypes: ['CREDITCARD'],
        orderSummary: { totalAmount: { currencyUnit: 'USD', currencyAmount: 1 } },
      }),
      { 'payments.0.method': undefined },
    ],
    ['REGULAR', walmart({ orderType: 'REGULAR' }), { replacement: false }],
    [
      'REPLACEMENT: nothing was paid for it',
      walmart({ orderType: 'REPLACEMENT' }),
      { replacement: true, payments: [] },
      ['replacement replacement'],
    ],
    ['a new type', walmart({ orderType: 'GIFT' }), { replacement: undefined }, ['unknown-value replacement']],
  ]);
});
