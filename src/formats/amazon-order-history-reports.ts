/**
 * The Order History Reports of amazon.com, ended in March 2023: items, and orders and shipments. Days are Pacific. The
 * shipments alone name no items: such orders are decided as a whole.
 */
import { itemsFirst, readOrder } from './amazon/history/report.ts';
import { reportStatuses } from './amazon/history/words.ts';
import type { Format } from './format.ts';
import { assembled, partsOf } from './row-parts.ts';
import { createColumns } from './rows.ts';

const items = ['Order ID', 'ASIN/ISBN', 'Purchase Price Per Unit', 'Seller', 'Order Status'];
const shipments = ['Order ID', 'Total Charged', 'Shipment Date'];

const columns = createColumns([
  ...['Order Date', 'Order ID', 'Title', 'ASIN/ISBN', 'Website', 'Release Date', 'Seller', 'Purchase Price Per Unit'],
  ...['Quantity', 'Payment Instrument Type', 'Shipment Date', 'Order Status', 'Carrier Name & Tracking Number'],
  ...['Item Subtotal', 'Item Subtotal Tax', 'Currency', 'Shipping Charge', 'Total Charged'],
]);

export const amazonOrderHistoryReports: Format = {
  id: 'amazon-order-history-reports',
  title: 'Amazon Order History Reports (until 2023)',
  platform: 'amazon',
  account: 'buyer',
  docs: ['https://www.amazon.com/gp/b2b/reports'],
  columns: [...new Set([...items, ...shipments])],
  tables: [reportStatuses],
  detect: (document) =>
    columns.has(document, items) || (columns.has(document, shipments) && !columns.has(document, ['ASIN/ISBN'])),
  read: (document) => partsOf(columns.rowsOf(document), 'Order ID'),
  spansFiles: true,
  assemble: (orderId, pieces, itemsOf) =>
    assembled(
      orderId,
      pieces,
      { quantity: 'Quantity' },
      (rows, notes) => readOrder(orderId, rows, itemsOf, notes),
      itemsFirst,
    ),
};
