/** Multi-channel fulfilment, quirk by quirk: both versions, and the tracking that is joined to them. */
import { describe, expect, test } from 'vitest';
import { amazonFulfillmentOutbound2020 } from '../../src/formats/amazon-fulfillment-outbound-2020.ts';
import { amazonFulfillmentOutbound2026 } from '../../src/formats/amazon-fulfillment-outbound-2026.ts';
import { amazonOrders2026 } from '../../src/formats/amazon-orders-2026.ts';
import { amazonShipmentTracking } from '../../src/formats/amazon-shipment-tracking.ts';
import type { ItemsOf } from '../../src/formats/format.ts';
import type { Item, Order } from '../../src/order/order.ts';
import { shippedOrLater } from '../../src/order/vocabulary.ts';
import { emptied, joinedFrom, readFirst } from './amazon-read.ts';

const sent = '2026-11-24T05:00:00Z';
const arrived = '2026-11-26T01:26:56Z';
const elsewhere = { id: 'not-platform-order', path: 'marketplace' };

interface Answer2020 {
  readonly order?: object;
  readonly items?: readonly object[];
  readonly shipments?: readonly object[];
}

function read2020({ order = {}, items = [{}], shipments = [] }: Answer2020, itemsOf?: ItemsOf) {
  const payload = {
    fulfillmentOrder: { sellerFulfillmentOrderId: 'SHOP-1', fulfillmentOrderStatus: 'Processing', ...order },
    fulfillmentOrderItems: items.map((item, index) => ({
      sellerFulfillmentOrderItemId: `${index + 1}`,
      quantity: 1,
      cancelledQuantity: 0,
      unfulfillableQuantity: 0,
      ...item,
    })),
    fulfillmentShipments: shipments,
  };
  return readFirst(amazonFulfillmentOutbound2020, { payload }, itemsOf);
}

/** Of one unit of the first line, in package 1. */
const shipment2020 = (fulfillmentShipmentStatus: string, more: object = {}) => ({
  fulfillmentShipmentStatus,
  shippingDate: sent,
  estimatedArrivalDate: '2026-11-27T05:00:00Z',
  fulfillmentShipmentItem: [{ sellerFulfillmentOrderItemId: '1', quantity: 1, packageNumber: 1 }],
  fulfillmentShipmentPackage: [{ packageNumber: 1, carrierCode: 'UPS', trackingNumber: '1Z1' }],
  ...more,
});

function read2026(order: object, itemsOf?: ItemsOf) {
  const lineItems = [
    { lineItemId: '1', product: { productIdentifier: { amazonSku: 'PAN-10' } }, amount: { value: '1.0' } },
  ];
  const configured = { fulfillmentConfiguration: {}, lineItems, ...order };
  const document = { order: { orderId: 'SHOP-1', receiveTime: '2026-11-22T09:01:12Z', ...configured } };
  return readFirst(amazonFulfillmentOutbound2026, document, itemsOf);
}

const shipment2026 = (status: string, packages: readonly object[], more: object = {}) => ({
  status,
  shipTime: sent,
  deliveryTime: '2026-11-27T05:00:00Z',
  items: [{ shipmentItemId: 's1', lineItemId: '1', amount: { value: '1.0', unit: 'EACHES' } }],
  packages,
  ...more,
});

