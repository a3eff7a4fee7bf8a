import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { amazonOrdersV0 } from '../../src/formats/amazon-orders-v0.ts';
import { canonical } from '../../src/formats/canonical.ts';
import type { Order } from '../../src/order/order.ts';
import { orderSchema } from '../../src/order/schema.ts';
import { shippedOrLater } from '../../src/order/vocabulary.ts';
import { readAll } from './read-all.ts';

const folder = 'fixtures/amazon-orders-v0';
const file = (name: string) => readAll(readFileSync(`${folder}/${name}`), { file: name });

function orderIn(name: string): Order {
  const [entry] = file(name);
  if (entry?.kind !== 'order') throw new Error(`${name} holds no order`);
  return entry.order;
}

const warningsIn = (name: string) => file(name).flatMap((entry) => (entry.kind === 'error' ? [] : entry.warnings));

/** One order with whatever fields a test names. */
function readOne(order: object, item?: object) {
  const raw = { AmazonOrderId: '902-3159896-1390916', OrderStatus: 'Unshipped', FulfillmentChannel: 'MFN', ...order };
  const document =
    item === undefined ? raw : { ...raw, OrderItems: [{ OrderItemId: '1', ASIN: 'B0', QuantityOrdered: 1, ...item }] };
  const [result] = amazonOrdersV0.read(document);
  if (result === undefined) throw new Error('nothing was read');
  return result;
}
function orderOf(order: object, item?: object): Order {
  const result = readOne(order, item);
  if (result.kind !== 'order') throw new Error(JSON.stringify(result));
  return result.order;
}
const itemOf = (order: object, item: object) => orderOf(order, item).items?.[0];
const warningsOf = (order: object, item?: object) => {
  const result = readOne(order, item);
  return result.kind === 'order' ? result.warnings : [];
};
const usd = (Amount: string) => ({ CurrencyCode: 'USD', Amount });

const plainOrder = {
  id: '902-3159896-1390916',
  marketplace: 'amazon.com',
  placedAt: '2026-11-23T18:00:00Z',
  updatedAt: '2026-11-23T18:05:12Z',
  status: 'unshipped',
  soldBy: 'third-party',
  fulfilledBy: 'merchant',
  shipBy: '2026-11-26T07:59:59Z',
  deliveryWindow: { earliest: '2026-11-28T08:00:00Z', latest: '2026-12-02T07:59:59Z' },
  business: false,
  replacement: false,
  shipTo: 'US',
  payments: [{ amount: { amount: '27.25', currency: 'USD' }, charged: false }],
  total: { amount: '27.25', currency: 'USD' },
};
const plainItem = {
  id: '68828574383266',
  sku: 'HUB-7',
  asin: 'B0EXAMPLE1',
  title: 'USB-C hub, 7 ports',
  kind: ['physical', 'gift-card', 'custom', 'service'],
  quantity: 1,
  quantityShipped: 0,
  price: { amount: '25.99', currency: 'USD' },
  tax: { amount: '1.26', currency: 'USD' },
  discount: { amount: '0.00', currency: 'USD' },
  cancellationRequest: null,
};
const withItem = {
  ...plainOrder,
  items: [plainItem],
  shipping: { amount: '0.00', currency: 'USD' },
  cancellationRequest: null,
};

