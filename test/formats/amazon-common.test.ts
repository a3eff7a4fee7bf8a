/** What all Amazon's documents share, quirk by quirk: which format, which store, how paid, whose parcel; and Orders v0's own. */
import { describe, expect, test } from 'vitest';
import { amazonFulfillmentOutbound2020 } from '../../src/formats/amazon-fulfillment-outbound-2020.ts';
import { amazonOrdersV0 } from '../../src/formats/amazon-orders-v0.ts';
import { detect } from '../../src/formats/registry.ts';
import type { Item, Order } from '../../src/order/order.ts';
import { emptied, readFirst, sheetOf } from './amazon-read.ts';

const columns = (...names: readonly string[]) => sheetOf(Object.fromEntries(names.map((name) => [name, 'x'])));
const change = {
  NotificationType: 'ORDER_CHANGE',
  Payload: { OrderChangeNotification: { AmazonOrderId: '1', Summary: {} } },
};
const order2026 = { orderId: '1', createdTime: 'x', salesChannel: { channelName: 'AMAZON' }, orderItems: [] };
const outbound2026 = { orderId: '1', receiveTime: 'x', fulfillmentConfiguration: {}, lineItems: [] };

describe('which format it is', () => {
  test.each<[string, unknown, string]>([
    ['a notification', change, 'amazon-order-change'],
    ['a notification in a message', { Body: JSON.stringify(change) }, 'amazon-order-change'],
    [
      'multi-channel fulfilment',
      { payload: { fulfillmentOrder: {}, fulfillmentOrderItems: [] } },
      'amazon-fulfillment-outbound-2020',
    ],
    ['one of the next orders', { order: order2026 }, 'amazon-orders-2026'],
    ['a page of the next orders', { orders: [order2026], pagination: {} }, 'amazon-orders-2026'],
    ['one of the next multi-channel orders', { order: outbound2026 }, 'amazon-fulfillment-outbound-2026'],
    ['a page of them', { orders: [outbound2026], pagination: {} }, 'amazon-fulfillment-outbound-2026'],
    ['a page of orders', { payload: { Orders: [{ AmazonOrderId: '1', OrderStatus: 'Shipped' }] } }, 'amazon-orders-v0'],
    ['an order that tells when it was placed alone', { AmazonOrderId: '1', PurchaseDate: 'x' }, 'amazon-orders-v0'],
    ['an order as an SDK spells it', { amazon_order_id: '1', order_status: 'Shipped' }, 'amazon-orders-v0'],
    ['items alone', { AmazonOrderId: '1', OrderItems: [] }, 'amazon-orders-v0'],
    ['a loose item', { OrderItemId: '1', QuantityOrdered: 1, ASIN: 'B0' }, 'amazon-orders-v0'],
    ["a buyer's details", { payload: { AmazonOrderId: '1', BuyerEmail: 'x' } }, 'amazon-orders-v0'],
    ['an address', { payload: { AmazonOrderId: '1', ShippingAddress: {} } }, 'amazon-orders-v0'],
    ['a verification', { payload: { AmazonOrderId: '1', RegulatedOrderVerificationStatus: {} } }, 'amazon-orders-v0'],
    ['a refusal', { errors: [{ code: 'Unauthorized', message: '' }] }, 'amazon-orders-v0'],
    ['all orders', columns('amazon-order-id', 'order-status', 'item-status'), 'amazon-all-orders-report'],
    [
      'unshipped orders',
      columns('order-id', 'order-item-id', 'purchase-date', 'quantity-purchased', 'quantity-to-ship'),
      'amazon-unshipped-orders-report',
    ],
    [
      'new orders',
      columns('order-id', 'order-item-id', 'purchase-date', 'quantity-purchased'),
      'amazon-new-orders-report',
    ],
    ['the history of 2026', columns('ASIN', 'Order ID', 'Order Date', 'Original Quantity'), 'amazon-order-history'],
    [
      'the history of 2026, by its total',
      columns('ASIN', 'Order ID', 'Order Date', 'Total Amount'),
      'amazon-order-history',
    ],
    ['the history before', columns('Website', 'Order ID', 'Total Owed', 'ASIN'), 'amazon-order-history'],
    [
      'the history before, as JSON',
      { Website: 'Amazon.com', 'Order ID': '1', 'Total Owed': 1, ASIN: 'B0' },
      'amazon-order-history',
    ],
    ['digital goods', columns('Digital Order Item ID', 'Component Type', 'Order ID'), 'amazon-digital-orders'],
    ['digital goods before', columns('DigitalOrderItemId', 'OrderId', 'ASIN'), 'amazon-digital-orders'],
    [
      'the reports that ended',
      columns('Order ID', 'ASIN/ISBN', 'Purchase Price Per Unit', 'Seller', 'Order Status'),
      'amazon-order-history-reports',
    ],
    ['their shipments', columns('Order ID', 'Total Charged', 'Shipment Date'), 'amazon-order-history-reports'],
    ['refunds', columns('Order ID', 'Refund Amount', 'Reversal Status'), 'amazon-refunds'],
    ['refunds before', columns('OrderID', 'ReversalID', 'AmountRefunded'), 'amazon-refunds'],
    ['refunds of the reports that ended', columns('Order ID', 'Refund Amount', 'Refund Condition'), 'amazon-refunds'],
    [
      'milestones',
      { trackingDetail: { identifier: { aftn: 'AFTN1' }, milestoneHistory: [] } },
      'amazon-shipment-tracking',
    ],
  ])('%s', (_name, document, id) => {
    expect(detect(document)).toMatchObject({ format: { id } });
  });

  test.each<[string, unknown]>([
    ['an id alone', { id: undefined, AmazonOrderId: '112-3390415-6627708' }],
    ['a bare payload', { payload: { data: 1 } }],
    ['a bare order', { order: { number: '112-3390415-6627708' } }],
    ['bare orders', { orders: [{ number: '112-3390415-6627708' }] }],
    ['a column for ids', columns('Order ID', 'Items', 'To', 'Total')],
    [
      'the interface before, as JSON',
      { ListOrdersResult: { Orders: { Order: [{ AmazonOrderId: '1', OrderStatus: 'Shipped' }] } } },
    ],
    [
      'a type of notification that was removed',
      { NotificationType: 'ORDER_STATUS_CHANGE', Payload: { OrderStatusChangeNotification: {} } },
    ],
  ])('%s is never enough', (_name, document) => {
    expect(detect(document)).toMatchObject({ error: { code: 'unknown-format' } });
  });
});

