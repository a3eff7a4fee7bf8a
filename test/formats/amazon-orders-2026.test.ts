/** Orders 2026-01-01, quirk by quirk. */
import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { amazonOrders2026 } from '../../src/formats/amazon-orders-2026.ts';
import type { Item, Order } from '../../src/order/order.ts';
import { shippedOrLater } from '../../src/order/vocabulary.ts';
import { emptied, readFirst } from './amazon-read.ts';
import { readAll } from './read-all.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const money = (amount: string, currencyCode = 'USD') => ({ amount, currencyCode });
const sellers = ['physical', 'gift-card', 'custom', 'service'];

interface Raw {
  readonly fulfillment?: object | undefined;
  readonly items?: readonly object[];
  readonly more?: object;
}

/** A seller's order in the United States; its items have one unit each, of which none has left. */
function read({ fulfillment = {}, items = [{}], more = {} }: Raw) {
  const order = {
    orderId: '114-1',
    createdTime: '2026-11-18T17:03:55Z',
    lastUpdatedTime: '2026-11-19T06:40:12Z',
    salesChannel: { channelName: 'AMAZON', marketplaceId: 'ATVPDKIKX0DER', marketplaceName: 'Amazon.com' },
    fulfillment: { fulfillmentStatus: 'UNSHIPPED', fulfilledBy: 'MERCHANT', ...fulfillment },
    orderItems: items.map((item, index) => ({
      orderItemId: `${index + 1}`,
      quantityOrdered: 1,
      product: { asin: 'B0EXAMPLE2', title: 'Trail backpack', sellerSku: 'BP-30' },
      fulfillment: { quantityFulfilled: 0, quantityUnfulfilled: 1 },
      ...item,
    })),
    ...more,
  };
  return readFirst(amazonOrders2026, { order });
}
const units = (
  quantityOrdered: number,
  quantityFulfilled: number,
  quantityUnfulfilled = quantityOrdered - quantityFulfilled,
) => ({
  quantityOrdered,
  fulfillment: { quantityFulfilled, quantityUnfulfilled },
});
const requested = { cancellation: { cancellationRequest: { requester: 'BUYER', cancelReason: 'No longer needed' } } };
const executed = (cancelledBy = 'MERCHANT') => ({
  cancellation: { cancellationExecution: { cancelledBy, cancelReason: 'Out of stock' } },
});
const pack = (status: string, detailedStatus?: string, quantity = 1, orderItemId = '1') => ({
  packageStatus: { status, detailedStatus },
  carrier: 'UPS',
  shipTime: '2026-11-19T06:31:00Z',
  packageItems: [{ orderItemId, quantity }],
});
const gone = { fulfillment: { fulfillmentStatus: 'SHIPPED' }, items: [units(1, 1)] };