describe('stored shapes', () => {
  test.each(['get-order.json', 'get-orders.json', 'orders-stripped.json', 'orders-array.json', 'orders.ndjson'])(
    '%s: orders without items are whole orders',
    (name) => {
      expect(orderIn(name)).toEqual(plainOrder);
      const ids = file(name).map((entry) => (entry.kind === 'order' ? entry.order.id : entry.kind));
      expect(ids).toEqual(['902-3159896-1390916', '114-8120033-7741806'].slice(0, ids.length));
    },
  );

  test.each(['nested-items.json', 'nested-response.json', 'sdk-snake-case.json', 'sdk-camel-case.json'])(
    '%s: items inside the order',
    (name) => {
      expect(orderIn(name)).toEqual(withItem);
      expect(warningsIn(name)).toEqual([]);
    },
  );

  test('items on a page of several are not all', () => {
    const { shipping, cancellationRequest, ...rest } = withItem;
    expect(orderIn('nested-object.json')).toEqual(rest);
    expect(warningsIn('nested-object.json')).toEqual([{ id: 'incomplete', path: 'items' }]);
  });

  test('orders on a page of several are not all', () => {
    expect(file('get-orders-page.json').map(({ kind }) => kind)).toEqual(['order', 'order', 'notice']);
    expect(warningsIn('get-orders-page.json')).toEqual([{ id: 'incomplete' }]);
  });

  test('the last page of several is enough', () => {
    const pages = [readFileSync(`${folder}/get-orders-page.json`), readFileSync(`${folder}/get-orders.json`)];
    expect(readAll(Buffer.concat(pages), { file: 'x' }).map(({ kind }) => kind)).toEqual(Array(4).fill('order'));
  });

  test('what is no order is passed over, what the API refused is an error', () => {
    expect(file('buyer-info.json')).toMatchObject([{ kind: 'notice', warnings: [{ id: 'skipped' }] }]);
    expect(file('access-denied.json')).toMatchObject([
      { kind: 'error', error: { code: 'api-error', detail: 'Unauthorized', hint: 'fetch-again' } },
    ]);
    expect(file('get-order-items.json')).toMatchObject([{ warnings: [{ id: 'items-without-order' }] }]);
  });

  test.each<[string, unknown, boolean]>([
    [
      'a notification',
      { NotificationType: 'ORDER_CHANGE', Payload: { OrderChangeNotification: { AmazonOrderId: '1' } } },
      false,
    ],
    ['the old interface as JSON', { ListOrdersResult: { Orders: { Order: [{ AmazonOrderId: '1' }] } } }, false],
    ['the next interface', { orders: [{ orderId: '1', salesChannel: {}, orderItems: [] }] }, false],
    ['an empty list in its own spelling', { payload: { Orders: [] } }, true],
    ['an empty list in any other', { orders: [] }, false],
    ['an id alone', { AmazonOrderId: '902-3159896-1390916' }, false],
    ['multi-channel fulfilment', { payload: { fulfillmentOrder: {}, fulfillmentOrderItems: [] } }, false],
    ['errors beside data', { errors: [{ code: 'x', message: '' }], orders: [{ id: 5 }] }, false],
    ['an item with its order', { AmazonOrderId: '1', OrderItemId: '2', ASIN: 'B0', QuantityOrdered: 1 }, true],
    ['an item alone', { OrderItemId: '2', ASIN: 'B0', QuantityOrdered: 1 }, true],
    ['nothing', {}, false],
    ['null', null, false],
  ])('%s', (_name, document, fits) => {
    expect(amazonOrdersV0.detect(document)).toBe(fits);
  });

  test.each(readdirSync(folder))('%s is no other format', (name) => {
    for (const entry of file(name)) if (entry.kind === 'order') expect(entry.format.id).toBe('amazon-orders-v0');
  });
});