describe('2020-07-01', () => {
  test.each<[string, Order['status']]>([
    ['New', 'pending'],
    ['Received', 'unshipped'],
    ['Planning', 'unshipped'],
    ['Processing', 'preparing'],
    ['PROCESSING', 'preparing'],
    ['Complete', shippedOrLater],
    ['CompletePartialled', 'partially-shipped'],
    ['Cancelled', 'cancelled'],
    ['Unfulfillable', 'unfulfillable'],
    ['Invalid', 'unfulfillable'],
  ])('status %s', (fulfillmentOrderStatus, status) => {
    const { order, warnings } = read2020({ order: { fulfillmentOrderStatus } });
    expect({ status: order.status, warnings }).toEqual({ status, warnings: [elsewhere] });
  });

  test("a notification's word is none of the interface's", () => {
    const { order, warnings } = read2020({ order: { fulfillmentOrderStatus: 'PROCESSED' } });
    expect(order).not.toHaveProperty('status');
    expect(warnings).toEqual([elsewhere, { id: 'unknown-value', path: 'status', found: '"PROCESSED"' }]);
  });

  test.each<[string, Answer2020, object]>([
    ["the stock's store is not the order's", { order: { marketplaceId: 'ATVPDKIKX0DER' } }, { marketplace: undefined }],
    [
      'placed when the shop says, not when Amazon heard of it',
      { order: { displayableOrderDate: '2026-11-22T09:00:00Z', receivedDate: '2026-11-22T09:01:12Z' } },
      { placedAt: '2026-11-22T09:00:00Z' },
    ],
    ['placed when Amazon heard of it', { order: { receivedDate: sent } }, { placedAt: sent }],
    ["the shop's own number", { order: { displayableOrderId: '20418' } }, { id: 'SHOP-1', number: '20418' }],
    ['on hold', { order: { fulfillmentAction: 'Hold', fulfillmentOrderStatus: 'Received' } }, { onHold: true }],
    ['not on hold', { order: { fulfillmentAction: 'Ship' } }, { onHold: undefined }],
    [
      'sold by another, shipped by Amazon',
      {},
      { soldBy: 'third-party', fulfilledBy: 'platform', programs: ['multi-channel'] },
    ],
    ['shipped: the date is one', { shipments: [shipment2020('SHIPPED')] }, { shippedAt: sent }],
    ['pending: the date is an estimate', { shipments: [shipment2020('PENDING')] }, { shippedAt: undefined }],
    [
      'some shipped: not the whole order',
      { shipments: [shipment2020('SHIPPED'), shipment2020('PENDING')] },
      { shippedAt: undefined },
    ],
    ['an estimated arrival is no delivery', { shipments: [shipment2020('SHIPPED')] }, { deliveredAt: undefined }],
    ['the carrier', { shipments: [shipment2020('SHIPPED')] }, { carrier: 'other' }],
    [
      "Amazon's own carrier",
      {
        shipments: [
          shipment2020('SHIPPED', { fulfillmentShipmentPackage: [{ packageNumber: 1, carrierCode: 'AMZN_US' }] }),
        ],
      },
      { carrier: 'platform' },
    ],
    [
      'a window of delivery, in Japan',
      { order: { deliveryWindow: { startDate: sent, endDate: arrived } } },
      { deliveryWindow: { earliest: sent, latest: arrived } },
    ],
    [
      'cancelled by the seller: nobody else can',
      { order: { fulfillmentOrderStatus: 'Cancelled' } },
      { cancellation: { by: 'seller' } },
    ],
    [
      'cancelled by Amazon',
      { order: { fulfillmentOrderStatus: 'Cancelled' }, shipments: [shipment2020('CANCELLED_BY_FULFILLER')] },
      { cancellation: { by: 'platform' } },
    ],
    [
      'its shipment cancelled by the seller',
      { order: { fulfillmentOrderStatus: 'Cancelled' }, shipments: [shipment2020('CANCELLED_BY_SELLER')] },
      { cancellation: { by: 'seller' } },
    ],
    [
      'cash on delivery',
      { order: { codSettings: { isCodRequired: true } } },
      { payments: [{ method: 'cash-on-delivery' }] },
    ],
    ['not cash on delivery', { order: { codSettings: { isCodRequired: 'false' } } }, { payments: undefined }],
  ])('%s', (_name, answer, expected) => {
    const { order, warnings } = read2020(answer);
    expect({ ...emptied(expected), ...order }).toMatchObject(expected);
    expect(warnings).toEqual([elsewhere]);
  });

  const price = { currencyCode: 'JPY', value: '4000' };
  test.each<[string, Answer2020, Partial<Record<keyof Item, unknown>>]>([
    [
      'collected: the price of each unit',
      { order: { codSettings: { isCodRequired: true } }, items: [{ quantity: 2, perUnitPrice: price }] },
      { price: { amount: '8000', currency: 'JPY' } },
    ],
    ['not collected: no price', { items: [{ perUnitPrice: price }] }, { price: undefined }],
    [
      'a declared value is no price',
      { order: { codSettings: { isCodRequired: true } }, items: [{ perUnitDeclaredValue: price }] },
      { price: undefined },
    ],
    [
      'cancelled, and never to be had',
      { items: [{ quantity: 4, cancelledQuantity: 1, unfulfillableQuantity: 2 }] },
      { quantity: 4, quantityCancelled: 3 },
    ],
    [
      'a pending shipment is being prepared',
      { order: { fulfillmentOrderStatus: 'Complete' }, shipments: [shipment2020('PENDING')] },
      { status: 'preparing', quantityShipped: 0 },
    ],
    [
      'a shipped one has left',
      { shipments: [shipment2020('SHIPPED')] },
      { status: shippedOrLater, quantityShipped: 1 },
    ],
    [
      'a cancelled one',
      { shipments: [shipment2020('CANCELLED_BY_SELLER')] },
      { status: 'cancelled', quantityShipped: 0 },
    ],
    [
      'units of several shipments add up',
      { items: [{ quantity: 2 }], shipments: [shipment2020('SHIPPED'), shipment2020('SHIPPED')] },
      { quantityShipped: 2 },
    ],
  ])('item: %s', (_name, answer, expected) => {
    const [item] = read2020(answer).order.items ?? [];
    expect({ ...emptied(expected), ...item }).toMatchObject(expected);
  });

  test.each<[string, Answer2020, Partial<Record<keyof Item, unknown>>]>([
    [
      'units that are in no parcel',
      { items: [{ quantity: 2 }], shipments: [shipment2020('SHIPPED')] },
      { status: shippedOrLater, quantityShipped: 1, quantityCancelled: 1 },
    ],
    [
      'a line that is in no parcel',
      {
        items: [{}],
        shipments: [
          shipment2020('SHIPPED', { fulfillmentShipmentItem: [{ sellerFulfillmentOrderItemId: '9', quantity: 1 }] }),
        ],
      },
      { status: ['cancelled', 'unfulfillable'], quantityShipped: 0 },
    ],
    ['parcels are not told', { items: [{}] }, { status: [...shippedOrLater, 'cancelled', 'unfulfillable'] }],
  ])('partly complete is final, so they never leave: %s', (_name, answer, expected) => {
    const order = { fulfillmentOrderStatus: 'CompletePartialled' };
    expect(read2020({ ...answer, order }).order.items?.[0]).toMatchObject(expected);
  });

  test('orders of a list come without their items, and without their envelope too', () => {
    const fulfillmentOrders = [{ sellerFulfillmentOrderId: 'SHOP-1', fulfillmentOrderStatus: 'COMPLETE' }];
    for (const document of [{ payload: { fulfillmentOrders } }, { fulfillmentOrders, nextToken: 'x' }]) {
      expect(amazonFulfillmentOutbound2020.detect(document)).toBe(true);
      const { order } = readFirst(amazonFulfillmentOutbound2020, document);
      expect(order).toMatchObject({ id: 'SHOP-1', status: shippedOrLater });
      expect(order).not.toHaveProperty('items');
    }
    expect(amazonFulfillmentOutbound2020.read({ fulfillmentOrders, nextToken: 'x' }).at(-1)).toEqual({
      kind: 'page',
      more: true,
    });
  });
});

