/**
 * Digital goods of a buyer's export: `Digital Content Orders.csv`, and the older `Digital Items.csv` with what
 * `Digital Orders.csv` and `Digital Orders Monetary.csv` add to it. No nickname, message or e-mail is taken over.
 */
import { looseGroups, readOrder } from './amazon/history/digital.ts';
import { digitalStatuses, offerTypes } from './amazon/history/words.ts';
import type { Format, ReadResult } from './format.ts';
import { textOf } from './notes.ts';
import { assembled, partsOf } from './row-parts.ts';
import { createColumns, type Row } from './rows.ts';

const newer = ['Digital Order Item ID', 'Component Type', 'Order ID'];
const items = ['DigitalOrderItemId', 'OrderId', 'ASIN'];
const orders = ['OrderId', 'IsOrderAPreorder', 'DeliveryStatus'];
const money = ['DigitalOrderItemId', 'TransactionAmount', 'MonetaryComponentTypeCode'];

const columns = createColumns([
  ...['ASIN', 'Base Currency Code', 'Component Type', 'Digital Order Item ID', 'Fulfilled Date', 'Marketplace'],
  ...['Offer Type Code', 'Order Date', 'Order ID', 'Order Status', 'Product Name', 'Quantity Ordered'],
  ...['Seller of Record', 'Transaction Amount'],
  ...['ProductName', 'Title', 'OrderId', 'DigitalOrderItemId', 'BaseCurrencyCode', 'FulfilledDate', 'IsFulfilled'],
  ...['OrderDate', 'OriginalQuantity', 'OurPrice', 'OurPriceCurrencyCode', 'OurPriceTax', 'OurPriceTaxCurrencyCode'],
  ...['SellerOfRecord', 'QuantityOrdered', 'SubscriptionOrderInfoList', 'IsOrderAPreorder', 'DeliveryStatus'],
  ...['TransactionAmount', 'MonetaryComponentTypeCode', 'OfferTypeCode', 'Return Date'],
]);

function read(document: unknown): readonly ReadResult[] {
  const rows = columns.rowsOf(document);
  if (columns.has(document, newer)) return partsOf(rows, 'Order ID');
  if (columns.has(document, items)) return partsOf(rows, 'OrderId');
  if (columns.has(document, money)) return loose(rows, 'DigitalOrderItemId', looseGroups.money);
  return loose(rows, 'OrderId', looseGroups.orders);
}

function loose(rows: readonly Row[], column: string, group: string): readonly ReadResult[] {
  return rows.flatMap((row) => {
    const orderId = textOf(row.cells[column]);
    return orderId === undefined ? [] : [{ kind: 'items', loose: { orderId, items: [row], group } } as const];
  });
}

export const amazonDigitalOrders: Format = {
  id: 'amazon-digital-orders',
  title: "Digital orders of an Amazon buyer's export",
  platform: 'amazon',
  account: 'buyer',
  docs: ['https://www.amazon.com/hz/privacy-central/data-requests/preview.html'],
  columns: [...new Set([...newer, ...items, ...orders, ...money])],
  tables: [digitalStatuses, offerTypes],
  detect: (document) =>
    !columns.has(document, ['Return Date']) &&
    [newer, items, orders, money].some((proof) => columns.has(document, proof)),
  read,
  spansFiles: true,
  assemble: (orderId, pieces, itemsOf) =>
    assembled(orderId, pieces, { quantity: 'Quantity Ordered' }, (rows, notes) =>
      readOrder(orderId, rows, itemsOf, notes),
    ),
};