const raw = { AmazonOrderId: '902-1', OrderStatus: 'Unshipped', FulfillmentChannel: 'MFN' };
const read = (order: object, item?: object) =>
  readFirst(amazonOrdersV0, {
    ...raw,
    ...order,
    ...(item && { OrderItems: [{ OrderItemId: '1', ASIN: 'B0', QuantityOrdered: 1, ...item }] }),
  });

describe('stores', () => {
  test.each([
    ['A2EUQ1WTGCTBG2', 'amazon.ca'],
    ['ATVPDKIKX0DER', 'amazon.com'],
    ['A1AM78C64UM0Y8', 'amazon.com.mx'],
    ['A2Q3Y263D00KWC', 'amazon.com.br'],
    ['A28R8C7NBKEWEA', 'amazon.ie'],
    ['A1RKKUPIHCS9HS', 'amazon.es'],
    ['A1F83G8C2ARO7P', 'amazon.co.uk'],
    ['A13V1IB3VIYZZH', 'amazon.fr'],
    ['AMEN7PMS3EDWL', 'amazon.com.be'],
    ['A1805IZSGTT6HS', 'amazon.nl'],
    ['A1PA6795UKMFR9', 'amazon.de'],
    ['APJ6JRA9NG5V4', 'amazon.it'],
    ['A2NODRKZP88ZB9', 'amazon.se'],
    ['AE08WJ6YKNBMC', 'amazon.co.za'],
    ['A1C3SOZRARQ6R3', 'amazon.pl'],
    ['ARBP9OOSHTCHU', 'amazon.eg'],
    ['A33AVAJ2PDY3EV', 'amazon.com.tr'],
    ['A17E79C6D8DWNP', 'amazon.sa'],
    ['A2VIGQ35RCS4UG', 'amazon.ae'],
    ['A21TJRUUN4KGV', 'amazon.in'],
    ['A19VAU5U5O7RUS', 'amazon.sg'],
    ['A39IBJ37TRP1C6', 'amazon.com.au'],
    ['A1VC38T7YXB528', 'amazon.co.jp'],
    ['AAHKV2X7AFYLW', 'amazon.cn'],
  ])('%s is %s', (MarketplaceId, marketplace) => {
    const { order, warnings } = read({ MarketplaceId });
    expect({ marketplace: order.marketplace, warnings }).toEqual({ marketplace, warnings: [] });
    expect(read({ SalesChannel: marketplace.replace('amazon', 'Amazon') }).order.marketplace).toBe(marketplace);
  });

  test.each([
    ...['A2ZV50J4W1RKNI', 'A1MQXOICRS2Z7M', 'A3H6HPSLHAK3XG', 'AZMDEXL2RVFNN', 'A38D8NSA03LJTC'],
    ...['A1ZFFQZ3HTUKT9', 'A62U237T8HV6N', 'AFQLKURYRPEL8', 'AHRY1CZE9ZY4H'],
  ])('%s stands for an order from elsewhere', (MarketplaceId) => {
    const { order, warnings } = read({ MarketplaceId });
    expect(order).not.toHaveProperty('marketplace');
    expect({ programs: order.programs, warnings }).toEqual({
      programs: ['multi-channel'],
      warnings: [{ id: 'not-platform-order', path: 'marketplace' }],
    });
  });
});

