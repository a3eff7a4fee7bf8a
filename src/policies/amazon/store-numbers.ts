/**
 * Numbers of the steps, and those of the sentences that differ between stores, each with the researched facts behind
 * it. What a rule itself tests stands in the rule's `params`.
 */
import { sellerRefundDays, undeliverableDays } from './limits.ts';

export interface Count {
  readonly value: number;
  /** Business days skip weekends and bank holidays; a German working day (Werktag) may be a Saturday. */
  readonly unit: 'hour' | 'day' | 'business-day' | 'working-day' | 'year' | 'USD';
  /** False where no official page says it of that store: the sentence says "usually". */
  readonly official: boolean;
}

interface StoreNumber {
  readonly facts: readonly string[];
  readonly stores: Readonly<Record<string, Count>>;
  /** In stores without a row; absent where nothing is known of them, and nothing is said. */
  readonly elsewhere?: Count;
}

const count = (value: number, unit: Count['unit'], official = true): Count => ({ value, unit, official });

export const storeNumbers = {
  /** How long a seller has to answer before a guarantee claim can be made. */
  guaranteeWait: {
    facts: ['az-wait', 'ship-undeliverable-3p'],
    stores: {
      'amazon.ca': count(48, 'hour'),
      'amazon.ae': count(48, 'hour'),
      'amazon.co.uk': count(48, 'hour'),
      'amazon.de': count(2, 'working-day'),
      'amazon.fr': count(2, 'business-day', false),
    },
    elsewhere: count(48, 'hour', false),
  },
  guaranteeAppeal: { facts: ['az-appeal'], stores: { 'amazon.com': count(30, 'day') } },
  locker: {
    facts: ['locker'],
    stores: { 'amazon.co.uk': count(3, 'day'), 'amazon.com': count(3, 'day', false) },
    elsewhere: count(3, 'day', false),
  },
  counter: { facts: ['locker'], stores: { 'amazon.co.uk': count(14, 'day') } },
  /** From the return of an undeliverable or refused parcel to its refund. */
  undeliverableRefund: {
    facts: ['ship-refuse-refund'],
    stores: {},
    elsewhere: count(undeliverableDays, 'business-day', false),
  },
  /** Until an attempted cancellation is answered by e-mail. */
  attemptAnswer: {
    facts: ['buyer-cancel-preparing'],
    stores: { 'amazon.co.uk': count(1, 'hour', false) },
    elsewhere: count(2, 'business-day', false),
  },
  /** How long a refund that a seller makes by hand can still be withdrawn. */
  refundPending: { facts: ['stage1-seller-manual'], stores: {}, elsewhere: count(2, 'hour') },
  /** From receipt of a return to a seller's refund. */
  sellerRefund: { facts: ['3p-refund-2bd'], stores: {}, elsewhere: count(sellerRefundDays, 'business-day') },
  /** From the withdrawal to the goods' return, and to the refund (in the UK: from the goods' return). */
  withdrawalReturn: { facts: ['rule-delivered-stat', 'eu-refund-deadline'], stores: {}, elsewhere: count(14, 'day') },
  withdrawalRefund: { facts: ['eu-refund-deadline', 'uk-refund-clock'], stores: {}, elsewhere: count(14, 'day') },
  /** The return time of most items, for a parcel that is still on its way. */
  returnTime: {
    facts: ['return-default', 'rw-sg-default', 'rw-ae-default'],
    stores: {
      'amazon.com': count(30, 'day', false),
      'amazon.co.uk': count(30, 'day'),
      'amazon.ca': count(30, 'day'),
      'amazon.es': count(30, 'day'),
      'amazon.fr': count(30, 'day', false),
      'amazon.com.au': count(30, 'day', false),
      'amazon.sg': count(15, 'day'),
      'amazon.ae': count(15, 'day', false),
      'amazon.sa': count(15, 'day', false),
      'amazon.eg': count(15, 'day', false),
    },
  },
  trackReturn: { facts: ['3p-return-shipping-care'], stores: { 'amazon.com': count(35, 'USD') } },
  insureReturn: { facts: ['3p-return-shipping-care'], stores: { 'amazon.com': count(100, 'USD') } },
  /** Rejecting faulty goods for a full refund. */
  rejectFaulty: { facts: ['uk-reject-30'], stores: { 'amazon.co.uk': count(30, 'day', false) } },
  conformity: { facts: ['fr-rights'], stores: { 'amazon.fr': count(2, 'year', false) } },
  planRefund: { facts: ['services-warranty'], stores: {}, elsewhere: count(30, 'day') },
} as const satisfies Readonly<Record<string, StoreNumber>>;

export type NumberName = keyof typeof storeNumbers;

/** The number as the store has it; absent where none is known. */
export function storeNumber(name: NumberName, marketplace: string | undefined): Count | undefined {
  const number: StoreNumber = storeNumbers[name];
  const own =
    marketplace !== undefined && Object.hasOwn(number.stores, marketplace) ? number.stores[marketplace] : undefined;
  return own ?? number.elsewhere;
}