describe('states', () => {
  test.each<[string, string, Order['status']]>([
    ['PendingAvailability', 'MFN', 'preorder'],
    ['Pending', 'MFN', 'pending'],
    ['Unshipped', 'MFN', 'unshipped'],
    ['PartiallyShipped', 'MFN', 'partially-shipped'],
    ['Shipped', 'MFN', shippedOrLater],
    ['InvoiceUnconfirmed', 'MFN', shippedOrLater],
    ['Canceled', 'MFN', 'cancelled'],
    ['Cancelled', 'MFN', 'cancelled'],
    ['CANCELED', 'MFN', 'cancelled'],
    ['partially_shipped', 'MFN', 'partially-shipped'],
    ['Unfulfillable', 'AFN', 'unfulfillable'],
  ])('%s', (word, channel, status) => {
    expect(orderOf({ OrderStatus: word, FulfillmentChannel: channel }).status).toEqual(status);
  });

  test('an unknown one is a warning and stays unknown', () => {
    expect(orderOf({ OrderStatus: 'Teleported' }).status).toBeUndefined();
    expect(warningsOf({ OrderStatus: 'Teleported' })).toEqual([
      { id: 'unknown-value', path: 'status', found: '"Teleported"' },
    ]);
  });

  test.each<[string, Order['status']]>([
    ['PendingSchedule', shippedOrLater],
    ['PendingPickUp', shippedOrLater],
    ['PendingDropOff', shippedOrLater],
    ['LabelCanceled', shippedOrLater],
    ['PickedUp', 'shipped'],
    ['DroppedOff', 'shipped'],
    ['AtOriginFC', 'shipped'],
    ['AtDestinationFC', 'shipped'],
    ['OutForDelivery', 'out-for-delivery'],
    ['Delivered', 'delivered'],
    ['RejectedByBuyer', 'undeliverable'],
    ['Undeliverable', 'undeliverable'],
    ['ReturningToSeller', 'undeliverable'],
    ['Lost', 'undeliverable'],
    ['Damaged', 'undeliverable'],
    ['ReturnedToSeller', 'returned'],
  ])('Easy Ship %s', (word, status) => {
    const order = { OrderStatus: 'Shipped', EasyShipShipmentStatus: word };
    expect(orderOf(order)).toMatchObject({ status, carrier: 'platform', programs: ['easy-ship'] });
    expect(warningsOf(order)).toEqual([]);
  });

  test('Easy Ship never moves an order that has not shipped, nor one that Amazon ships', () => {
    const unshipped = { EasyShipShipmentStatus: 'Delivered' };
    expect(orderOf(unshipped).status).toBe('unshipped');
    expect(warningsOf(unshipped)).toEqual([
      { id: 'contradiction', path: 'carrier', other: 'status', found: '"Delivered"' },
    ]);
    const byAmazon = { OrderStatus: 'Shipped', FulfillmentChannel: 'AFN', EasyShipShipmentStatus: 'PickedUp' };
    expect(orderOf(byAmazon)).not.toHaveProperty('carrier');
    expect(orderOf(byAmazon).status).toEqual(shippedOrLater);
    expect(warningsOf(byAmazon)).toMatchObject([{ id: 'contradiction', other: 'fulfilledBy' }]);
  });

  test('the lines of a partly shipped order', () => {
    const lines = orderIn('partially-shipped.json').items?.map(({ quantity, quantityShipped, status }) => ({
      quantity,
      quantityShipped,
      status,
    }));
    expect(lines).toEqual([
      { quantity: 3, quantityShipped: 1, status: ['partially-shipped', ...shippedOrLater] },
      { quantity: 1, quantityShipped: 1, status: shippedOrLater },
      { quantity: 1, quantityShipped: 0, status: 'unshipped' },
    ]);
    expect(itemOf({ OrderStatus: 'PartiallyShipped' }, {})?.status).toEqual([
      'unshipped',
      'partially-shipped',
      ...shippedOrLater,
    ]);
  });

  test.each<[string, object, object | undefined]>([
    ['Unshipped', { QuantityOrdered: 2, QuantityShipped: 1 }, undefined],
    ['Shipped', { QuantityOrdered: 2, QuantityShipped: 1 }, undefined],
    ['Shipped', { QuantityOrdered: 2, QuantityShipped: 0 }, [...shippedOrLater, 'cancelled']],
    ['Canceled', { QuantityOrdered: 2, QuantityShipped: 1 }, undefined],
  ])('units that contradict %s', (status, item, itemStatus) => {
    expect(warningsOf({ OrderStatus: status }, item)).toEqual([
      { id: 'contradiction', path: 'items.0.quantityShipped', other: 'status' },
    ]);
    const read = itemOf({ OrderStatus: status }, item);
    expect(read?.status).toEqual(itemStatus);
    expect(read).not.toHaveProperty('quantityShipped');
  });

  test('nothing ordered may mean cancelled, or not', () => {
    expect(itemOf({}, { QuantityOrdered: 0 })).toMatchObject({ status: ['unshipped', 'cancelled'] });
    expect(itemOf({}, { QuantityOrdered: 0 })).not.toHaveProperty('quantity');
    expect(warningsOf({}, { QuantityOrdered: 0 })).toMatchObject([{ id: 'unknown-value', path: 'items.0.quantity' }]);
  });
});

