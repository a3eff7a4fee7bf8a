/** Amazon's order report of what a seller ships: a row an item, or several rows. It never says where an order stands. */

import { columnsToShip, joined, readNew } from './amazon/reports/to-ship.ts';
import { paymentMethods } from './amazon/reports/words.ts';
import type { Format } from './format.ts';
import { assembled, partsOf } from './row-parts.ts';
import { createColumns } from './rows.ts';

const proof = ['order-id', 'order-item-id', 'purchase-date', 'quantity-purchased'];

const columns = createColumns([
  ...columnsToShip,
  ...['quantity-to-ship', 'latest-ship-date', 'earliest-delivery-date', 'latest-delivery-date'],
]);

export const amazonNewOrdersReport: Format = {
  id: 'amazon-new-orders-report',
  title: 'Amazon Order Report (New Orders)',
  platform: 'amazon',
  account: 'seller',
  docs: [
    'https://developer-docs.amazon.com/sp-api/docs/report-type-values-order',
    'https://developer-docs.amazon.com/sp-api/docs/order-reports-attributes',
  ],
  columns: proof,
  tables: [paymentMethods],
  // With units to ship it is the report of unshipped orders.
  detect: (document) => columns.has(document, proof) && !columns.has(document, ['quantity-to-ship']),
  read: (document) => partsOf(columns.rowsOf(document), 'order-id'),
  spansFiles: true,
  assemble: (orderId, pieces) =>
    assembled(
      orderId,
      pieces,
      { quantity: 'quantity-purchased' },
      (rows, notes) => readNew(orderId, rows, notes),
      joined,
    ),
};