describe('2026-07-04', () => {
  const line = (more: object) => ({
    lineItems: [
      {
        lineItemId: '1',
        product: { productIdentifier: { amazonSku: 'PAN-10' } },
        amount: { value: '3.0', unit: 'EACHES' },
        ...more,
      },
    ],
  });

  test.each<[string, object, object]>([
    ['processing: it may still be cancelled', { status: 'PROCESSING' }, { status: 'unshipped' }],
    [
      'processing, on hold: it surely may',
      { status: 'PROCESSING', fulfillmentConfiguration: { action: 'HOLD' } },
      { status: 'unshipped', onHold: true },
    ],
    ['on hold, told beside the configuration', { status: 'PROCESSING', action: 'HOLD' }, { onHold: true }],
    [
      'processing, and so is a shipment: picking has begun',
      { status: 'PROCESSING', shipments: [shipment2026('PROCESSING', [])] },
      { status: 'preparing' },
    ],
    ['complete', { status: 'COMPLETE' }, { status: shippedOrLater }],
    ['partly complete is final', { status: 'COMPLETE_PARTIAL' }, { status: 'partially-shipped' }],
    ['cancelled: by the seller', { status: 'CANCELLED' }, { status: 'cancelled', cancellation: { by: 'seller' } }],
    ['unfulfillable', { status: 'UNFULFILLABLE' }, { status: 'unfulfillable' }],
    ['invalid', { status: 'INVALID' }, { status: 'unfulfillable' }],
    ['a channel is no store', { status: 'COMPLETE', channel: 'SHOPIFY' }, { marketplace: undefined }],
    ['received', {}, { placedAt: '2026-11-22T09:01:12Z' }],
    ['last updated', { statusUpdateTime: sent }, { updatedAt: sent }],
    [
      'the country of its address',
      { destination: { deliveryAddress: { name: 'Jane Roe', countryCode: 'GB' } } },
      { shipTo: 'GB' },
    ],
    ['shipped', { status: 'COMPLETE', shipments: [shipment2026('SHIPPED', [])] }, { shippedAt: sent }],
    [
      'not shipped: the time is an estimate',
      { status: 'PROCESSING', shipments: [shipment2026('PROCESSING', [])] },
      { shippedAt: undefined },
    ],
    [
      'an estimated delivery is none, even when delivered',
      { status: 'COMPLETE', shipments: [shipment2026('SHIPPED', [{ status: 'DELIVERED' }])] },
      { status: 'delivered', deliveredAt: undefined },
    ],
    [
      'the carrier',
      { shipments: [shipment2026('SHIPPED', [{ tracking: { carrier: { carrierCode: 'FEDEX' } } }])] },
      { carrier: 'other' },
    ],
    [
      'how it is paid, in India',
      { payments: [{ paymentMethod: 'CASH_ON_DELIVERY' }] },
      { payments: [{ method: 'cash-on-delivery' }] },
    ],
    [
      'how it is paid',
      { paymentInformation: { payments: [{ paymentMethod: 'CREDIT_CARD' }] } },
      { payments: [{ method: 'card' }] },
    ],
  ])('%s', (_name, order, expected) => {
    const read = read2026(order);
    expect({ ...emptied(expected), ...read.order }).toMatchObject(expected);
    expect(read.warnings).toEqual([elsewhere]);
  });

  test.each<[string, Order['status']]>([
    ['PROCESSING', 'preparing'],
    ['IN_TRANSIT', 'shipped'],
    ['DELAYED', 'shipped'],
    ['OUT_FOR_DELIVERY', 'out-for-delivery'],
    ['DELIVERED', 'delivered'],
    ['UNDELIVERABLE', 'undeliverable'],
  ])('a package that is %s', (status, stage) => {
    const { order } = read2026({ status: 'COMPLETE_PARTIAL', shipments: [shipment2026('SHIPPED', [{ status }])] });
    expect(order.items?.[0]?.status).toBe(stage);
  });

  test('a package that has expired is a warning', () => {
    const { order, warnings } = read2026({
      status: 'COMPLETE',
      shipments: [shipment2026('SHIPPED', [{ status: 'EXPIRED' }])],
    });
    expect(order.status).toEqual(shippedOrLater);
    expect(warnings).toEqual([elsewhere, { id: 'unknown-value', path: 'items.0.status', found: '"EXPIRED"' }]);
  });

  test('amounts are texts with decimals', () => {
    const { order } = read2026(line({ cancelledAmount: { value: '1.0' }, unfulfillableAmount: { value: '1.0' } }));
    expect(order.items).toEqual([
      { id: '1', sku: 'PAN-10', kind: expect.anything(), quantity: 3, quantityCancelled: 2 },
    ]);
  });

  test('a declared value is no price', () => {
    const { order } = read2026(line({ product: { perUnitDeclaredValue: { amount: '5.00', currencyCode: 'USD' } } }));
    expect(order.items?.[0]).not.toHaveProperty('price');
  });

  test('packages say what they hold', () => {
    const items = [
      { shipmentItemId: 's1', lineItemId: '1', amount: { value: '1.0' } },
      { shipmentItemId: 's2', lineItemId: '2', amount: { value: '1.0' } },
    ];
    const packages = [
      { status: 'DELIVERED', shipmentItemIds: ['s1'] },
      { status: 'IN_TRANSIT', shipmentItemIds: ['s2'] },
    ];
    const lineItems = ['1', '2'].map((lineItemId) => ({
      lineItemId,
      product: { productIdentifier: {} },
      amount: { value: '1.0' },
    }));
    const { order } = read2026({
      status: 'COMPLETE',
      lineItems,
      shipments: [shipment2026('SHIPPED', packages, { items })],
    });
    expect(order.items?.map(({ status }) => status)).toEqual(['delivered', 'shipped']);
  });

  test('another page follows', () => {
    const order = { orderId: 'SHOP-1', receiveTime: sent, lineItems: [], fulfillmentConfiguration: {} };
    const page = { orders: [order], pagination: { nextToken: 'x' } };
    expect(amazonFulfillmentOutbound2026.read(page).at(-1)).toEqual({ kind: 'page', more: true });
  });

  test('is told from Orders 2026-01-01, which has the same envelope', () => {
    const order = { orderId: '1', receiveTime: sent, lineItems: [], fulfillmentConfiguration: {} };
    expect(amazonOrders2026.detect({ orders: [order], pagination: {} })).toBe(false);
    const other = { orderId: '1', createdTime: sent, salesChannel: { channelName: 'AMAZON' }, orderItems: [] };
    expect(amazonFulfillmentOutbound2026.detect({ orders: [other], pagination: {} })).toBe(false);
  });
});

