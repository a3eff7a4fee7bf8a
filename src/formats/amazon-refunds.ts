/** The refunds of a buyer's exports. No orders: they are joined to those of the same input. */
import { looseRefund, looseReturn, refundStates } from './amazon/history/refunds.ts';
import type { Format } from './format.ts';
import { createColumns } from './rows.ts';

const proofs = [
  ['OrderID', 'ReversalID', 'AmountRefunded'],
  ['Order ID', 'Refund Amount', 'Reversal Status'],
  ['Order ID', 'Refund Amount', 'Refund Condition'],
];

/** Of digital goods: a row for each part of what came back. */
const returns = [
  ['Order ID', 'Return Status', 'Transaction Amount'],
  ['Order ID', 'Return Date', 'Transaction Amount'],
];

const columns = createColumns([
  ...['Order ID', 'OrderID', 'ReversalID', 'Currency', 'AmountRefunded', 'Refund Amount', 'Refund Tax Amount'],
  ...refundStates,
  ...['Digital Order Item ID', 'Return Date', 'Return Status', 'Transaction Amount', 'Base Currency'],
  ...['Base Currency Code', 'Amount Refunded'],
]);

const isReturn = (document: unknown): boolean => returns.some((proof) => columns.has(document, proof));

export const amazonRefunds: Format = {
  id: 'amazon-refunds',
  title: "Refunds of an Amazon buyer's export (joined to its orders)",
  platform: 'amazon',
  account: 'buyer',
  docs: ['https://www.amazon.com/hz/privacy-central/data-requests/preview.html'],
  columns: [...new Set([...proofs, ...returns].flat())],
  tables: [],
  detect: (document) => isReturn(document) || proofs.some((proof) => columns.has(document, proof)),
  read: (document) => columns.rowsOf(document).map(isReturn(document) ? looseReturn : looseRefund),
};
