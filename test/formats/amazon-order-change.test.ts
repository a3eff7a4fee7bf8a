/** ORDER_CHANGE notifications, quirk by quirk. */
import { describe, expect, test } from 'vitest';
import { amazonOrderChange } from '../../src/formats/amazon-order-change.ts';
import { detect } from '../../src/formats/registry.ts';
import type { Item, Order } from '../../src/order/order.ts';
import { shippedOrLater } from '../../src/order/vocabulary.ts';
import { emptied, readFirst } from './amazon-read.ts';

const changed = '2026-11-22T14:05:31.002Z';

interface Raw {
  readonly type?: string;
  readonly level?: string;
  readonly time?: string | null;
  readonly summary?: object;
  readonly item?: object;
  readonly event?: string;
  readonly id?: string;
}

/** Of a seller's own order in Canada with one unit, which has not left. */
const notification = ({
  type = 'OrderStatusChange',
  level = 'OrderLevel',
  time = changed,
  summary = {},
  item,
  event = '2026-11-22T14:05:33.410Z',
  id = 'n1',
}: Raw) => ({
  NotificationVersion: '1.0',
  NotificationType: 'ORDER_CHANGE',
  PayloadVersion: '1.0',
  EventTime: event,
  NotificationMetadata: { PublishTime: '2026-11-22T14:05:34.118Z', NotificationId: id },
  Payload: {
    OrderChangeNotification: {
      NotificationLevel: level,
      SellerId: 'AEXAMPLESELLER',
      AmazonOrderId: '701-1',
      OrderChangeType: type,
      OrderChangeTrigger: { TimeOfOrderChange: time, ChangeReason: 'Buyer Requested Cancel' },
      Summary: {
        MarketplaceId: 'A2EUQ1WTGCTBG2',
        OrderStatus: 'Unshipped',
        PurchaseDate: '2026-11-22T12:48:00.000Z',
        DestinationPostalCode: null,
        FulfillmentType: 'MFN',
        OrderItems: [
          {
            OrderItemId: 'OIID34853450',
            SellerSKU: 'MUG-BLUE',
            SupplySourceId: null,
            Quantity: 1,
            QuantityShipped: 0,
            IsBuyerRequestedCancel: false,
            ...item,
          },
        ],
        ...summary,
      },
    },
  },
});
const read = (...all: readonly Raw[]) =>
  readFirst(amazonOrderChange, { Messages: all.map((one) => ({ Body: JSON.stringify(notification(one)) })) });