describe('who sells, who ships, where', () => {
  test.each<[object, object]>([
    [{ FulfillmentChannel: 'AFN' }, { soldBy: 'third-party', fulfilledBy: 'platform' }],
    [{ FulfillmentChannel: 'MFN' }, { soldBy: 'third-party', fulfilledBy: 'merchant' }],
    [
      { FulfillmentChannel: 'AFN', IsSoldByAB: true },
      { soldBy: 'platform', fulfilledBy: 'platform' },
    ],
    [{ IsIBA: 'true' }, { soldBy: 'platform', fulfilledBy: 'merchant' }],
    [{ IsSoldByAB: 'False', IsIBA: false }, { soldBy: 'third-party' }],
    [{ IsPrime: true }, { programs: ['seller-fulfilled-prime'] }],
    [{ FulfillmentChannel: 'AFN', IsPrime: true }, { programs: ['prime'] }],
    [{ IsISPU: true }, { programs: ['pickup-in-store'] }],
    [{ ShipmentServiceLevelCategory: 'Scheduled' }, { programs: ['scheduled-delivery'] }],
    [
      { IsBusinessOrder: true, IsReplacementOrder: 'true' },
      { business: true, replacement: true, payments: [] },
    ],
    [{ ShippingAddress: { Name: 'Jane Roe', CountryCode: 'de' } }, { shipTo: 'DE' }],
    [{ MarketplaceId: 'A1PA6795UKMFR9' }, { marketplace: 'amazon.de' }],
    [{ SalesChannel: 'Amazon.de' }, { marketplace: 'amazon.de' }],
    [{ MarketplaceId: 'A1PA6795UKMFR9', SalesChannel: 'Amazon.de' }, { marketplace: 'amazon.de' }],
    [{ RegulatedOrderVerificationStatus: { Status: 'Cancelled' } }, { cancellation: { by: 'buyer' } }],
  ])('%o', (raw, known) => {
    expect(orderOf(raw)).toMatchObject(known);
    expect(warningsOf(raw)).toEqual([]);
  });

  test('only a merchant has a date to ship by', () => {
    const dates = { LatestShipDate: '2026-11-26T07:59:59Z', LatestDeliveryDate: '2026-12-02T07:59:59Z' };
    expect(orderOf(dates)).toMatchObject({
      shipBy: '2026-11-26T07:59:59Z',
      deliveryWindow: { latest: '2026-12-02T07:59:59Z' },
    });
    expect(orderOf({ ...dates, FulfillmentChannel: 'AFN' })).not.toHaveProperty('shipBy');
  });

  test.each<[object, object]>([
    [{ MarketplaceId: 'A0NOSUCHSTORE' }, { id: 'unknown-value', path: 'marketplace', found: '"A0NOSUCHSTORE"' }],
    [{ SalesChannel: 'Amazon.xx' }, { id: 'unknown-value', path: 'marketplace', found: '"Amazon.xx"' }],
    [{ MarketplaceId: 'A2ZV50J4W1RKNI' }, { id: 'not-platform-order', path: 'marketplace' }],
    [{ MarketplaceId: 'ATVPDKIKX0DER', SalesChannel: 'Non-Amazon US' }, { id: 'not-platform-order' }],
  ])('%o is no store', (raw, warning) => {
    expect(orderOf(raw)).not.toHaveProperty('marketplace');
    expect(warningsOf(raw)).toMatchObject([warning]);
  });

  test('of two that differ the id goes first', () => {
    const raw = { MarketplaceId: 'A1PA6795UKMFR9', SalesChannel: 'Amazon.fr' };
    expect(orderOf(raw).marketplace).toBe('amazon.de');
    expect(warningsOf(raw)).toEqual([
      { id: 'contradiction', path: 'marketplace', found: '"Amazon.fr"', expected: 'amazon.de' },
    ]);
  });

  test('an order from elsewhere', () => {
    expect(orderIn('multi-channel.json')).toMatchObject({
      status: 'unfulfillable',
      fulfilledBy: 'platform',
      programs: ['multi-channel'],
    });
  });
});

