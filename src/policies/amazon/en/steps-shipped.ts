/** Steps for what is on its way, waits at a pickup point, or could not be delivered. */
import type { Sentence } from '../../policy.ts';
import type { AmazonTexts } from '../keys.ts';
import { saidOf } from '../sentence.ts';
import { india, us } from '../stores.ts';
import { labels, numbered } from './words.ts';

const openTracking: Sentence = (c) => `Open ${labels(c).yourOrders}, this order, then ${labels(c).track}.`;
const cancelTheDelivery: Sentence = (c) => `Choose ${labels(c).cancelDelivery}, if it is there.`;
const refuseAtTheDoor = 'Refuse the parcel at the door: it goes back to Amazon as undeliverable.';
const refundAfterReturn: Sentence = (c) =>
  numbered(
    c,
    'undeliverableRefund',
    (time, u) =>
      `Look in ${labels(c).yourOrders}: once the parcel is back, the refund is ${u}issued within ${time}, without a request.`,
  );
const ifLeft: Sentence = (c) =>
  `If it has been left with you, return it: ${labels(c).yourOrders}, then ${labels(c).returnItems}.`;
const ifLate = "If the refund does not come, ask Amazon's support.";

const claim = {
  'message-the-seller': (c) => `Write to the seller from ${labels(c).yourOrders}, and ask for the refund.`,
  'wait-for-an-answer': (c) =>
    numbered(c, 'guaranteeWait', (wait, u) => `Give the seller ${wait} to answer: a claim ${u}needs that.`),
  claim: (c) =>
    `If there is no answer or the seller refuses, claim the refund under the A-to-z Guarantee, from the order in ${labels(c).yourOrders}.`,
  'no-chargeback': 'Do not dispute the payment at your bank meanwhile: after that the guarantee no longer applies.',
  appeal: (c) =>
    numbered(c, 'guaranteeAppeal', (time) => `If the claim is refused, you can appeal within ${time} of the decision.`),
} satisfies AmazonTexts['steps']['guarantee-claim'];

export const shippedSteps = {
  'cancel-delivery': {
    'open-tracking': openTracking,
    'cancel-the-delivery': cancelTheDelivery,
    'check-it-worked': 'It worked when the tracking shows that the parcel is going back.',
    'if-it-fails': 'If the button is missing, refuse the parcel at the door.',
  },
  'cancel-delivery-or-refuse': {
    'open-tracking': openTracking,
    'cancel-the-delivery': cancelTheDelivery,
    'refuse-the-parcel': 'If the button is missing, refuse the parcel at the door: it goes back as undeliverable.',
    'check-the-refund': refundAfterReturn,
    'if-it-is-left': ifLeft,
  },
  'refuse-or-return': {
    'refuse-the-parcel': refuseAtTheDoor,
    'check-the-refund': refundAfterReturn,
    'if-it-is-left': ifLeft,
    'if-it-is-late': ifLate,
  },
  'refuse-large': {
    'try-your-orders': (c) =>
      `Open ${labels(c).yourOrders}: where it is offered, cancel the delivery or move its date there.`,
    'refuse-the-parcel': 'Otherwise refuse it when it is brought.',
    'check-the-refund': (c) =>
      `Look in ${labels(c).yourOrders}: the order is ${saidOf(c, us) ? '' : 'usually '}marked as cancelled and refunded without a request. A service at your home is charged only when it has been done.`,
    'if-it-is-left': ifLeft,
  },
  'let-pickup-lapse': {
    'leave-it-there': (c) =>
      `Do not collect it. ${numbered(c, 'locker', (time, u) => `A locker ${u}keeps it for ${time}`)}${numbered(c, 'counter', (time) => `, a counter for ${time}`)}; then it goes back.`,
    'check-the-refund': (c) => `Look in ${labels(c).yourOrders}: the refund comes by itself once it is back.`,
    'if-it-is-collected': (c) =>
      `If it has been collected already, return it: ${labels(c).yourOrders}, then ${labels(c).returnItems}.`,
  },
  'accept-then-return': {
    'accept-the-parcel':
      'Accept the parcel. Refusing it can cost you the A-to-z cover when it travels back without tracking.',
    'request-the-return': (c) =>
      `Once it is delivered, request the return in the ${labels(c).returnsCentre}, ${numbered(c, 'returnTime', (time, u) => `${u}within ${time}`) || 'by the date shown on the order'}.`,
    'post-with-tracking': (c) =>
      numbered(c, 'trackReturn', (track) =>
        numbered(
          c,
          'insureReturn',
          (insure) =>
            `Post it with tracking: it is asked for above ${track}, and insurance with a signature from ${insure}.`,
        ),
      ) || 'Post it with tracking, and keep the proof.',
    'try-the-request': (c) =>
      saidOf(c, india)
        ? `The app usually offers ${labels(c).requestCancellation} even now: the parcel is then turned round.`
        : '',
    'if-the-seller-is-silent': (c) =>
      numbered(
        c,
        'guaranteeWait',
        (wait, u) =>
          `If the seller does not answer or refund, write to them: after ${wait} you can ${u}claim under the A-to-z Guarantee.`,
      ),
  },
  'wait-for-undeliverable': {
    'await-the-refund': 'Wait until the parcel is back: no request is needed.',
    'check-the-refund': refundAfterReturn,
    'order-again': 'If you still want it, order it again: Amazon does not send it a second time.',
    'if-it-is-late': ifLate,
  },
  'seller-then-guarantee': claim,
  'guarantee-claim': claim,
  'support-after-guarantee': {
    'message-the-seller': (c) => `Write to the seller from ${labels(c).yourOrders}, and ask for the refund.`,
    'contact-support': "Tell Amazon's support that it never came; it decides at its own discretion.",
    'keep-the-proof': 'Keep the tracking and the messages: they show that it did not arrive.',
  },
} satisfies Partial<AmazonTexts['steps']>;
