import type { GuideTexts } from '../guide-topics/texts.ts';
import { param } from '../sentence.ts';
import { us } from '../stores.ts';
import { warnings } from './notes.ts';
import { cancelSteps } from './steps-cancel.ts';
import { shippedSteps } from './steps-shipped.ts';
import { counted, labels, numbered, usually } from './words.ts';

const request = cancelSteps['request-third-party'];
const claim = shippedSteps['guarantee-claim'];

export const thirdParty: GuideTexts['third-party'] = {
  sections: {
    window: 'How long you can cancel yourself',
    request: 'After that: the request',
    returns: 'When a seller has shipped it',
    guarantee: 'The A-to-z Guarantee',
  },
  tables: {},
  rows: {},
  statements: {
    'own-window': (c) =>
      `For ${counted(param(c, 'minutes'), 'minute')} after ordering you can ${usually(c)}cancel what a seller ships yourself${c.marketplace === undefined ? `; in Japan for ${counted(param(c, 'inJapan'), 'minute')}` : ''}.`,
    'then-request': (c) =>
      `After that you can ${usually(c)}only request the cancellation: the seller decides, and may have shipped it before reading the request.`,
    'one-business-day':
      "Amazon's page for buyers in the US says otherwise: a seller's order can typically be cancelled within one business day. So ask in that time, and do not count on it.",
    'check-the-list': (c) =>
      `In the EU, look under ${labels(c).cancelledOrders} afterwards: according to a notice for sellers, even a cancellation made in time may reach the seller as a request.`,
    'whole-order': warnings['whole-order-only'],

    'request-open': request['open-your-orders'],
    'request-choose': request['choose-request-cancellation'],
    'request-reason': 'Tick what you want to cancel, pick a reason and send the request.',
    'request-button':
      'Do not write a message instead: it is no official request, it counts against the seller, and the seller will ask for the button.',
    'request-answer': request['await-the-answer'],
    'request-ships': request['if-it-ships'],
    'request-app': (c) =>
      `In India the app usually offers ${labels(c).requestCancellation} even after dispatch: the parcel is then turned round, or you refuse it.`,

    pending: (c) =>
      `While the payment is pending the seller ${usually(c)}has neither your address nor a cancel button: turn to Amazon's support.`,
    'not-charged': 'You are charged only when the seller confirms the shipment.',
    'only-seller': 'A cancellation cannot be undone: whoever wants the item after all orders it again.',

    'refuse-not': (c) =>
      `Accept the parcel: refusing it can ${usually(c)}cost you the A-to-z cover when it travels back without tracking.`,
    'return-ways':
      'In the US the seller has to give you a return address in the country, a prepaid label, or the refund without a return.',
    'return-by-itself':
      'In the US a return that fits the policy is authorised by itself, with a prepaid label from professional sellers.',
    'return-care': (c) =>
      numbered({ ...c, marketplace: us }, 'trackReturn', (track) =>
        numbered(
          { ...c, marketplace: us },
          'insureReturn',
          (insure) => `In the US, track what is worth more than ${track}; insure it, with a signature, from ${insure}.`,
        ),
      ),
    'return-abroad': (c) =>
      `In Germany and the UK, a seller abroad has ${counted(param(c, 'days'), 'day')} from the request, for goods over ${param(c, 'eur')} EUR or ${param(c, 'gbp')} GBP, to give a return address in the country with a label, a prepaid label, or the refund without a return; otherwise Amazon refunds.`,
    'refund-time': (c) =>
      numbered(
        c,
        'sellerRefund',
        (time) =>
          `The seller ${usually(c)}has to refund within ${time} of getting it back; otherwise Amazon may, and charges the seller.`,
      ),
    'refund-first-scan': (c) =>
      `With a prepaid label from Amazon the refund may ${usually(c)}come as soon as the carrier has scanned the parcel.`,

    covers: (c) =>
      `It ${usually(c)}covers what a seller ships: not arrived ${counted(param(c, 'late'), 'day')} after the latest estimated delivery date, or marked as delivered and not there. A claim is possible up to ${counted(param(c, 'days'), 'day')} after that date.`,
    'claim-message': claim['message-the-seller'],
    'claim-wait': claim['wait-for-an-answer'],
    'claim-claim': claim.claim,
    'claim-no-chargeback': claim['no-chargeback'],
    'claim-appeal': (c) =>
      numbered(
        { ...c, marketplace: us },
        'guaranteeAppeal',
        (time) => `In the US a refused claim can be appealed within ${time} of the decision.`,
      ),
    'claim-undeliverable': (c) =>
      `A seller's parcel that could not be delivered is ${usually(c)}covered too, when the seller does not refund it.`,
    'claim-return': (c) =>
      `A return that the seller refuses is usually covered if you asked for it within ${counted(param(c, 'days'), 'day')} of delivery and posted it within ${counted(param(c, 'post'), 'day')} of arranging it.`,
    'claim-not': (c) =>
      `It ${usually(c)}does not cover digital goods, services and stored value, nothing after a chargeback at the bank, and nothing that Amazon ships: there, ask Amazon's support.`,
    'claim-ignored':
      'An ignored cancellation request is usually no ground for a claim by itself; a parcel that never comes or a refused return is.',
  },
};