describe('the order', () => {
  test.each<[string, Order['status']]>([
    ['PENDING_AVAILABILITY', 'preorder'],
    ['PENDING', 'pending'],
    ['UNSHIPPED', 'unshipped'],
    ['PARTIALLY_SHIPPED', 'partially-shipped'],
    ['SHIPPED', shippedOrLater],
    ['CANCELLED', 'cancelled'],
    ['CANCELED', 'cancelled'],
    ['UNFULFILLABLE', 'unfulfillable'],
  ])('%s', (fulfillmentStatus, status) => {
    expect(read({ fulfillment: { fulfillmentStatus }, items: [] }).order.status).toEqual(status);
  });

  test.each<[string, Raw, Partial<Record<keyof Order, unknown>>]>([
    [
      'the block was not asked for: nothing is told',
      { more: { fulfillment: undefined } },
      { status: undefined, fulfilledBy: undefined, shipBy: undefined },
    ],
    ['by Amazon', { fulfillment: { fulfilledBy: 'AMAZON' } }, { fulfilledBy: 'platform', soldBy: 'third-party' }],
    ['by the seller', {}, { fulfilledBy: 'merchant' }],
    [
      'to be shipped by',
      { fulfillment: { shipByWindow: { latestDateTime: '2026-11-20T07:59:59Z' } } },
      { shipBy: '2026-11-20T07:59:59Z' },
    ],
    [
      "Amazon's own day is none of the seller's",
      { fulfillment: { fulfilledBy: 'AMAZON', shipByWindow: { latestDateTime: '2026-11-20T07:59:59Z' } } },
      { shipBy: undefined },
    ],
    [
      'to arrive between',
      {
        fulfillment: {
          deliverByWindow: { earliestDateTime: '2026-11-21T08:00:00Z', latestDateTime: '2026-11-24T07:59:59Z' },
        },
      },
      { deliveryWindow: { earliest: '2026-11-21T08:00:00Z', latest: '2026-11-24T07:59:59Z' } },
    ],
    ['resold by Amazon', { more: { programs: ['INVOICE_BY_AMAZON'] } }, { soldBy: 'platform' }],
    ['of a business', { more: { programs: ['AMAZON_BUSINESS'] } }, { business: true }],
    ['Easy Ship', { more: { programs: ['AMAZON_EASY_SHIP'] } }, { carrier: 'platform', programs: ['easy-ship'] }],
    ['delivered by Amazon', { more: { programs: ['DELIVERY_BY_AMAZON'] } }, { carrier: 'platform' }],
    [
      "Prime of the seller's own",
      { more: { programs: ['PRIME'] } },
      { programs: ['seller-fulfilled-prime'], carrier: undefined },
    ],
    [
      "Amazon's Prime",
      { fulfillment: { fulfilledBy: 'AMAZON' }, more: { programs: ['PRIME'] } },
      { programs: ['prime'] },
    ],
    ['a fast plan is no carrier', { more: { programs: ['FBM_SHIP_PLUS'] } }, { carrier: undefined }],
    ['picked up in a store', { more: { programs: ['IN_STORE_PICK_UP'] } }, { programs: ['pickup-in-store'] }],
    [
      'at an appointed time',
      { fulfillment: { fulfillmentServiceLevel: 'SCHEDULED' } },
      { programs: ['scheduled-delivery'] },
    ],
    [
      'a pre-order is a flag, without a day',
      { more: { programs: ['PREORDER'] } },
      { status: 'unshipped', programs: undefined },
    ],
    [
      'a replacement is not paid for',
      {
        more: {
          associatedOrders: [{ orderId: '114-0', associationType: 'REPLACEMENT_ORIGINAL_ID' }],
          payment: { paymentExecutions: [{ paymentMethod: 'CreditCard' }] },
        },
      },
      { replacement: true, payments: [] },
    ],
    [
      'an exchange is no replacement',
      { more: { associatedOrders: [{ orderId: '114-0', associationType: 'EXCHANGE_ORIGINAL_ID' }] } },
      { replacement: undefined },
    ],
    [
      'empty lists and texts',
      {
        more: {
          programs: [],
          associatedOrders: [],
          recipient: { deliveryAddress: { addressLine3: '', countryCode: 'US' } },
        },
      },
      { shipTo: 'US', programs: undefined },
    ],
    [
      'what the seller gets is not what the buyer paid',
      { more: { proceeds: { grandTotal: money('63.47') } } },
      { total: undefined },
    ],
    [
      'what delivery cost; a tip is apart',
      {
        more: {
          proceeds: {
            breakdowns: [
              { type: 'SHIPPING', subtotal: money('4.99') },
              { type: 'DELIVERY_TIP', status: 'PENDING', subtotal: money('5.00') },
            ],
          },
        },
      },
      { shipping: usd('4.99') },
    ],
    ['what never is told', gone, { deliveredAt: undefined, cancelledAt: undefined, refunded: undefined }],
  ])('%s', (_name, raw, expected) => {
    const { order, warnings } = read(raw);
    expect({ ...emptied(expected), ...order }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test('from another shop', () => {
    const { order, warnings } = read({
      more: { salesChannel: { channelName: 'NON_AMAZON', marketplaceId: 'ATVPDKIKX0DER' } },
    });
    expect(order).not.toHaveProperty('marketplace');
    expect({ programs: order.programs, warnings }).toEqual({
      programs: ['multi-channel'],
      warnings: [{ id: 'not-platform-order', path: 'marketplace' }],
    });
  });

  test.each<[string, string, unknown]>([
    ['CreditCard', 'UNSHIPPED', { method: 'card', charged: false }],
    ['Invoice', 'SHIPPED', { method: 'invoice' }],
    ['CashOnDelivery', 'SHIPPED', { method: 'cash-on-delivery' }],
    ['ConvenienceStore', 'UNSHIPPED', { method: 'convenience-store', charged: true }],
    ['Pix', 'PENDING', { method: 'bank-account', charged: false }],
    ['Standard', 'UNSHIPPED', { charged: false }],
  ])('paid by %s while %s', (paymentMethod, fulfillmentStatus, expected) => {
    const payment = { paymentExecutions: [{ paymentMethod, paymentAmount: money('63.47'), cardBrand: 'x' }] };
    const { order } = read({ fulfillment: { fulfillmentStatus }, items: [], more: { payment } });
    expect(order.payments).toEqual([{ ...Object(expected), amount: usd('63.47') }]);
  });

  test.each<[string, Raw, object]>([
    ['a status', { fulfillment: { fulfillmentStatus: 'TELEPORTED' } }, { path: 'status', found: '"TELEPORTED"' }],
    ['who ships', { fulfillment: { fulfilledBy: 'DRONE' } }, { path: 'fulfilledBy', found: '"DRONE"' }],
    ['a program', { more: { programs: ['TELEPORT'] } }, { path: 'programs', found: '"TELEPORT"' }],
    [
      'a method',
      { more: { payment: { paymentExecutions: [{ paymentMethod: 'Seashells' }] } } },
      { path: 'payments.0.method', found: '"Seashells"' },
    ],
    ['a package', { more: { packages: [pack('TELEPORTED')] } }, { path: 'items.0.status', found: '"TELEPORTED"' }],
    [
      "a package's detail",
      { ...gone, more: { packages: [pack('IN_TRANSIT', 'TELEPORTED')] } },
      { path: 'items.0.status', found: '"TELEPORTED"' },
    ],
    [
      'who asked',
      { items: [{ cancellation: { cancellationRequest: { requester: 'NEIGHBOUR' } } }] },
      { path: 'items.0.cancellationRequest.by', found: '"NEIGHBOUR"' },
    ],
    ['who cancelled', { items: [executed('NEIGHBOUR')] }, { path: 'items.0.cancellation.by', found: '"NEIGHBOUR"' }],
    [
      'a store',
      { more: { salesChannel: { channelName: 'AMAZON', marketplaceId: 'A0NOSUCHSTORE' } } },
      { path: 'marketplace', found: '"A0NOSUCHSTORE"' },
    ],
  ])('a word that nobody knows is a warning: %s', (_name, raw, warning) => {
    expect(read(raw).warnings).toEqual([{ id: 'unknown-value', ...warning }]);
  });
});

describe('packages', () => {
  test.each<[string, string | undefined, Order['status']]>([
    ['PENDING', undefined, shippedOrLater],
    ['IN_TRANSIT', undefined, 'shipped'],
    ['SHIPPED', undefined, 'shipped'],
    ['DELIVERED', undefined, 'delivered'],
    ['CANCELLED', undefined, shippedOrLater],
    ['UNDELIVERABLE', undefined, 'undeliverable'],
    ['IN_TRANSIT', 'PENDING_SCHEDULE', shippedOrLater],
    ['IN_TRANSIT', 'PENDING_PICK_UP', shippedOrLater],
    ['IN_TRANSIT', 'PENDING_DROP_OFF', shippedOrLater],
    ['IN_TRANSIT', 'LABEL_CANCELLED', shippedOrLater],
    ['IN_TRANSIT', 'PICKED_UP', 'shipped'],
    ['IN_TRANSIT', 'DROPPED_OFF', 'shipped'],
    ['IN_TRANSIT', 'AT_ORIGIN_FC', 'shipped'],
    ['IN_TRANSIT', 'AT_DESTINATION_FC', 'shipped'],
    ['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'out-for-delivery'],
    ['DELIVERED', 'DELIVERED', 'delivered'],
    ['UNDELIVERABLE', 'REJECTED_BY_BUYER', 'undeliverable'],
    ['UNDELIVERABLE', 'UNDELIVERABLE', 'undeliverable'],
    ['UNDELIVERABLE', 'RETURNING_TO_SELLER', 'undeliverable'],
    ['UNDELIVERABLE', 'LOST', 'undeliverable'],
    ['UNDELIVERABLE', 'DAMAGED', 'undeliverable'],
    ['UNDELIVERABLE', 'RETURNED_TO_SELLER', 'returned'],
  ])('%s %s, of a shipped order', (status, detail, expected) => {
    const { order, warnings } = read({ ...gone, more: { packages: [pack(status, detail)] } });
    expect({ status: order.status, warnings }).toEqual({ status: expected, warnings: [] });
  });

  test('delivered has no time', () => {
    const { order } = read({ ...gone, more: { packages: [pack('DELIVERED')] } });
    expect(order).toMatchObject({ status: 'delivered', shippedAt: '2026-11-19T06:31:00Z', carrier: 'other' });
    expect(order).not.toHaveProperty('deliveredAt');
  });

  test("a package's own time is not held against when it left", () => {
    const { warnings } = read({
      ...gone,
      more: { packages: [{ ...pack('IN_TRANSIT'), createdTime: '2026-11-20T00:00:00Z' }] },
    });
    expect(warnings).toEqual([]);
  });

  test('they lift no order that is still here', () => {
    const { order, warnings } = read({ items: [units(1, 1)], more: { packages: [pack('DELIVERED')] } });
    expect(order.status).toBe('unshipped');
    expect(warnings).toEqual([{ id: 'contradiction', path: 'items.0.status', other: 'status', found: '"delivered"' }]);
  });

  test('units of one item at different points: the least advanced counts', () => {
    const { order, warnings } = read({
      ...gone,
      items: [units(2, 2)],
      more: { packages: [pack('DELIVERED'), pack('IN_TRANSIT')] },
    });
    expect(order.status).toBe('shipped');
    expect(warnings).toEqual([{ id: 'mixed-packages', path: 'items.0.status', found: 'shipped, delivered' }]);
  });

  test('items at different points: the order says no more than that it has left', () => {
    const packages = [pack('DELIVERED'), pack('IN_TRANSIT', undefined, 1, '2')];
    const { order } = read({ ...gone, items: [units(1, 1), units(1, 1)], more: { packages } });
    expect(order.status).toEqual(shippedOrLater);
    expect(order.items?.map(({ status }) => status)).toEqual(['delivered', 'shipped']);
    expect(order).not.toHaveProperty('shippedAt');
  });

  test('packages that do not hold all units prove nothing of the item', () => {
    const { order } = read({ ...gone, items: [units(2, 2)], more: { packages: [pack('DELIVERED')] } });
    expect(order.status).toEqual(shippedOrLater);
  });
});

describe('an item', () => {
  test.each<[string, Raw, Partial<Record<keyof Item, unknown>>]>([
    ['what names it', {}, { id: '1', sku: 'BP-30', asin: 'B0EXAMPLE2', title: 'Trail backpack', kind: sellers }],
    [
      'made to order',
      { items: [{ product: { customization: { customizedUrl: 'https://zme.example/x' } } }] },
      { kind: 'custom' },
    ],
    ['an empty link is none', { items: [{ product: { customization: { customizedUrl: '' } } }] }, { kind: sellers }],
    [
      'a service, which another item names',
      { items: [{}, { associatedOrderItems: [{ orderItemId: '1', associationType: 'VALUE_ADD_SERVICE' }] }] },
      { kind: 'service' },
    ],
    ['Subscribe & Save', { items: [{ programs: ['SUBSCRIBE_AND_SAVE'] }] }, { subscribeAndSave: true }],
    ['other programs', { items: [{ programs: ['TRANSPARENCY'] }] }, { subscribeAndSave: false }],
    ['no programs', { items: [{ programs: [] }] }, { subscribeAndSave: false }],
    ['programs not told', {}, { subscribeAndSave: undefined }],
    [
      'a sum with more digits than anyone pays',
      { items: [{ ...units(3, 0), product: { price: { unitPrice: money('99999999999999999999') } } }] },
      { price: undefined },
    ],
    [
      'the price of one unit, times the units',
      { items: [{ ...units(2, 0), product: { price: { unitPrice: money('18.99') } } }] },
      { quantity: 2, price: usd('37.98') },
    ],
    [
      "the line's own sum goes first",
      {
        items: [
          {
            ...units(2, 0),
            product: { price: { unitPrice: money('18.99') } },
            proceeds: { breakdowns: [{ type: 'ITEM', subtotal: money('30.00') }] },
          },
        ],
      },
      { price: usd('30.00') },
    ],
    [
      "a tax's block holds the delivery's, too",
      {
        items: [
          {
            proceeds: {
              breakdowns: [
                {
                  type: 'TAX',
                  subtotal: money('4.49'),
                  detailedBreakdowns: [
                    { subtype: 'ITEM', value: money('4.00') },
                    { subtype: 'SHIPPING', value: money('0.49') },
                  ],
                },
              ],
            },
          },
        ],
      },
      { tax: usd('4.00') },
    ],
    [
      'a block alone is no tax of the item',
      { items: [{ proceeds: { breakdowns: [{ type: 'TAX', subtotal: money('4.49') }] } }] },
      { tax: undefined },
    ],
    [
      'a discount, whichever its sign',
      {
        items: [
          {
            proceeds: {
              breakdowns: [
                {
                  type: 'DISCOUNT',
                  subtotal: money('-3.00'),
                  detailedBreakdowns: [{ subtype: 'ITEM', value: money('-3.00') }],
                },
              ],
            },
          },
        ],
      },
      { discount: usd('3.00') },
    ],
    [
      'a promotion without an amount',
      { items: [{ promotion: { breakdowns: [{ promotionId: 'p1' }] } }] },
      { discount: undefined },
    ],
    [
      'a price while pending, as in Japan, proves nothing',
      {
        fulfillment: { fulfillmentStatus: 'PENDING' },
        items: [{ product: { price: { unitPrice: money('1980', 'JPY') } } }],
      },
      { price: { amount: '1980', currency: 'JPY' }, status: undefined },
    ],
  ])('%s', (_name, raw, expected) => {
    const { order, warnings } = read(raw);
    expect({ ...emptied(expected), ...order.items?.[0] }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  const partly = { fulfillmentStatus: 'PARTIALLY_SHIPPED' };
  test.each<[string, Raw, Partial<Record<keyof Item, unknown>>]>([
    [
      'all of it has left',
      { fulfillment: partly, items: [units(2, 2)] },
      { status: shippedOrLater, quantityShipped: 2 },
    ],
    ['none of it has', { fulfillment: partly, items: [units(2, 0)] }, { status: 'unshipped', quantityShipped: 0 }],
    [
      'some of it has',
      { fulfillment: partly, items: [units(2, 1)] },
      { status: ['partially-shipped', ...shippedOrLater] },
    ],
    [
      'cancelled before any of it left',
      { fulfillment: partly, items: [{ ...units(1, 0, 0), ...executed('AMAZON') }] },
      { status: 'cancelled', cancellation: { by: 'platform', reason: 'Out of stock' } },
    ],
    [
      'some of it cancelled',
      { fulfillment: partly, items: [{ ...units(3, 1, 1), ...executed() }] },
      { quantity: 3, quantityShipped: 1, quantityCancelled: 1, cancellation: { by: 'seller', reason: 'Out of stock' } },
    ],
  ])('%s', (_name, raw, expected) => {
    const { order, warnings } = read(raw);
    expect({ ...emptied(expected), ...order.items?.[0] }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test('cancelled, it says, though all of it has left: not believed', () => {
    const { order, warnings } = read({
      ...gone,
      items: [{ ...units(1, 1), ...executed() }],
      more: { packages: [pack('DELIVERED')] },
    });
    expect(order.status).toBe('delivered');
    expect(order.items?.[0]).not.toHaveProperty('cancellation');
    expect(warnings).toEqual([{ id: 'contradiction', path: 'items.0.cancellation', other: 'items.0.quantityShipped' }]);
  });

  test.each<[string, Raw, object]>([
    [
      'in an order that has left none of it has',
      { fulfillment: { fulfillmentStatus: 'SHIPPED' }, items: [units(1, 0)] },
      { other: 'status' },
    ],
    ['in an order that is still here some of it has left', { items: [units(1, 1)] }, { other: 'status' }],
    [
      'in an order that was cancelled all of it has left',
      { fulfillment: { fulfillmentStatus: 'CANCELLED' }, items: [units(1, 1)] },
      { other: 'status' },
    ],
  ])('%s: a contradiction', (_name, raw, warning) => {
    expect(read(raw).warnings).toEqual([{ id: 'contradiction', path: 'items.0.quantityShipped', ...warning }]);
  });
});

describe('cancelling', () => {
  const asked = { by: 'buyer', official: true, state: 'open', reason: 'No longer needed' };

  test('asked for, and not yet done', () => {
    expect(read({ items: [requested] }).order).toMatchObject({
      cancellationRequest: asked,
      items: [{ cancellationRequest: asked }],
    });
  });

  test('asked for and done: no longer open', () => {
    const cancellation = { ...requested.cancellation, ...executed('BUYER').cancellation };
    const { order } = read({
      fulfillment: { fulfillmentStatus: 'CANCELLED' },
      items: [{ ...units(1, 0, 0), cancellation }],
    });
    expect(order.items?.[0]?.cancellationRequest).toMatchObject({ state: 'done' });
    expect(order.cancellation).toEqual({ by: 'buyer', reason: 'Out of stock' });
  });

  test('an item without the block, beside one with it, has asked for nothing; alone it says nothing', () => {
    expect(read({ items: [requested, {}] }).order.items?.[1]?.cancellationRequest).toBeNull();
    expect(read({ items: [requested, {}] }).order).not.toHaveProperty('cancellationRequest');
    expect(read({ items: [{}] }).order.items?.[0]).not.toHaveProperty('cancellationRequest');
  });

  test('one order of a page that shows the block proves that it was asked for, for all', () => {
    const channel = { channelName: 'AMAZON', marketplaceId: 'ATVPDKIKX0DER' };
    const order = (orderId: string, more: object) => ({
      orderId,
      createdTime: '2026-11-18T17:03:55Z',
      salesChannel: channel,
      orderItems: [{ orderItemId: '1', quantityOrdered: 1, product: {}, ...more }],
    });
    const [first] = amazonOrders2026.read({ orders: [order('1', {}), order('2', requested)] });
    expect(first).toMatchObject({ order: { items: [{ cancellationRequest: null }] } });
  });

  test.each<[string, Raw, unknown]>([
    ['by the seller', { items: [{ ...units(1, 0, 0), ...executed() }] }, { by: 'seller', reason: 'Out of stock' }],
    [
      'by several',
      {
        items: [
          { ...units(1, 0, 0), ...executed() },
          { ...units(1, 0, 0), ...executed('BUYER') },
        ],
      },
      undefined,
    ],
  ])('the order was cancelled %s', (_name, raw, cancellation) => {
    expect(read({ fulfillment: { fulfillmentStatus: 'CANCELLED' }, ...raw }).order.cancellation).toEqual(cancellation);
  });
});

describe('documents', () => {
  test('two items of one id cannot be', () => {
    const salesChannel = { channelName: 'AMAZON', marketplaceId: 'ATVPDKIKX0DER' };
    const orderItems = ['1', '1'].map((orderItemId) => ({ orderItemId, quantityOrdered: 1, product: {} }));
    const order = { orderId: '114-1', createdTime: '2026-11-18T17:03:55Z', salesChannel, orderItems };
    expect(amazonOrders2026.read({ order })).toMatchObject([{ error: { path: 'items.1.id', hint: 'unique-ids' } }]);
  });

  test.each<[string, unknown, object]>([
    [
      'a refusal',
      { errors: [{ code: 'InvalidInput', message: 'includedData' }] },
      { error: { code: 'api-error', detail: 'InvalidInput' } },
    ],
    ['a last page', { orders: [], createdBefore: '2026-11-20T00:00:00Z' }, {}],
  ])('%s', (_name, document, expected) => {
    const entries = readAll(Buffer.from(JSON.stringify(document)), { file: 'x' });
    expect(entries).toMatchObject(Object.keys(expected).length === 0 ? [] : [expected]);
  });

  test('another page follows', () => {
    const page = { orders: [], createdBefore: '2026-11-20T00:00:00Z', pagination: { nextToken: 'x' } };
    expect(amazonOrders2026.read(page)).toEqual([{ kind: 'page', more: true }]);
  });

  test.each<[string, (document: unknown) => unknown]>([
    ['without its envelope', (document) => Object(document).order],
    [
      'in snake case',
      (document) =>
        JSON.parse(
          JSON.stringify(document).replace(/"([a-z]+[A-Z]\w*)":/g, (key) =>
            key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
          ),
        ),
    ],
  ])('%s', (_name, change) => {
    const document = {
      order: {
        orderId: '114-1',
        createdTime: '2026-11-18T17:03:55Z',
        salesChannel: { channelName: 'AMAZON', marketplaceId: 'ATVPDKIKX0DER' },
        fulfillment: { fulfillmentStatus: 'UNSHIPPED', fulfilledBy: 'MERCHANT' },
        orderItems: [
          {
            orderItemId: '1',
            quantityOrdered: 2,
            product: { sellerSku: 'BP-30', price: { unitPrice: money('5.00') } },
          },
        ],
      },
    };
    expect(readFirst(amazonOrders2026, change(document))).toEqual(readFirst(amazonOrders2026, document));
  });
});