describe('a request to cancel', () => {
  const flag = (IsBuyerRequestedCancel: unknown, BuyerCancelReason = '') => ({
    BuyerRequestedCancel: { IsBuyerRequestedCancel, BuyerCancelReason },
  });

  test.each<[string, object, unknown]>([
    [
      'true',
      flag('true', 'Ordered by mistake'),
      { by: 'buyer', official: true, state: 'open', reason: 'Ordered by mistake' },
    ],
    ['true without a reason', flag('true'), { by: 'buyer', official: true, state: 'open' }],
    ['a boolean', flag(true), { by: 'buyer', official: true, state: 'open' }],
    ['false: known none, though the object is there', flag('false'), null],
    ['no object', {}, undefined],
    ['an empty object', { BuyerRequestedCancel: {} }, undefined],
    ['perhaps', flag('perhaps'), undefined],
  ])('%s', (_name, item, request) => {
    expect(itemOf({}, item)?.cancellationRequest).toEqual(request);
    expect(orderOf({}, item).cancellationRequest).toEqual(request);
  });

  test('is not said to be open once the order is cancelled or gone', () => {
    for (const OrderStatus of ['Canceled', 'Shipped']) {
      expect(
        itemOf({ OrderStatus }, { ...flag('true'), QuantityShipped: OrderStatus === 'Shipped' ? 1 : 0 }),
      ).toMatchObject({
        cancellationRequest: { by: 'buyer', official: true },
      });
      expect(itemOf({ OrderStatus }, flag('true'))?.cancellationRequest).not.toHaveProperty('state');
    }
  });

  test("the order's only where every item that has not shipped says the same", () => {
    const order = (...items: object[]) =>
      amazonOrdersV0.read({
        AmazonOrderId: '1',
        OrderStatus: 'PartiallyShipped',
        OrderItems: items.map((item, index) => ({
          OrderItemId: `${index}`,
          ASIN: 'B0',
          QuantityOrdered: 1,
          QuantityShipped: 0,
          ...item,
        })),
      })[0];
    const asked = { by: 'buyer', official: true, state: 'open' };
    const request = (result: ReturnType<typeof order>) =>
      result?.kind === 'order' ? result.order.cancellationRequest : 'none';
    expect(request(order(flag('true', 'a'), flag('true', 'a')))).toEqual({ ...asked, reason: 'a' });
    expect(request(order(flag('true', 'a'), flag('true', 'b')))).toEqual(asked);
    expect(request(order(flag('true'), { QuantityShipped: 1 }))).toEqual(asked);
    expect(request(order(flag('true'), flag('false')))).toBeUndefined();
    expect(request(order(flag('true'), {}))).toBeUndefined();
    expect(request(order(flag('false'), flag('false')))).toBeNull();
  });
});

describe('items', () => {
  test('made to order, a service to another item, or what a seller sells', () => {
    expect(orderIn('custom-made.json').items?.[0]?.kind).toBe('custom');
    expect(orderIn('service.json').items?.map(({ kind }) => kind)).toEqual([plainItem.kind, 'service']);
  });

  test.each<[object, boolean | undefined]>([
    [{ AmazonPrograms: { Programs: ['SUBSCRIBE_AND_SAVE'] } }, true],
    [{ AmazonPrograms: { Programs: ['FBM_SHIP_PLUS'] } }, false],
    [{ AmazonPrograms: {} }, false],
    [{}, undefined],
  ])('Subscribe & Save: %o', (item, saving) => {
    expect(itemOf({}, item)?.subscribeAndSave).toBe(saving);
  });

  test.each<[object, object]>([
    [{ QuantityOrdered: -1 }, { path: 'items.0.quantity', found: '-1', expected: { kind: 'whole-number', min: 0 } }],
    [{ QuantityOrdered: 'two' }, { path: 'items.0.quantity', found: '"two"' }],
    [{ QuantityShipped: 1.5 }, { path: 'items.0.quantityShipped', found: '1.5' }],
  ])('%o is an error', (item, error) => {
    expect(readOne({}, item)).toMatchObject({
      kind: 'error',
      error: { code: 'invalid-order', order: '902-3159896-1390916', ...error },
    });
  });

  test.each<[object, object]>([
    [{ PurchaseDate: '2026-02-30T10:00:00Z' }, { path: 'placedAt', hint: 'no-such-day' }],
    [{ PurchaseDate: 5 }, { path: 'placedAt' }],
    [{ AmazonOrderId: {} }, { path: 'id', foundType: 'object' }],
    [{ OrderItems: 5 }, { path: 'items', expected: { kind: 'list' } }],
    [{ OrderItems: [5] }, { path: 'items.0', expected: { kind: 'object' } }],
    [
      { OrderItems: [{ OrderItemId: '1' }, { OrderItemId: '1' }] },
      { path: 'items.1.id', expected: { kind: 'unique' } },
    ],
  ])('%o is an error', (order, error) => {
    expect(readOne(order)).toMatchObject({ kind: 'error', error: { code: 'invalid-order', ...error } });
  });

  test('absent in every way it is written', () => {
    for (const nothing of [null, '', ' ', 'Not Available', 'not applicable']) {
      expect(orderOf({ PurchaseDate: nothing, IsPrime: nothing, OrderTotal: nothing, MarketplaceId: nothing })).toEqual(
        orderOf({}),
      );
    }
    expect(orderOf({ OrderItems: [] })).toEqual(orderOf({}));
  });

  test('numbers for ids are ids, with every digit', () => {
    const [entry] = readAll(
      Buffer.from(
        '{"AmazonOrderId":"1","OrderStatus":"Unshipped","OrderItems":[{"OrderItemId":90071992547409931,"ASIN":"B0","QuantityOrdered":1,"ItemPrice":{"CurrencyCode":"USD","Amount":9007199254740993}}]}',
      ),
      { file: 'x' },
    );
    expect(entry).toMatchObject({
      order: { items: [{ id: '90071992547409931', price: { amount: '9007199254740993', currency: 'USD' } }] },
    });
  });
});

