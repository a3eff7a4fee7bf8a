/** Amazon's All Orders report, by order date or by last update: a row an item. A seller's data. */
import { newest, readOrder } from './amazon/reports/all-orders.ts';

import { moneyColumns } from './amazon/reports/money.ts';
import { channels, itemStatuses, orderStatuses } from './amazon/reports/words.ts';
import type { Format } from './format.ts';
import { assembled, partsOf } from './row-parts.ts';
import { createColumns } from './rows.ts';

const proof = ['amazon-order-id', 'order-status', 'item-status'];

const columns = createColumns([
  ...proof,
  ...['purchase-date', 'last-updated-date', 'fulfillment-channel', 'sales-channel', 'is-business-order', 'is-iba'],
  ...['fulfilled-by', 'ship-country', 'order-item-id', 'sku', 'asin', 'product-name', 'quantity'],
  ...moneyColumns,
]);

export const amazonAllOrdersReport: Format = {
  id: 'amazon-all-orders-report',
  title: 'Amazon All Orders report',
  platform: 'amazon',
  account: 'seller',
  docs: [
    'https://developer-docs.amazon.com/sp-api/docs/order-tracking-reports-attributes',
    'https://sellercentral.amazon.com/gp/help/external/200547170',
  ],
  columns: proof,
  tables: [orderStatuses, itemStatuses, channels],
  detect: (document) => columns.has(document, proof),
  read: (document) => partsOf(columns.rowsOf(document), 'amazon-order-id'),
  spansFiles: true,
  assemble: (orderId, pieces) =>
    assembled(orderId, pieces, { quantity: 'quantity' }, (rows, notes) => readOrder(orderId, rows, notes), newest),
};
