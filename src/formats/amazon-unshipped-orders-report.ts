/** Amazon's report of a seller's unshipped orders: a row an item. */

import { columnsToShip, mostShipped, readUnshipped } from './amazon/reports/to-ship.ts';
import { paymentMethods } from './amazon/reports/words.ts';
import type { Format } from './format.ts';
import { assembled, partsOf } from './row-parts.ts';
import { createColumns } from './rows.ts';

const proof = ['order-id', 'order-item-id', 'purchase-date', 'quantity-to-ship'];

const columns = createColumns([
  ...columnsToShip,
  ...['quantity-shipped', 'quantity-to-ship', 'promise-date'],
  ...['scheduled-delivery-start-date', 'scheduled-delivery-end-date'],
]);

export const amazonUnshippedOrdersReport: Format = {
  id: 'amazon-unshipped-orders-report',
  title: 'Amazon Unshipped Orders report',
  platform: 'amazon',
  account: 'seller',
  docs: [
    'https://developer-docs.amazon.com/sp-api/docs/report-type-values-order',
    'https://developer-docs.amazon.com/sp-api/docs/order-reports-attributes',
  ],
  columns: proof,
  tables: [paymentMethods],
  detect: (document) => columns.has(document, proof),
  read: (document) => partsOf(columns.rowsOf(document), 'order-id'),
  spansFiles: true,
  assemble: (orderId, pieces) =>
    assembled(
      orderId,
      pieces,
      { quantity: 'quantity-purchased', quantityShipped: 'quantity-shipped' },
      (rows, notes) => readUnshipped(orderId, rows, notes),
      mostShipped,
    ),
};