describe('money', () => {
  const de = { MarketplaceId: 'A1PA6795UKMFR9' };
  const us = { MarketplaceId: 'ATVPDKIKX0DER' };
  const price = { ItemPrice: usd('20.00') };
  const tax = { ItemTax: usd('3.20') };
  type Sums = { tax?: string; shipping?: string; warnings: readonly string[] };

  function sums(order: object, item: object): Sums {
    const read = orderOf(order, item);
    const [tax, shipping] = [read.items?.[0]?.tax?.amount, read.shipping?.amount];
    return {
      ...(tax !== undefined && { tax }),
      ...(shipping !== undefined && { shipping }),
      warnings: warningsOf(order, item).map(({ id }) => id),
    };
  }

  test.each<[string, object, object, Sums]>([
    ['inside the price', { ...de, OrderTotal: usd('20.00') }, { ...price, ...tax }, { shipping: '0.00', warnings: [] }],
    [
      'on top',
      { ...us, OrderTotal: usd('23.20') },
      { ...price, ...tax },
      { tax: '3.20', shipping: '0.00', warnings: [] },
    ],
    [
      'on top in a store of VAT: the sum decides',
      { ...de, OrderTotal: usd('23.20') },
      { ...price, ...tax },
      { tax: '3.20', shipping: '0.00', warnings: [] },
    ],
    ['neither', { ...us, OrderTotal: usd('21.00') }, { ...price, ...tax }, { warnings: ['unclear-tax'] }],
    ['no total, prices without tax', us, { ...price, ...tax }, { tax: '3.20', warnings: [] }],
    ['no total, prices with tax', de, { ...price, ...tax }, { warnings: [] }],
    [
      'none',
      { ...de, OrderTotal: usd('20.00') },
      { ...price, ItemTax: usd('0.00') },
      { tax: '0.00', shipping: '0.00', warnings: [] },
    ],
    ['not told', { ...us, OrderTotal: usd('20.00') }, price, { shipping: '0.00', warnings: [] }],
    [
      'with shipping and discounts',
      { ...us, OrderTotal: usd('24.45') },
      {
        ...price,
        ...tax,
        ShippingPrice: usd('5.00'),
        ShippingTax: usd('0.25'),
        ShippingDiscount: usd('2.00'),
        PromotionDiscount: usd('2.00'),
      },
      { tax: '3.20', shipping: '3.00', warnings: [] },
    ],
    [
      'discounts that lower the tax',
      { ...us, OrderTotal: usd('20.70') },
      { ...price, ...tax, PromotionDiscount: usd('2.00'), PromotionDiscountTax: usd('0.50') },
      { tax: '2.70', shipping: '0.00', warnings: [] },
    ],
    ['shipping that is not proved', { ...us }, { ...price, ShippingPrice: usd('5.00') }, { warnings: [] }],
    [
      'shipping in full, without a total',
      de,
      { ShippingPrice: usd('5.00'), ShippingDiscount: usd('5.00') },
      { shipping: '0.00', warnings: [] },
    ],
    [
      'two currencies',
      { ...us, OrderTotal: { CurrencyCode: 'EUR', Amount: '23.20' } },
      { ...price, ...tax },
      { tax: '3.20', warnings: ['mixed-currencies'] },
    ],
  ])('tax and shipping: %s', (_name, order, item, expected) => {
    expect(sums(order, item)).toEqual(expected);
  });

  test('nothing is read as zero while an order is pending', () => {
    const pending = orderIn('pending.json');
    for (const field of ['total', 'shipping', 'refunded', 'payments']) expect(pending).not.toHaveProperty(field);
    for (const field of ['price', 'tax', 'discount']) expect(pending.items?.[0]).not.toHaveProperty(field);
  });

  test.each<[unknown, unknown]>([
    [usd('25.00'), { amount: '25.00', currency: 'USD' }],
    [
      { CurrencyCode: 'JPY', Amount: 19940 },
      { amount: '19940', currency: 'JPY' },
    ],
    [
      { CurrencyCode: 'JPY', Amount: '25.00' },
      { amount: '25.00', currency: 'JPY' },
    ],
    [
      { CurrencyCode: 'USD', Amount: 19.99 },
      { amount: '19.99', currency: 'USD' },
    ],
  ])('%o', (written, money) => {
    expect(orderOf({ OrderTotal: written }).total).toEqual(money);
  });

  test.each([
    [usd('12,50')],
    [usd('-5.00')],
    [{ Amount: '5' }],
    [{ CurrencyCode: 'usd', Amount: '5' }],
    [5],
    [usd('NaN')],
  ])('%o is a warning', (written) => {
    expect(orderOf({ OrderTotal: written })).not.toHaveProperty('total');
    expect(warningsOf({ OrderTotal: written })).toMatchObject([{ id: 'unknown-value', path: 'total' }]);
  });

  test('a discount below zero is a discount', () => {
    expect(itemOf({}, { PromotionDiscount: usd('-2.00') })?.discount).toEqual({ amount: '2.00', currency: 'USD' });
  });
});

