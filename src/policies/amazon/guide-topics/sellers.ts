/** `annul guide sellers`: section 6 of the researched facts, and table (c). */
import { type BasisIn, list, steps, text, topic } from '../../../guide/plan.ts';
import type { Params } from '../../policy.ts';
import { metrics } from '../metrics.ts';
import { euStores, india, jp, uk, us } from '../stores.ts';
import { byStore, copied, fromRule, inferred, inStores, official, secondary, withNumbers } from './basis.ts';

const europe = [uk, ...euStores];
const rateStores = [us, 'amazon.ca', ...europe, 'amazon.com.au', 'amazon.ae'];
const cancelling = official('SC-UK-198080', ['seller-steps'], { readIn: [uk, 'amazon.de'], advice: true });

/** The first row of the store, else of the US, whose numbers are the common ones. */
const rowOf = <Row extends { readonly stores: readonly string[] }>(rows: readonly Row[], store: string | undefined) =>
  rows.find(({ stores }) => stores.includes(store ?? us)) ?? rows.find(({ stores }) => stores.includes(us));

/** The window and the limit of the ordinary cancellation rate, and with how many orders one cancellation breaks it. */
function rate(store: string | undefined): Params {
  const row = rowOf(
    metrics.cancellationRates.filter(({ program }) => program === undefined),
    store,
  );
  const percent = row?.target.percent ?? 0;
  return { days: row?.days[0] ?? 0, percent, orders: Math.ceil(100 / percent) };
}

const primeRates = metrics.cancellationRates.filter(({ program }) => program === 'seller-fulfilled-prime');
const primeRate = (store: string | undefined): Params => ({ percent: rowOf(primeRates, store)?.target.percent ?? 0 });

function autoCancel(store: string | undefined): Params {
  const after = rowOf(metrics.autoCancel, store)?.after;
  return after === undefined ? {} : { count: after.count, unit: after.unit };
}

const lateShipment = (store: string | undefined): Params => ({
  percent: rowOf(metrics.lateShipment, store)?.target.percent ?? 0,
});

const reason = (...facts: readonly string[]): BasisIn =>
  official('SC-DE-198080', facts, { readIn: ['amazon.de', uk, 'amazon.co.jp'] });

