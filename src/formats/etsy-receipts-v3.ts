/**
 * Etsy Open API v3: a receipt by itself, or a list of them. A seller's data. No name, address, e-mail, message or gift
 * message is taken over.
 */
import { readReceipt } from './etsy/receipt.ts';
import { paymentMethods, receiptStatuses } from './etsy/words.ts';
import type { Format, ReadResult } from './format.ts';
import { notOfFormat, readRecord } from './results.ts';
import { isObject, type Json } from './values.ts';

function isReceipt(value: unknown): value is Json {
  return (
    isObject(value) &&
    Object.hasOwn(value, 'receipt_id') &&
    !Object.hasOwn(value, 'transaction_id') &&
    (Object.hasOwn(value, 'transactions') || Object.hasOwn(value, 'grandtotal') || Object.hasOwn(value, 'is_paid'))
  );
}

/** All of Etsy's lists look alike: only what is in them tells. */
function listOf(document: Json): readonly unknown[] | undefined {
  const { results } = document;
  return Array.isArray(results) && results.some(isReceipt) ? results : undefined;
}

function read(document: unknown): readonly ReadResult[] {
  const readOne = (receipt: unknown): ReadResult => readRecord(receipt, (raw) => raw.receipt_id, readReceipt);
  if (isReceipt(document)) return [readOne(document)];
  const list = isObject(document) ? listOf(document) : undefined;
  if (!list || !isObject(document)) return notOfFormat(document);
  // The count is that of all pages.
  return [...list.map(readOne), { kind: 'page', more: Number(document.count) > list.length }];
}

export const etsyReceiptsV3: Format = {
  id: 'etsy-receipts-v3',
  title: 'Etsy Open API v3 receipts (getShopReceipt, getShopReceipts)',
  platform: 'etsy',
  account: 'seller',
  docs: ['https://developers.etsy.com/documentation/reference/#operation/getShopReceipt'],
  tables: [receiptStatuses, paymentMethods],
  lookAlikes: [
    {
      name: 'Etsy transaction',
      instead: 'getShopReceipt',
      detect: ({ results, transaction_id: id }) =>
        id !== undefined ||
        (Array.isArray(results) && results.some((one) => isObject(one) && Object.hasOwn(one, 'transaction_id'))),
    },
    {
      name: 'Etsy webhook',
      instead: 'getShopReceipt',
      detect: ({ resource_url: url }) => typeof url === 'string' && /\/receipts\/\d+/.test(url),
    },
  ],
  detect: (document) => isReceipt(document) || (isObject(document) && listOf(document) !== undefined),
  read,
};