describe('payments', () => {
  const paid = (order: object) => orderOf({ OrderTotal: usd('27.25'), ...order }).payments;
  const total = { amount: { amount: '27.25', currency: 'USD' } };

  test.each<[string, object, unknown]>([
    ['a card', { PaymentMethodDetails: ['CreditCard'] }, [{ method: 'card', ...total, charged: false }]],
    ['a catch-all is mostly a card', { PaymentMethodDetails: ['Standard'] }, [{ ...total, charged: false }]],
    [
      'two ways, amounts not told',
      { PaymentMethodDetails: ['CreditCard', 'GiftCertificate'] },
      [{ method: 'card', charged: false }, { method: 'gift-card-balance' }],
    ],
    ['invoice', { PaymentMethodDetails: ['Invoice'] }, [{ method: 'invoice', ...total }]],
    [
      'cash on delivery',
      { PaymentMethod: 'COD', PaymentMethodDetails: ['Standard'] },
      [{ method: 'cash-on-delivery', ...total, charged: false }],
    ],
    ['a convenience store', { PaymentMethod: 'CVS' }, [{ method: 'convenience-store', ...total, charged: true }]],
    ['nothing named', { PaymentMethod: 'Other' }, undefined],
    [
      'executions with their amounts',
      {
        PaymentExecutionDetail: [
          { Payment: usd('20.00'), PaymentMethod: 'COD' },
          { Payment: usd('7.25'), PaymentMethod: 'GC' },
        ],
        PaymentMethodDetails: ['Standard'],
      },
      [
        { method: 'cash-on-delivery', amount: { amount: '20.00', currency: 'USD' }, charged: false },
        { method: 'gift-card-balance', amount: { amount: '7.25', currency: 'USD' } },
      ],
    ],
    ['a replacement', { IsReplacementOrder: 'true', PaymentMethodDetails: ['CreditCard'] }, []],
  ])('%s', (_name, order, payments) => {
    expect(paid(order)).toEqual(payments);
  });

  test('an unknown method is a warning', () => {
    expect(warningsOf({ PaymentMethodDetails: ['Seashells'] })).toEqual([
      { id: 'unknown-value', path: 'payments.0.method', found: '"Seashells"' },
    ]);
  });

  // card, gift card, Pix, cash on delivery, invoice: whether the money has been taken.
  const methods = ['CreditCard', 'GC', 'Pix', 'COD', 'Invoice'];
  const [yes, no, open] = [true, false, undefined];
  test.each<[string, object, readonly (boolean | undefined)[]]>([
    ['preorder', { OrderStatus: 'PendingAvailability' }, [no, open, no, no, no]],
    ['pending', { OrderStatus: 'Pending' }, [no, open, no, no, no]],
    ['unshipped, by the seller', {}, [no, open, yes, no, open]],
    ['unshipped, by Amazon', { FulfillmentChannel: 'AFN' }, [open, open, yes, no, open]],
    ['shipped or later', { OrderStatus: 'Shipped' }, [yes, yes, yes, open, open]],
    [
      'out for delivery',
      { OrderStatus: 'Shipped', EasyShipShipmentStatus: 'OutForDelivery' },
      [yes, yes, yes, no, open],
    ],
    ['undeliverable', { OrderStatus: 'Shipped', EasyShipShipmentStatus: 'Lost' }, [yes, yes, yes, no, open]],
    ['delivered', { OrderStatus: 'Shipped', EasyShipShipmentStatus: 'Delivered' }, [yes, yes, yes, yes, open]],
    ['cancelled, by the seller', { OrderStatus: 'Canceled' }, [no, open, open, no, open]],
    ['cancelled with units gone', { OrderStatus: 'Canceled', NumberOfItemsShipped: 1 }, [open, open, open, no, open]],
    ['cancelled, by Amazon', { OrderStatus: 'Canceled', FulfillmentChannel: 'AFN' }, [open, open, open, no, open]],
    ['partly shipped', { OrderStatus: 'PartiallyShipped' }, [open, open, open, open, open]],
  ])('charged: %s', (_name, order, expected) => {
    expect(methods.map((method) => paid({ ...order, PaymentMethodDetails: [method] })?.[0]?.charged)).toEqual(expected);
  });
});

