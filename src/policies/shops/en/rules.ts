/** Why a verdict is what it is, wherever a shop sells. */
import { param, type SharedWords, usually } from '../keys.ts';
import { capital, counted, it } from './words.ts';

const inUk = (country: string | undefined): boolean => country === 'GB';

export const rules = (who: string): SharedWords['rules'] => ({
  'already-cancelled': 'It is cancelled, or cannot be sent at all: nothing is left to cancel.',
  'already-returned': 'It has gone back: nothing is left to cancel.',
  'already-refunded': 'All that was paid has been refunded.',
  'ready-for-pickup': (c) =>
    `It is ready for pickup, so it can ${usually(c)}no longer be cancelled: say that you leave it there, or collect it and return it.`,
  shipped: (c) => `It is on its way, so it can ${usually(c)}no longer be cancelled: what is left is to return it.`,
  undeliverable: `It could not be delivered and goes back: ${who} decides about the refund.`,
  'download-delivered': `It was delivered without a parcel, so there is nothing to send back: ${who} decides, and in the EU and the UK the law.`,
  'not-returnable': 'It is sold as not returnable: only a defect, or the law, brings the money back.',
  'return-window': (c) =>
    `${capital(who)} takes goods back for ${counted(param(c, 'days'), 'day')} after delivery, and they are not over.`,
  'return-window-unlimited': `${capital(who)} takes goods back without a limit in time.`,
  'return-window-other': `By the terms of ${who} it can still be returned.`,
  'return-window-over': `The time for returning it is over, or ${who} takes nothing back: what happens now is up to ${who}.`,
  'statutory-withdrawal-eu': (c) =>
    `The law gives consumers in the EU ${counted(param(c, 'days'), 'day')} after receipt to withdraw without a reason: you can ${usually(c)}still return it.`,
  'statutory-cancellation-uk': (c) =>
    `The law gives consumers in the UK ${counted(param(c, 'days'), 'day')} after receipt to cancel without a reason: you can ${usually(c)}still return it.`,
  'withdraw-before-delivery': (c) =>
    `Consumers can ${usually(c)}${inUk(c.country) ? 'cancel the contract' : 'withdraw'} from the day of ordering until ${counted(param(c, 'days'), 'day')} after receiving the last item, also where no cancel button shows.`,
  'withdraw-after-delivery': (c) =>
    `Consumers can ${usually(c)}${inUk(c.country) ? 'cancel the contract' : 'withdraw'} without a reason until ${counted(param(c, 'days'), 'day')} after receiving the last item of the order.`,
  'withdraw-not-returnable': (c) =>
    `${capital(who)} does not take it back, but the law ${usually(c)}still gives consumers ${counted(param(c, 'days'), 'day')}, unless one of its own exceptions applies, such as goods made to order, perishable, or unsealed when the seal protects health or hygiene.`,
  'withdraw-without-parcel': (c) =>
    `Consumers ${usually(c)}have ${counted(param(c, 'days'), 'day')} from the purchase, unless they agreed that delivery begins at once, accepted losing the right, and had both confirmed.`,
  'late-shipment-us': (c) =>
    `In the US a seller ships in the time that was stated, else within ${counted(param(c, 'days'), 'day')}; later only if you agree. Otherwise the order is cancelled and refunded without your asking.`,
  'sent-without-parcel':
    'It was delivered without a parcel, so nothing can be refused or sent back: you decide about a refund, and in the EU and the UK the law.',
  'awaits-pickup': (c) =>
    `${capital(it(c))} is ready for pickup, so it can ${usually(c)}no longer be cancelled: the buyer leaves it there or returns it, and then you refund.`,
  sent: (c) =>
    `${capital(it(c))} is on its way, so it can ${usually(c)}no longer be cancelled: the buyer refuses or returns it, and then you refund.`,
  arrived: 'It has arrived: what is left is a return by your terms and by the law.',
});

export const alternatives: SharedWords['alternatives'] = {
  'statutory-withdrawal': { title: 'Right of withdrawal (consumers)' },
  'late-shipment': { title: 'Not shipped in time (United States)' },
};

export const warnings: SharedWords['warnings'] = {
  'request-was-rejected':
    'A cancellation request has already been refused: expect the parcel to come, and be ready to return it.',
  'withdrawal-refund-due': (c) =>
    `If a consumer in the EU or the UK withdraws, the law ${usually(c)}wants the money, standard delivery included, paid back within ${counted(param(c, 'days'), 'day')}.`,
  'late-shipment-us': (c) =>
    `US rule: without another stated time or the buyer's consent, what has not shipped after ${counted(param(c, 'days'), 'day')} is cancelled and refunded unasked, within ${counted(param(c, 'workingDays'), 'working day')}.`,
};