describe('tracking milestones', () => {
  const milestone = (code: string, occurredAt?: string) => ({ status: { code, subCode: 'PORCH' }, occurredAt });
  const tracking = (identifier: object, ...milestoneHistory: readonly object[]) => ({
    trackingDetail: { identifier, milestoneHistory },
  });
  const byNumber = { carrierTracking: { trackingNumber: '1Z1', carrierCode: 'UPS' } };
  const complete = { order: { fulfillmentOrderStatus: 'Complete' }, shipments: [shipment2020('SHIPPED')] };
  const with2020 = (answer: Answer2020, ...documents: readonly unknown[]) =>
    read2020(answer, joinedFrom(amazonShipmentTracking, ...documents));

  test.each<[string, Order['status']]>([
    ['SHIPPED', 'shipped'],
    ['PICKED_UP', 'shipped'],
    ['DEPARTED', 'shipped'],
    ['ARRIVED', 'shipped'],
    ['OUT_FOR_DELIVERY', 'out-for-delivery'],
    ['READY_FOR_CUSTOMER_PICKUP', 'pickup-ready'],
    ['DELIVERED', 'delivered'],
    ['CUSTOMER_PICKUP_COMPLETED', 'delivered'],
    ['UNDELIVERABLE', 'undeliverable'],
    ['UNDELIVERABLE_DESTROY_IN_FIELD', 'undeliverable'],
    ['RECIPIENT_REFUSED_DELIVERY', 'undeliverable'],
    ['LOST', 'undeliverable'],
    ['DAMAGED', 'undeliverable'],
    ['RETURNED', 'returned'],
    ['RETURN_RECEIVED', 'returned'],
    // No step back, and other codes have no effect.
    ['ORDER_PREPARING', shippedOrLater],
    ['CARRIER_ASSIGNED', shippedOrLater],
    ['CUSTOMS_CLEARED', shippedOrLater],
  ])('%s of a parcel that has left', (code, status) => {
    const { order, warnings } = with2020(complete, tracking(byNumber, milestone(code, arrived)));
    expect({ status: order.status, warnings }).toEqual({ status, warnings: [elsewhere] });
  });

  test.each<[string, string, string]>([
    ['DELIVERED', 'Processing', 'preparing'],
    ['OUT_FOR_DELIVERY', 'Planning', 'preparing'],
  ])('%s of an order that is still here is a contradiction', (code, fulfillmentOrderStatus, stage) => {
    const answer = { order: { fulfillmentOrderStatus }, shipments: [shipment2020('PENDING')] };
    const { order, warnings } = with2020(answer, tracking(byNumber, milestone(code, arrived)));
    expect(order.items?.[0]?.status ?? order.status).toBe(stage);
    expect(warnings).toMatchObject([elsewhere, { id: 'contradiction', path: 'carrier', other: 'status' }]);
  });

  test('a parcel that is cancelled before it left, or said to be after', () => {
    const cancelled = tracking(byNumber, milestone('ORDER_CANCELLED', arrived));
    const here = with2020({ shipments: [shipment2020('PENDING')] }, cancelled);
    expect(here.order.items?.[0]?.status).toBe('cancelled');
    const gone = with2020(complete, cancelled);
    expect(gone.order.status).toEqual(shippedOrLater);
    expect(gone.warnings).toMatchObject([elsewhere, { id: 'contradiction' }]);
  });

  test('the time of the delivery, whatever came after, in whatever order', () => {
    const history = [
      milestone('OUT_FOR_DELIVERY', '2026-11-25T16:00:00Z'),
      milestone('RETURNED', '2026-12-02T10:00:00Z'),
      milestone('DELIVERED', arrived),
    ];
    expect(with2020(complete, tracking(byNumber, ...history)).order).toMatchObject({
      status: 'returned',
      deliveredAt: arrived,
    });
  });

  test('the newest of several documents counts', () => {
    const early = tracking(byNumber, milestone('OUT_FOR_DELIVERY', '2026-11-25T16:00:00Z'));
    const late = tracking(byNumber, milestone('DELIVERED', arrived));
    for (const documents of [
      [early, late],
      [late, early],
    ])
      expect(with2020(complete, ...documents).order.deliveredAt).toBe(arrived);
  });

  test('the latest milestone alone', () => {
    const document = {
      trackingDetail: { identifier: byNumber, latestMilestone: milestone('DELIVERED', arrived), milestoneHistory: [] },
    };
    expect(with2020(complete, document).order).toMatchObject({ status: 'delivered', deliveredAt: arrived });
  });

  test.each<[string, object, object]>([
    [
      "by Amazon's own number",
      { amazonFulfillmentTrackingNumber: 'AFTN1', trackingNumber: '1Z1' },
      tracking({ aftn: 'AFTN1' }, milestone('DELIVERED', arrived)),
    ],
    ["by the carrier's number", { trackingNumber: '1Z1' }, tracking(byNumber, milestone('DELIVERED', arrived))],
    [
      'from a notification, in camel case at every level',
      { trackingNumber: '1Z1' },
      {
        notificationType: 'SHIPMENT_TRACKING_MILESTONE_CHANGED',
        payload: { shipmentTrackingMilestoneChangedNotification: tracking(byNumber, milestone('DELIVERED', arrived)) },
      },
    ],
    [
      'from a queue',
      { trackingNumber: '1Z1' },
      {
        Body: JSON.stringify({
          notificationType: 'SHIPMENT_TRACKING_MILESTONE_CHANGED',
          payload: {
            shipmentTrackingMilestoneChangedNotification: tracking(byNumber, milestone('DELIVERED', arrived)),
          },
        }),
      },
    ],
    [
      'as an SDK spells it',
      { trackingNumber: '1Z1' },
      {
        tracking_detail: {
          identifier: { carrier_tracking: { tracking_number: '1Z1' } },
          milestone_history: [{ status: { code: 'DELIVERED' }, occurred_at: arrived }],
        },
      },
    ],
    [
      'from getPackageTrackingDetails',
      { trackingNumber: '1Z1' },
      {
        payload: {
          packageNumber: 7,
          trackingNumber: '1Z1',
          currentStatus: 'DELIVERED',
          trackingEvents: [{ eventCode: 'EVENT_301', eventDate: arrived }],
        },
      },
    ],
    [
      'by the number of the package',
      {},
      {
        payload: {
          packageNumber: 1,
          currentStatus: 'DELIVERED',
          trackingEvents: [{ eventCode: 'EVENT_301', eventDate: arrived }],
        },
      },
    ],
  ])('is joined %s', (_name, one, document) => {
    const shipments = [shipment2020('SHIPPED', { fulfillmentShipmentPackage: [{ packageNumber: 1, ...one }] })];
    expect(amazonShipmentTracking.detect(document)).toBe(true);
    expect(with2020({ ...complete, shipments }, document).order).toMatchObject({
      status: 'delivered',
      deliveredAt: arrived,
    });
  });

  test.each<[string, Order['status']]>([
    ['IN_TRANSIT', 'shipped'],
    ['AVAILABLE_FOR_PICKUP', 'pickup-ready'],
    ['RETURNING', 'undeliverable'],
    ['RETURNED', 'returned'],
    ['DELIVERY_ATTEMPTED', shippedOrLater],
    ['UNKNOWN', shippedOrLater],
  ])('the package itself is %s', (currentStatus, status) => {
    expect(
      with2020(complete, { payload: { packageNumber: 7, trackingNumber: '1Z1', currentStatus } }).order.status,
    ).toEqual(status);
  });

  test('a code that nobody knows is a warning, and so is a time that is none', () => {
    const { order, warnings } = with2020(
      complete,
      tracking(byNumber, milestone('TELEPORTED', arrived), milestone('DELIVERED', 'soon')),
    );
    expect(order.status).toBe('delivered');
    expect(order).not.toHaveProperty('deliveredAt');
    expect(warnings).toEqual([
      elsewhere,
      { id: 'unknown-value', path: 'items.0.status', found: '"TELEPORTED"' },
      { id: 'unknown-value', path: 'items.0.deliveredAt', found: '"soon"' },
    ]);
  });

  test('parcels of one order arrive one by one', () => {
    const items = [{}, {}];
    const shipments = [
      shipment2020('SHIPPED', {
        fulfillmentShipmentItem: ['1', '2'].map((id, index) => ({
          sellerFulfillmentOrderItemId: id,
          quantity: 1,
          packageNumber: index + 1,
        })),
        fulfillmentShipmentPackage: [
          { packageNumber: 1, trackingNumber: '1Z1' },
          { packageNumber: 2, trackingNumber: '1Z2' },
        ],
      }),
    ];
    const { order } = with2020({ ...complete, items, shipments }, tracking(byNumber, milestone('DELIVERED', arrived)));
    expect(order.status).toEqual(shippedOrLater);
    expect(order).not.toHaveProperty('deliveredAt');
    expect(order.items?.[0]).toMatchObject({ status: 'delivered', deliveredAt: arrived });
    expect(order.items?.[1]).not.toHaveProperty('deliveredAt');
  });

  test('of version 2026-07-04', () => {
    const tracked = { carrier: { carrierCode: 'FEDEX', trackingNumber: '9' }, amazon: { trackingNumber: 'AFTN1' } };
    const order = {
      status: 'COMPLETE',
      shipments: [shipment2026('SHIPPED', [{ status: 'IN_TRANSIT', tracking: tracked }])],
    };
    const itemsOf = joinedFrom(amazonShipmentTracking, tracking({ aftn: 'AFTN1' }, milestone('DELIVERED', arrived)));
    expect(read2026(order, itemsOf).order).toMatchObject({ status: 'delivered', deliveredAt: arrived });
  });

  test("of a seller's own parcel, by its number", () => {
    const order = {
      orderId: '114-1',
      createdTime: '2026-11-22T09:00:00Z',
      salesChannel: { channelName: 'AMAZON', marketplaceId: 'ATVPDKIKX0DER' },
      fulfillment: { fulfillmentStatus: 'SHIPPED', fulfilledBy: 'MERCHANT' },
      orderItems: [
        { orderItemId: '1', quantityOrdered: 1, fulfillment: { quantityFulfilled: 1, quantityUnfulfilled: 0 } },
      ],
      packages: [
        {
          packageStatus: { status: 'IN_TRANSIT' },
          trackingNumber: '1Z1',
          packageItems: [{ orderItemId: '1', quantity: 1 }],
        },
      ],
    };
    const itemsOf = joinedFrom(amazonShipmentTracking, tracking(byNumber, milestone('DELIVERED', arrived)));
    expect(readFirst(amazonOrders2026, { order }, itemsOf).order).toMatchObject({
      status: 'delivered',
      deliveredAt: arrived,
    });
    expect(readFirst(amazonOrders2026, { order }).order).toMatchObject({ status: 'shipped' });
  });
});