describe('what comes out', () => {
  const people =
    /Roe|Exempl|Beispiel|jane|Example Street|62701|555 0100|marketplace\.amazon|Sangamon|birthday|AEXAMPLESELLER/i;

  test.each(readdirSync(folder))('%s: no person, and an order that is read back unchanged', (name) => {
    const entries = file(name);
    expect(JSON.stringify(entries)).not.toMatch(people);
    for (const entry of entries) {
      if (entry.kind !== 'order') continue;
      expect(v.parse(orderSchema, entry.order)).toEqual(entry.order);
      expect(canonical.read(JSON.parse(JSON.stringify(entry.order)))).toEqual([
        { kind: 'order', order: entry.order, warnings: [] },
      ]);
    }
  });

  test('any values under its keys: an answer, no throw, and valid orders only', () => {
    const keys = fc.constantFrom(
      ...['OrderStatus', 'PurchaseDate', 'OrderItems', 'OrderTotal', 'PaymentExecutionDetail', 'PaymentMethodDetails'],
      ...[
        'AmazonPrograms',
        'AssociatedItems',
        'BuyerInfo',
        'BuyerRequestedCancel',
        'ItemPrice',
        'CurrencyCode',
        'Amount',
      ],
      ...[
        'payload',
        'Orders',
        'AmazonOrderId',
        'OrderItemId',
        'QuantityOrdered',
        'QuantityShipped',
        'errors',
        '__proto__',
      ],
      ...[
        'ASIN',
        'toString',
        'EasyShipShipmentStatus',
        'NextToken',
        'MarketplaceId',
        'ShippingAddress',
        'code',
        'IsPrime',
      ],
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom(
          null,
          true,
          0,
          2,
          -1,
          1e21,
          '',
          'Shipped',
          'true',
          '5.00',
          '-5',
          'USD',
          '2026-11-23T10:00:00Z',
          'x\u202e',
        ),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 6 }),
      ),
    }));
    const document = fc.tuple(
      fc.dictionary(keys, value, { maxKeys: 8 }),
      fc.constantFrom({}, { AmazonOrderId: '1', OrderStatus: 'Shipped' }),
    );
    fc.assert(
      fc.property(document, ([noise, proof]) => {
        const raw: unknown = JSON.parse(JSON.stringify({ ...noise, ...proof }));
        amazonOrdersV0.detect(raw);
        for (const result of amazonOrdersV0.read(raw)) {
          if (result.kind === 'order') expect(v.parse(orderSchema, result.order)).toEqual(result.order);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
