/**
 * Stage 1 of section 4.1 and table (a) of the researched facts: how long until the refund is issued. Of the rows that
 * fit, those that name more of the order win (a third party's own limit); a store without one borrows as refunds do.
 */

import type { Citation, ProcessingRow, SpanUnit } from '../policy.ts';
import { sellerRefundDays, undeliverableDays } from './limits.ts';
import { euStores, except, uk, us } from './stores.ts';

const cite = (source: string, confidence: Citation['confidence']): Citation => ({ source, confidence });

function row(
  id: string,
  stores: readonly string[],
  trigger: ProcessingRow['trigger'],
  [min, max, unit]: readonly [min: number, max: number, unit: SpanUnit],
  citation: Citation,
  extra: Partial<Pick<ProcessingRow, 'soldBy' | 'fulfilledBy'>> = {},
): ProcessingRow {
  return { id, stores, trigger, min, max, unit, cite: citation, ...extra };
}

const frItEs = ['amazon.fr', 'amazon.it', 'amazon.es'];

export const processing: readonly ProcessingRow[] = [
  row('stage1-cancel-uk', [uk], 'cancellation', [0, 0, 'days'], cite('UK-CAN', 'official')),
  row('stage1-cancel', except(uk), 'cancellation', [0, 0, 'days'], cite('UK-CAN', 'inferred')),
  row(
    'stage1-undeliverable',
    [uk],
    'undeliverable',
    [0, undeliverableDays, 'business-days'],
    cite('UK-UND', 'official'),
  ),
  row('stage1-us', [us], 'return-received', [0, 30, 'days'], cite('STOCKW', 'secondary')),
  row('stage1-fr-it', frItEs, 'return-received', [0, 14, 'days'], cite('PHON21', 'secondary')),
  row('stage1-uk', [uk], 'return-received', [0, 14, 'days'], cite('UK-REF', 'official')),
  row('stage1-au', ['amazon.com.au'], 'return-received', [1, 5, 'business-days'], cite('AU-OLD', 'official')),
  row('stage1-sg', ['amazon.sg'], 'return-received', [5, 7, 'days'], cite('SG-NEW', 'copy')),
  row('stage1-eg', ['amazon.eg'], 'return-received', [0, 7, 'days'], cite('EG-REF', 'official')),
  row('stage1-eg-third-party', ['amazon.eg'], 'return-received', [0, 14, 'days'], cite('EG-REF', 'official'), {
    soldBy: 'third-party',
  }),
  // The seller refunds what goes back to the seller; what Amazon has shipped, Amazon's warehouse takes back.
  row(
    'stage1-3p',
    [us, uk, ...euStores],
    'return-received',
    [0, sellerRefundDays, 'business-days'],
    cite('SC-69126', 'official'),
    {
      soldBy: 'third-party',
      fulfilledBy: 'merchant',
    },
  ),
];