describe('one notification', () => {
  test.each<[string, Raw, Partial<Record<keyof Order, unknown>>]>([
    [
      'where and when',
      {},
      { marketplace: 'amazon.ca', placedAt: '2026-11-22T12:48:00.000Z', updatedAt: '2026-11-22T14:05:33.410Z' },
    ],
    ['when may be null', { summary: { PurchaseDate: null } }, { placedAt: undefined }],
    ['by the seller', {}, { status: 'unshipped', fulfilledBy: 'merchant', soldBy: 'third-party' }],
    [
      'by Amazon: no day to ship by',
      { summary: { FulfillmentType: 'AFN', LatestShipDate: '2026-11-25T07:59:59.000Z' } },
      { fulfilledBy: 'platform', shipBy: undefined },
    ],
    [
      'to be shipped by',
      { summary: { LatestShipDate: '2026-11-25T07:59:59.000Z' } },
      { shipBy: '2026-11-25T07:59:59.000Z' },
    ],
    [
      'to arrive between',
      { summary: { EarliestDeliveryDate: '2026-11-26T08:00:00.000Z', LatestDeliveryDate: '2026-11-28T07:59:59.000Z' } },
      { deliveryWindow: { earliest: '2026-11-26T08:00:00.000Z', latest: '2026-11-28T07:59:59.000Z' } },
    ],
    [
      'a day of notice is none of these',
      { summary: { CancelNotifyDate: '2026-11-24T07:59:59.000Z' } },
      { shipBy: undefined, deliveryWindow: undefined, cancelledAt: undefined },
    ],
    [
      'cancelled, and when',
      { summary: { OrderStatus: 'Canceled' } },
      { status: 'cancelled', cancelledAt: changed, cancellation: undefined },
    ],
    [
      'cancelled, told by a change of something else',
      { type: 'DeliveryTipChange', summary: { OrderStatus: 'Canceled' } },
      { status: 'cancelled', cancelledAt: undefined },
    ],
    ['cancelled, when may be null', { time: null, summary: { OrderStatus: 'Canceled' } }, { cancelledAt: undefined }],
    [
      'shipped, and when',
      { summary: { OrderStatus: 'Shipped' }, item: { QuantityShipped: 1 } },
      { status: shippedOrLater, shippedAt: changed },
    ],
    [
      'without its invoice: when it left is not told',
      { summary: { OrderStatus: 'InvoiceUnconfirmed' }, item: { QuantityShipped: 1 } },
      { status: shippedOrLater, shippedAt: undefined },
    ],
    ['a tip changes nothing', { type: 'DeliveryTipChange' }, { status: 'unshipped' }],
    ['resold by Amazon', { summary: { OrderPrograms: ['IBA'] } }, { soldBy: 'platform' }],
    ['of a business', { summary: { OrderPrograms: ['Business'] } }, { business: true }],
    [
      'a replacement is not paid for',
      { summary: { OrderPrograms: ['Replacement'] } },
      { replacement: true, payments: [] },
    ],
    [
      "Prime of the seller's own",
      { summary: { OrderPrograms: ['Prime', 'Premium'] } },
      { programs: ['seller-fulfilled-prime'] },
    ],
    ['Easy Ship', { summary: { ShippingPrograms: ['EasyShip'] } }, { carrier: 'platform', programs: ['easy-ship'] }],
    [
      'a place to pick it up is no status',
      { summary: { ShippingPrograms: ['ISPU', 'AccessPoint', 'TFM', 'ShipDateSet', 'GlobalExpress'] } },
      { status: 'unshipped', programs: ['pickup-in-store'] },
    ],
    ['what never is told', {}, { total: undefined, payments: undefined, refunded: undefined, deliveredAt: undefined }],
  ])('%s', (_name, raw, expected) => {
    const { order, warnings } = read(raw);
    expect({ ...emptied(expected), ...order }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  const asked = { by: 'buyer', official: true, state: 'open' };
  const wish = { type: 'BuyerRequestedChange', item: { IsBuyerRequestedCancel: true } };
  test.each<[string, Raw, unknown]>([
    ["the buyer's wish, and when: Amazon tells that nowhere else", wish, { ...asked, at: changed }],
    ['a flag as a text', { ...wish, item: { IsBuyerRequestedCancel: 'true' } }, { ...asked, at: changed }],
    ['told by a change of something else: when is not told', { ...wish, type: 'OrderStatusChange' }, asked],
    ['when may be null', { ...wish, time: null }, asked],
    ['no wish', {}, null],
    ['not told', { item: { IsBuyerRequestedCancel: undefined } }, undefined],
  ])('%s', (_name, raw, request) => {
    const { order } = read(raw);
    expect(order.items?.[0]?.cancellationRequest).toEqual(request);
    expect(order.cancellationRequest).toEqual(request);
  });

  test("Amazon's phrase is not the buyer's reason", () => {
    expect(read(wish).order.cancellationRequest).not.toHaveProperty('reason');
  });

  test.each<[string, Raw, Partial<Record<keyof Item, unknown>>]>([
    ['an id that is no number', {}, { id: 'OIID34853450', sku: 'MUG-BLUE', quantity: 1, quantityShipped: 0 }],
    ['no own status: the order’s', {}, { status: undefined }],
    [
      'its own status, where the items differ',
      { summary: { OrderStatus: 'PartiallyShipped' }, item: { OrderItemStatus: 'Unshipped' } },
      { status: 'unshipped' },
    ],
    [
      'its own status, with units',
      { summary: { OrderStatus: 'PartiallyShipped' }, item: { OrderItemStatus: 'Shipped', QuantityShipped: 1 } },
      { status: shippedOrLater },
    ],
    [
      'its own status, without units',
      {
        summary: { OrderStatus: 'PartiallyShipped' },
        item: { OrderItemStatus: 'Shipped', QuantityShipped: undefined },
      },
      { status: shippedOrLater },
    ],
    ['neither asin nor title', {}, { asin: undefined, title: undefined, price: undefined }],
  ])('item: %s', (_name, raw, expected) => {
    const { order, warnings } = read(raw);
    expect({ ...emptied(expected), ...order.items?.[0] }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test.each<[string, Raw, object]>([
    [
      'Easy Ship delivered what is not shipped',
      { summary: { EasyShipShipmentStatus: 'Delivered' } },
      { id: 'contradiction', path: 'carrier', other: 'status', found: '"Delivered"' },
    ],
    [
      'an item has left, its units have not',
      { summary: { OrderStatus: 'PartiallyShipped' }, item: { OrderItemStatus: 'Shipped' } },
      { id: 'contradiction', path: 'items.0.status', other: 'items.0.quantityShipped', found: '"Shipped"' },
    ],
    [
      'an item has left, its order has not',
      { item: { OrderItemStatus: 'Shipped', QuantityShipped: undefined } },
      { id: 'contradiction', path: 'items.0.status', other: 'status', found: '"Shipped"' },
    ],
    [
      'a status',
      { summary: { OrderStatus: 'Teleported' } },
      { id: 'unknown-value', path: 'status', found: '"Teleported"' },
    ],
    [
      "an item's status",
      { item: { OrderItemStatus: 'Teleported' } },
      { id: 'unknown-value', path: 'items.0.status', found: '"Teleported"' },
    ],
    [
      'who ships',
      { summary: { FulfillmentType: 'DRN' } },
      { id: 'unknown-value', path: 'fulfilledBy', found: '"DRN"' },
    ],
    [
      'a program',
      { summary: { OrderPrograms: ['Teleport'] } },
      { id: 'unknown-value', path: 'programs', found: '"Teleport"' },
    ],
    [
      'a way to ship',
      { summary: { ShippingPrograms: ['Teleport'] } },
      { id: 'unknown-value', path: 'programs', found: '"Teleport"' },
    ],
  ])('is a warning: %s', (_name, raw, warning) => {
    expect(read(raw).warnings).toEqual([warning]);
  });

  test('about one item: of the others nothing is told', () => {
    const { order, warnings } = read({ level: 'OrderItemLevel', ...wish });
    expect(order.items).toHaveLength(1);
    expect(order).not.toHaveProperty('cancellationRequest');
    expect(warnings).toEqual([{ id: 'one-item', path: 'items' }]);
  });
});

describe('several of one order', () => {
  const wish = { type: 'BuyerRequestedChange', item: { IsBuyerRequestedCancel: true } };
  const first = { ...wish, id: 'n1', event: '2026-11-22T14:05:33Z', time: changed };
  const again = { ...wish, id: 'n2', event: '2026-11-22T15:00:00Z', time: '2026-11-22T14:59:00Z' };
  const cancelled = {
    id: 'n3',
    event: '2026-11-22T16:00:00Z',
    time: '2026-11-22T15:59:00Z',
    summary: { OrderStatus: 'Canceled' },
    item: { IsBuyerRequestedCancel: true },
  };

  test('the newest counts, in whatever order they come; of each event the first time', () => {
    for (const all of [
      [first, again, cancelled],
      [cancelled, again, first],
    ]) {
      expect(read(...all).order).toMatchObject({
        status: 'cancelled',
        cancelledAt: '2026-11-22T15:59:00Z',
        items: [{ cancellationRequest: { at: changed } }],
      });
    }
  });

  test('what a queue delivers twice counts once', () => {
    const earlier = { ...first, id: 'n9', event: '2026-11-22T14:00:00Z' };
    const twice = { ...cancelled, id: 'n9', event: '2026-11-22T17:00:00Z' };
    expect(read(earlier, twice).order.status).toBe('unshipped');
  });
});

describe('wrappers', () => {
  const one = notification({});
  const text = JSON.stringify(one);
  test.each<[string, unknown]>([
    ['none', one],
    ['a message of a queue', { MessageId: 'm1', Body: text }],
    ['an answer of a queue', { Messages: [{ Body: text }] }],
    ['a batch for a function', { Records: [{ body: text }] }],
    ['a relay', { Type: 'Notification', Message: text }],
    ['a relay in a queue', { Messages: [{ Body: JSON.stringify({ Message: text }) }] }],
    ['a bus', { source: 'aws.partner', detail: one }],
    [
      'another spelling',
      {
        notificationType: 'ORDER_CHANGE',
        payload: { orderChangeNotification: { amazonOrderId: '701-1', summary: { orderStatus: 'Unshipped' } } },
      },
    ],
  ])('%s', (_name, document) => {
    expect(detect(document)).toMatchObject({ format: { id: 'amazon-order-change' } });
    expect(readFirst(amazonOrderChange, document).order).toMatchObject({ id: '701-1', status: 'unshipped' });
  });

  test('another type in the same queue is passed over', () => {
    const other = { NotificationType: 'FBA_OUTBOUND_SHIPMENT_STATUS', Payload: {} };
    const document = { Messages: [{ Body: JSON.stringify(other) }, { Body: text }] };
    expect(amazonOrderChange.read(document)).toMatchObject([{ kind: 'skipped' }, { kind: 'part' }]);
    expect(detect(other)).toMatchObject({ error: { code: 'unknown-format' } });
  });

  test('a parcel on its way in the same queue is joined to its order', () => {
    const tracking = {
      notificationType: 'SHIPMENT_TRACKING_MILESTONE_CHANGED',
      payload: {
        shipmentTrackingMilestoneChangedNotification: {
          trackingDetail: { identifier: { aftn: 'AFTN1' }, milestoneHistory: [] },
        },
      },
    };
    const document = { Messages: [{ Body: JSON.stringify(tracking) }, { Body: text }] };
    expect(detect(document)).toMatchObject({ format: { id: 'amazon-order-change' } });
    expect(amazonOrderChange.read(document)).toMatchObject([
      { kind: 'items', loose: { orderId: 'AFTN1' } },
      { kind: 'part' },
    ]);
  });
});
