/** Steps for what is not a parcel: videos, e-books, gift cards, groceries, plans, and orders of other shops. */
import type { Sentence } from '../../policy.ts';
import type { AmazonTexts } from '../keys.ts';
import { inUk } from '../sentence.ts';
import { labels, numbered } from './words.ts';

const leaveItAlone = 'Leave it alone: once it has been read, played or downloaded, a refund is usually refused.';
const refundShown: Sentence = (c) => `Look in ${labels(c).yourOrders}: it worked when the order shows the refund.`;
const atDiscretion = 'support decides at its own discretion, so say plainly what went wrong';

export const digitalSteps = {
  'gift-card-claimed': {
    'check-the-balance': (c) =>
      `Open ${labels(c).yourAccount} and look at the gift card balance: if you claimed it, the money is there.`,
    'spend-it': 'The balance pays for later orders; it is not paid out.',
    'if-it-was-a-mistake': "If the claim was a mistake, tell Amazon's support; no refund is promised.",
  },
  'gift-card-support': {
    'keep-it-unclaimed': 'Do not claim the gift card, and ask the person who got it not to.',
    'contact-support': `Ask Amazon's support to cancel the unclaimed card, with the order number: ${atDiscretion}.`,
    'check-it-worked': refundShown,
  },
  'cancel-video': {
    'open-purchases': (c) => `On the Prime Video site, open ${labels(c).myStuff}, then ${labels(c).purchases}.`,
    'open-the-title': 'Open the title without pressing play.',
    'cancel-the-order': (c) =>
      `Choose ${labels(c).cancelYourOrder}, pick a reason and confirm. Alexa can cancel the last order as well.`,
    'check-it-worked': 'It worked when the title has left your library.',
    'if-it-fails': 'If the button is missing, ask support. What Apple billed follows the page of the product.',
  },
  'return-ebook': {
    'just-bought': (c) => `Right after buying, on the device: choose "${labels(c).boughtByAccident}".`,
    'open-your-content': (c) => `Later: open ${labels(c).manageContent}, then ${labels(c).yourContent}.`,
    'return-for-refund': (c) => `Find the book, choose ${labels(c).actions}, then ${labels(c).returnForRefund}.`,
    'check-it-worked': 'It worked when the book has left your content.',
    'if-it-fails': (c) =>
      `If ${labels(c).returnForRefund} is missing, ask support: it is usually hidden after many returns or when part has been read.`,
  },
  'digital-support': {
    'leave-it-alone': leaveItAlone,
    'contact-support': `Ask Amazon's support for a refund, with the order number: ${atDiscretion}.`,
    'check-it-worked': refundShown,
  },
  'request-digital-refund': {
    'leave-it-alone': leaveItAlone,
    'contact-support':
      "Ask Amazon's support for the refund and say how it was bought: by voice and by mistake is what usually counts.",
    'check-it-worked': refundShown,
  },
  'withdraw-digital': {
    'leave-it-alone': leaveItAlone,
    'check-the-waiver':
      'Read the order confirmation: the right is lost only if you agreed that delivery begins at once, accepted losing the right, and had both confirmed.',
    'declare-withdrawal': (c) =>
      inUk(c)
        ? 'Tell the seller or Amazon clearly that you cancel the contract, with the order number.'
        : `Find the withdrawal function, labelled "${labels(c).withdraw}" or in words that mean the same.`,
    'confirm-withdrawal': (c) =>
      inUk(c)
        ? ''
        : `Give your name, the order and an address for the receipt, then choose "${labels(c).confirmWithdrawal}".`,
    'keep-the-receipt': (c) =>
      `Keep ${inUk(c) ? 'a copy' : 'the receipt'} with its date and time: it proves that you were in time.`,
    'if-it-fails': "If it is refused, ask Amazon's support for a refund at its own discretion.",
  },
  'grocery-support': {
    'contact-support': "Contact Amazon's support at once, by chat or by phone, with the order number.",
    'check-cancelled-orders': (c) => `It worked when the order stands under ${labels(c).cancelledOrders}.`,
    'if-it-is-delivered':
      'If it is delivered all the same, you can ask for a refund for what is damaged, spoiled or missing.',
  },
  'grocery-refund': {
    'open-your-orders': (c) => `Open ${labels(c).yourOrders}, then this order.`,
    'report-the-problem':
      'Choose the item and say what is wrong with it: damaged, spoiled, missing or not what you ordered.',
    'keep-the-goods': 'Nothing has to be sent back.',
    'if-it-fails': "If the order does not offer it, ask Amazon's support.",
  },
  'cancel-plan': {
    'open-the-plan': (c) =>
      `Find the plan under ${labels(c).yourOrders}, or on the site of the company that issued it.`,
    'cancel-the-plan': (c) =>
      numbered(
        c,
        'planRefund',
        (time) =>
          `Cancel it there: the refund is full in the first ${time}, and in proportion to the time left after that.`,
      ),
    'check-it-worked': 'When the item it belongs to is cancelled or returned, check that the plan has ended too.',
    'other-services':
      "An installation and the part it is for are cancelled separately; a dated ticket follows its provider's terms.",
  },
  'service-support': {
    'find-the-provider': (c) => `Find who provides the service: ${labels(c).yourOrders} names them.`,
    'ask-what-comes-back':
      'Ask what is refunded: a protection plan that is cancelled later pays back the part that is left.',
    'contact-support': "If the provider does not answer, ask Amazon's support.",
  },
  'ask-the-shop': {
    'find-the-shop': 'Find the shop where you ordered: its confirmation e-mail names it.',
    'ask-the-shop': 'Ask that shop to cancel at once: only it can stop the parcel, and only until picking begins.',
    'if-it-is-too-late': 'If it is too late, ask the shop how you can return it.',
  },
  unfulfillable: {
    'expect-no-parcel': 'Do not wait for a parcel: nothing is sent.',
    'ask-the-shop': 'If you have already paid, ask the shop where you ordered for the refund.',
    'order-elsewhere': 'If you still need it, order it again or elsewhere.',
  },
} satisfies Partial<AmazonTexts['steps']>;