describe('ways to pay', () => {
  test.each<[string, string | undefined]>([
    ['CreditCard', 'card'],
    ['GiftCertificate', 'gift-card-balance'],
    ['GC', 'gift-card-balance'],
    ['PointsAccount', 'points'],
    ['Rewards', 'points'],
    ['Invoice', 'invoice'],
    ['COD', 'cash-on-delivery'],
    ['CashOnDelivery', 'cash-on-delivery'],
    ['CVS', 'convenience-store'],
    ['ConvenienceStore', 'convenience-store'],
    ['Pix', 'bank-account'],
    ['Boleto', 'other'],
    ['Standard', undefined],
    ['Other', undefined],
  ])('%s', (word, method) => {
    for (const order of [{ PaymentMethodDetails: [word] }, { PaymentExecutionDetail: [{ PaymentMethod: word }] }]) {
      const { order: read_, warnings } = read(order);
      expect({ method: read_.payments?.[0]?.method, warnings }).toEqual({ method, warnings: [] });
    }
  });
});

describe('whose parcel it is', () => {
  test.each<[string, Order['carrier']]>([
    ['Amazon Logistics', 'platform'],
    ['AMZN_US', 'platform'],
    ['AMZL_US', 'platform'],
    ['ATS(1)', 'platform'],
    ['ATSLOGISTICS', 'other'],
    ['UPS', 'other'],
  ])('%s', (carrierCode, carrier) => {
    const fulfillmentShipments = [{ fulfillmentShipmentPackage: [{ packageNumber: 1, carrierCode }] }];
    const payload = {
      fulfillmentOrder: { sellerFulfillmentOrderId: '1' },
      fulfillmentOrderItems: [],
      fulfillmentShipments,
    };
    expect(readFirst(amazonFulfillmentOutbound2020, { payload }).order.carrier).toBe(carrier);
  });
});

