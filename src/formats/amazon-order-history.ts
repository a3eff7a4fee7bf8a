/**
 * A buyer's own order history, as Amazon hands it out on request: `Retail.OrderHistory` (tables, for a time JSON) and
 * `Order History.csv`. A row is an item in one shipment. No address, gift message or serial number is taken over.
 */
import { readOrder } from './amazon/history/order.ts';
import { orderStatuses, paymentMethods, shipmentStatuses } from './amazon/history/words.ts';

import type { Format } from './format.ts';
import { assembled, partsOf } from './row-parts.ts';
import { createColumns } from './rows.ts';

const older = ['Order ID', 'Website', 'Total Owed', 'ASIN'];
const newer = [
  ['Order ID', 'Order Date', 'ASIN', 'Original Quantity'],
  ['Order ID', 'Order Date', 'ASIN', 'Total Amount'],
];

const columns = createColumns([
  ...['Order ID', 'Order Date', 'Website', 'Currency', 'ASIN', 'Product Name', 'Quantity', 'Original Quantity'],
  ...['Unit Price', 'Unit Price Tax', 'Shipping Charge', 'Total Discounts', 'Total Owed', 'Total Amount'],
  ...['Order Status', 'Shipment Status', 'Ship Date', 'Shipping Option', 'Carrier Name & Tracking Number'],
  ...['Payment Instrument Type', 'Payment Method Type'],
]);

export const amazonOrderHistory: Format = {
  id: 'amazon-order-history',
  title: "Amazon buyer's order history (Request My Data)",
  platform: 'amazon',
  account: 'buyer',
  docs: ['https://www.amazon.com/hz/privacy-central/data-requests/preview.html'],
  columns: ['Order ID', 'Order Date', 'Website', 'ASIN', 'Original Quantity', 'Total Amount', 'Total Owed'],
  tables: [orderStatuses, shipmentStatuses, paymentMethods],
  detect: (document) => [older, ...newer].some((proof) => columns.has(document, proof)),
  read: (document) => partsOf(columns.rowsOf(document), 'Order ID'),
  spansFiles: true,
  assemble: (orderId, pieces, itemsOf) =>
    assembled(orderId, pieces, { quantity: 'Quantity' }, (rows, notes) => readOrder(orderId, rows, itemsOf, notes)),
};
