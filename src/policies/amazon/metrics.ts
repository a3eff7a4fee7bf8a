/**
 * The rates by which Amazon judges sellers, and when it cancels what they have not confirmed. Counted are the orders
 * that the seller fulfils; against the seller go all cancellations of orders and items by the seller, and automatic
 * ones (`cr-included`); not those that the buyer asked for with the order's own cancel option or made directly, nor
 * Amazon's for payment or fraud (`cr-excluded`, `cr-reason-alone-insufficient`).
 */

import type {
  AutoCancelRow,
  CancellationRateRow,
  LateShipmentRow,
  MetricTables,
  PendingCancelRow,
  RateTarget,
} from '../metrics.ts';
import type { Citation } from '../policy.ts';
import { euStores, india, jp, marketplaces, uk, us } from './stores.ts';

const ca = 'amazon.ca';
const au = 'amazon.com.au';
const uae = 'amazon.ae';
const brazil = 'amazon.com.br';
const saudi = 'amazon.sa';

const official = (source: string): Citation => ({ source, confidence: 'official' });
const secondary = (source: string): Citation => ({ source, confidence: 'secondary' });

const under = (percent: number): RateTarget => ({ percent, inclusive: false });
const atMost = (percent: number): RateTarget => ({ percent, inclusive: true });

const week = [7];
const rateFacts = ['cr-definition', 'cr-target'];

function rate(id: string, stores: readonly string[], source: string): CancellationRateRow {
  return { id, stores, days: week, target: under(2.5), facts: rateFacts, cite: official(source) };
}

const prime = { program: 'seller-fulfilled-prime', days: week, facts: ['sfp-cr'] } as const;

function primeRate(store: string, source: string, percent = 0.5): CancellationRateRow {
  return { ...prime, id: `prime-${source}`, stores: [store], target: atMost(percent), cite: official(source) };
}

/** Within a region the best documented store stands first: others borrow from it. */
const cancellationRates: readonly CancellationRateRow[] = [
  rate('cancellation-rate-us', [us], 'SC-CR-STAFF'),
  rate('cancellation-rate-ca', [ca], 'SC-CR-CA'),
  rate('cancellation-rate-eu', [uk, ...euStores.filter((store) => store !== 'amazon.it')], 'SC-CR-EU'),
  rate('cancellation-rate-it', ['amazon.it'], 'SC-CR-IT'),
  rate('cancellation-rate-au', [au], 'SC-CR-AU'),
  rate('cancellation-rate-ae', [uae], 'SC-CR-STAFF'),
  {
    id: 'cancellation-rate-in',
    stores: [india],
    days: [7, 30],
    target: under(2),
    facts: ['cr-india'],
    cite: official('SC-CR-IN'),
  },
  primeRate(us, 'SC-SFP-US'),
  primeRate(uk, 'SC-SFP-UK'),
  primeRate('amazon.de', 'SC-SFP-DE'),
  primeRate('amazon.es', 'SC-SFP-ES'),
  primeRate('amazon.fr', 'SC-SFP-FR'),
  primeRate(jp, 'SC-SFP-JP', 1),
];

const sevenBusinessDays = { count: 7, unit: 'business-days' } as const;

function auto(id: string, stores: readonly string[], source: string): AutoCancelRow {
  return { id, stores, after: sevenBusinessDays, facts: ['auto-cancel-days'], cite: official(source) };
}

const autoCancel: readonly AutoCancelRow[] = [
  auto('auto-cancel-us', [us, ca], 'SC-AUTO'),
  auto('auto-cancel-eu', [uk, ...euStores.filter((store) => store !== 'amazon.it')], 'SC-AUTO-EU'),
  auto('auto-cancel-it', ['amazon.it'], 'SC-IT-CAN'),
  auto('auto-cancel-au', [au], 'SC-AU-FAQ'),
  auto('auto-cancel-br', [brazil], 'SC-BR'),
  {
    id: 'auto-cancel-in',
    stores: [india],
    after: { count: 24, unit: 'hours' },
    earlier: 'easy-ship',
    facts: ['auto-cancel-in', 'cr-india'],
    cite: official('SC-CR-IN'),
  },
  {
    id: 'auto-cancel-sa',
    stores: [saudi],
    after: { count: 5, unit: 'days' },
    facts: ['auto-cancel-in'],
    cite: official('SC-PEND-SA2'),
  },
];

const lateShipment: readonly LateShipmentRow[] = [
  { id: 'late-shipment', stores: marketplaces, target: under(4), facts: ['lsr'], cite: secondary('CHBL') },
];

/** Of what is out of stock. */
const pendingCancel: readonly PendingCancelRow[] = [
  { id: 'pending-cancel-jp', stores: [jp], facts: ['seller-pending-jp'], cite: official('SC-JP-PAY') },
];

export const metrics: MetricTables = { cancellationRates, autoCancel, lateShipment, pendingCancel };