describe('Orders v0', () => {
  const usd = (Amount: string) => ({ CurrencyCode: 'USD', Amount });

  test.each<[string, object, Partial<Record<keyof Order, unknown>>]>([
    ['a planned carrier is none', { AutomatedShippingSettings: { AutomatedCarrier: 'UPS' } }, { carrier: undefined }],
    ['a place to pick it up is no status', { IsAccessPointOrder: true }, { status: 'unshipped' }],
    ['an invoice has no effect', { ElectronicInvoiceStatus: 'Processing' }, { status: 'unshipped' }],
    [
      'a verification that is pending',
      { RegulatedOrderVerificationStatus: { Status: 'Pending' } },
      { cancellation: undefined },
    ],
    ['approved', { RegulatedOrderVerificationStatus: { Status: 'Approved' } }, { cancellation: undefined }],
    ['rejected', { RegulatedOrderVerificationStatus: { Status: 'Rejected' } }, { cancellation: undefined }],
    ['expired', { RegulatedOrderVerificationStatus: { Status: 'Expired' } }, { cancellation: undefined }],
    [
      'cancelled by the buyer',
      { RegulatedOrderVerificationStatus: { Status: 'Cancelled' } },
      { cancellation: { by: 'buyer' } },
    ],
    [
      'cancelled: by whom is not told',
      { OrderStatus: 'Canceled' },
      { status: 'cancelled', cancellation: undefined, cancelledAt: undefined },
    ],
    ['a replacement, as getOrder has it', { IsReplacementOrder: true }, { replacement: true }],
    ['a replacement, as getOrders has it', { IsReplacementOrder: 'true' }, { replacement: true }],
    [
      'an update is no event',
      { OrderStatus: 'Shipped', LastUpdateDate: '2026-11-23T09:00:00Z' },
      { updatedAt: '2026-11-23T09:00:00Z', shippedAt: undefined },
    ],
    [
      "a store day's end is not cut to its date",
      { LatestShipDate: '2026-11-23T18:29:59Z' },
      { shipBy: '2026-11-23T18:29:59Z' },
    ],
    [
      'milliseconds, or none',
      { EarliestDeliveryDate: '2026-11-23T18:29:59.000Z' },
      { deliveryWindow: { earliest: '2026-11-23T18:29:59.000Z' } },
    ],
    [
      'pending: what is missing is not zero',
      { OrderStatus: 'Pending', NumberOfItemsShipped: 0, NumberOfItemsUnshipped: 0 },
      { total: undefined, payments: undefined },
    ],
  ])('%s', (_name, order, expected) => {
    const result = read(order);
    expect({ ...emptied(expected), ...result.order }).toMatchObject(expected);
    expect(result.warnings).toEqual([]);
  });

  test.each<[string, object, Partial<Record<keyof Item, unknown>>]>([
    [
      'an object is no request, its flag is',
      { BuyerRequestedCancel: { IsBuyerRequestedCancel: 'false', BuyerCancelReason: '' } },
      { cancellationRequest: null },
    ],
    [
      'three shapes of flags in one item',
      {
        BuyerRequestedCancel: { IsBuyerRequestedCancel: 'true', BuyerCancelReason: '' },
        IsGift: 'false',
        IsTransparency: false,
      },
      { cancellationRequest: { by: 'buyer', official: true, state: 'open' } },
    ],
    ['units inside the product are not ordered ones', { ProductInfo: { NumberOfItems: '6' } }, { quantity: 1 }],
    ['an id that begins with zero', { OrderItemId: '05015851154158' }, { id: '05015851154158' }],
    [
      'no money, as on promotional and replacement orders',
      {},
      { price: undefined, tax: undefined, discount: undefined },
    ],
    ['ordered ahead is only a condition', { ConditionId: 'Preorder' }, { status: undefined, releaseAt: undefined }],
    [
      'what never is told',
      {},
      {
        quantityCancelled: undefined,
        category: undefined,
        returnable: undefined,
        accessed: undefined,
        redeemed: undefined,
        soldBy: undefined,
        fulfilledBy: undefined,
      },
    ],
  ])('item: %s', (_name, item, expected) => {
    const { order, warnings } = read({}, item);
    expect({ ...emptied(expected), ...order.items?.[0] }).toMatchObject(expected);
    expect(warnings).toEqual([]);
  });

  test('amounts in several currencies keep their own, and that is told', () => {
    const brl = { CurrencyCode: 'BRL', Amount: '100' };
    const { order, warnings } = read({
      OrderTotal: usd('27.25'),
      PaymentExecutionDetail: [{ Payment: brl, PaymentMethod: 'Pix' }],
    });
    expect(order).toMatchObject({
      total: { currency: 'USD' },
      payments: [{ amount: { amount: '100', currency: 'BRL' } }],
    });
    expect(warnings).toEqual([{ id: 'mixed-currencies', found: 'USD, BRL' }]);
  });

  test.each<[string, object]>([
    ["a buyer's details", { AmazonOrderId: '1', BuyerEmail: 'x', BuyerName: 'y' }],
    ['an address', { AmazonOrderId: '1', ShippingAddress: { Name: 'x' } }],
    ['a verification', { AmazonOrderId: '1', RegulatedOrderVerificationStatus: { Status: 'Cancelled' } }],
  ])('%s is no order: passed over, and told', (_name, payload) => {
    expect(amazonOrdersV0.read({ payload })).toEqual([{ kind: 'skipped', warnings: [{ id: 'skipped' }] }]);
  });
});