export const sellers = topic({
  rows: {
    pending: withNumbers(
      official('SC-PEND-US', ['state-v0-pending', 'seller-pending'], { readIn: [us, 'amazon.sa', 'amazon.ca'] }),
      fromRule('seller-pending', 'days'),
    ),
    unshipped: official('SC-EU-CAN', ['state-v0-unshipped', 'seller-case-1'], { readIn: europe }),
    'partially-shipped': inferred('API-M', ['state-v0-partiallyshipped']),
    shipped: official('SC-EU-CAN', ['state-v0-shipped', 'seller-case-3'], { readIn: [...europe, jp] }),
    cancelled: official('SC-UK-FAQ', ['state-v0-canceled', 'seller-irreversible']),
    unfulfillable: official('API-M', ['state-v0-unfulfillable', 'mcf-states']),
    'multi-channel': withNumbers(
      official('API-MCF', ['mcf-cancellable', 'mcf-15min']),
      fromRule('multi-channel-planning', 'minutes'),
    ),

    'reason-stock': reason('rc-noinventory', 'cr-included'),
    'reason-buyer': official('SC-EU-2022', ['rc-buyercanceled', 'cr-reason-alone-insufficient'], {
      readIn: [...europe, 'amazon.com.au'],
    }),
    'reason-price': reason('rc-pricingerror', 'cr-included'),
    'reason-address': reason('rc-shippingaddressundeliverable', 'cr-included'),
    'reason-exchange': reason('rc-customerexchange', 'cr-included'),
    'reason-other': reason('rc-generaladjustment', 'cr-included'),
  },
  tables: ['states', 'reasons'],
  statements: {
    'cancel-open': cancelling,
    'cancel-choose': cancelling,
    'cancel-reason': cancelling,
    'cancel-submit': cancelling,

    requested: official('SC-EU-CAN', ['seller-steps-requested', 'rule-3p-open-request', 'cr-excluded'], {
      readIn: europe,
    }),
    message: official('SC-EU-2022', ['cr-reason-alone-insufficient', 'cr-au-table', 'rule-3p-seller-init'], {
      readIn: [...europe, 'amazon.com.au'],
    }),
    'own-reason': official('SC-EU-CAN', ['cr-included', 'seller-steps', 'rule-3p-seller-init'], { readIn: europe }),
    'not-confirmed': official('SC-EU-CAN', ['seller-case-2', 'rule-3p-shipped-notconfirmed'], {
      readIn: [...europe, jp],
    }),
    'not-shipped': official('SC-EU-CAN', ['seller-case-3', 'rule-3p-confirmed-notshipped'], {
      readIn: [...europe, jp],
    }),
    units: official('SC-US-198080', ['seller-partial'], { readIn: [us, uk, 'amazon.de', jp] }),
    'amazon-ships': copied('SC-FBA-COPY', ['seller-fba', 'rule-fba-seller']),
    japan: inStores([jp], official('SC-JP-PAY', ['seller-pending-jp'])),
    'no-push': official('SC-EU-CAN', ['seller-no-push'], { readIn: europe }),
    address: official('SC-SFP-US', ['seller-address-change'], { readIn: [us, 'amazon.de'] }),
    stock: official('SC-JP-198080', ['seller-inventory'], { readIn: [jp] }),

    rate: withNumbers(
      byStore(
        [[[india], official('SC-CR-IN', ['cr-india'])]],
        official('SC-CR-STAFF', ['cr-definition', 'cr-target'], { readIn: rateStores }),
      ),
      rate,
    ),
    'rate-counts': official('SC-CR-EU', ['cr-included', 'auto-cancel-days'], { readIn: rateStores }),
    'rate-not': official('SC-CR-EU', ['cr-excluded', 'rc-buyer-direct', 'rc-auto-payment-fraud'], {
      readIn: rateStores,
    }),
    'rate-reason': official('SC-EU-2022', ['cr-reason-alone-insufficient'], { readIn: [...europe, 'amazon.com.au'] }),
    'rate-small': withNumbers(secondary('CHBL', ['cr-small-seller']), rate),
    'rate-prime': withNumbers(
      official('SC-SFP-US', ['sfp-cr'], { readIn: primeRates.flatMap(({ stores }) => stores) }),
      primeRate,
    ),
    'auto-cancel': withNumbers(
      byStore(
        [
          [[india], official('SC-CR-IN', ['auto-cancel-in'])],
          [['amazon.sa'], official('SC-PEND-SA2', ['auto-cancel-in'])],
        ],
        official('SC-AUTO', ['auto-cancel-days', 'rc-auto-late'], {
          readIn: [us, 'amazon.ca', ...europe, 'amazon.com.au', 'amazon.com.br'],
        }),
      ),
      autoCancel,
    ),
    suppression: withNumbers(official('SC-CR-EU', ['cr-suppression'], { readIn: [...europe, india] }), () => ({
      days: 30,
    })),
    'late-shipment': withNumbers(secondary('CHBL', ['lsr']), lateShipment),
    defects: withNumbers(official('SC-HEALTH-UK', ['odr'], { readIn: [uk] }), () => ({ percent: 1, days: 60 })),
    delivery: withNumbers(inStores([us], official('SC-OTDR', ['otdr'])), () => ({ percent: 90 })),
    'fee-india': withNumbers(inStores([india], official('SC-CR-IN2', ['cr-fee-india'])), () => ({
      before: 100,
      after: 150,
      days: 30,
    })),

    'buyer-opens': official('SC-MFNRET', ['seller-return-initiator'], { readIn: [us] }),
    'refund-return': official('SC-69126', ['seller-refund-2bd'], { readIn: [us, ...europe] }),
    guarantee: official('AZ-CA', ['seller-az', 'az-wait'], { readIn: ['amazon.ca', uk] }),
    deduct: byStore(
      [[europe, copied('LAW-EU26', ['fee-seller-deduct'])]],
      official('SC-FORUM-REF', ['fee-seller-deduct']),
    ),
    'admin-fee': withNumbers(inStores([us], official('SC-RAF', ['seller-refund-admin-fee'])), () => ({
      price: 5,
      percent: 20,
    })),
    'first-scan': official('SC-FORUM-REF', ['seller-safet', '3p-refund-first-scan']),

    'feed-cancel': official('API-FEED', ['seller-bulk']),
    'feed-adjust': official('API-FEED', ['seller-refund-feed', 'seller-partial']),
    'no-rest': official('GH-4839', ['seller-no-rest', 'state-2026-readonly']),
    'request-data': official('API-M', ['api-buyer-cancel-flag', 'state-2026-cancel-object']),
  },
  sections: {
    states: [
      {
        kind: 'rows',
        table: 'states',
        of: ['pending', 'unshipped', 'partially-shipped', 'shipped', 'cancelled', 'unfulfillable', 'multi-channel'],
      },
    ],
    how: [steps('cancel-open', 'cancel-choose', 'cancel-reason', 'cancel-submit'), list('units', 'stock')],
    cases: [
      list(
        'requested',
        'message',
        'own-reason',
        'not-confirmed',
        'not-shipped',
        'amazon-ships',
        'japan',
        'no-push',
        'address',
      ),
    ],
    metric: [
      text('rate'),
      list(
        'rate-counts',
        'rate-not',
        'rate-reason',
        'rate-small',
        'rate-prime',
        'auto-cancel',
        'suppression',
        'fee-india',
      ),
    ],
    reasons: [
      {
        kind: 'rows',
        table: 'reasons',
        of: ['reason-stock', 'reason-buyer', 'reason-price', 'reason-address', 'reason-exchange', 'reason-other'],
      },
    ],
    shipped: [list('buyer-opens', 'refund-return', 'guarantee', 'deduct', 'admin-fee', 'first-scan')],
    others: [list('defects', 'late-shipment', 'delivery')],
    bulk: [list('feed-cancel', 'feed-adjust', 'no-rest', 'request-data')],
  },
});
