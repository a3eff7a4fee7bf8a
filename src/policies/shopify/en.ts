/** Shopify's sentences in English. */
import { shared } from '../shops/en/index.ts';
import { yesOrNo } from '../shops/en/words.ts';
import { assemble, usually } from '../shops/keys.ts';
import type { ShopifyWords } from './keys.ts';

const yes = { label: 'Yes' } as const;
const no = { label: 'No' } as const;

const words: ShopifyWords = {
  rules: {
    'cancellation-requested':
      'The cancellation has been asked for: the shop approves it by taking the items out and refunding them, or declines.',
    'self-serve-request':
      'It has not shipped, and this shop lets you ask for the cancellation online: the shop then approves or declines. The request alone changes nothing.',
    'no-self-serve':
      'It has not shipped, but this shop has no cancellation online: Shopify leaves that to each shop, so only the shop can cancel it.',
    'return-in-progress': 'A return is in progress: Shopify cancels no order before it has ended.',
    'authorisation-pending': 'A payment authorisation is still pending: Shopify cancels no order before it is settled.',
    'fulfilment-in-progress':
      'Its fulfilment has begun: the order can be cancelled only if that fulfilment can still be stopped.',
    'cancel-the-rest': (c) =>
      `A part of the order is fulfilled, so it cannot be cancelled as a whole: what has not shipped you can ${usually(c)}take out and refund.`,
    'cancel-order': 'Nothing of it is fulfilled or being fulfilled: you can cancel it.',
  },
  steps: {
    'wait-for-shop': {
      'wait-for-the-answer': 'Wait for the answer by e-mail; the order status page shows it too.',
      'write-to-shop': 'If it is urgent, write to the shop with the order number: it may be about to ship.',
      'if-it-ships': 'If it ships all the same, the return rules of the shop apply from then on.',
    },
    'request-online': {
      'open-the-status-page':
        'Open the order status page from the confirmation e-mail, or the order in your account in the shop or in the Shop app.',
      'request-the-cancellation':
        'Choose the cancellation, pick the items that have not shipped, and send the request.',
      'wait-for-the-answer': 'Wait for the answer by e-mail: the items are cancelled only when the shop approves.',
      'if-it-ships': 'If it ships first, return it by the return rules of the shop.',
    },
    'write-to-shop': {
      'find-the-address': 'Reply to the confirmation e-mail, or use the contact page of the shop.',
      'ask-to-cancel': 'Ask clearly to cancel, with the order number, and for a confirmation in writing.',
      'be-quick': 'Be quick: the shop can cancel only as long as no fulfilment stands in the way.',
      'if-it-ships': 'If it ships first, return it by the return rules of the shop.',
    },
    'end-the-return': {
      'open-the-return': 'Open the order in the admin, then its return.',
      'end-the-return': 'Close or cancel the return. A return that is only requested has to be answered first.',
      'cancel-then': 'Then cancel the order.',
    },
    'wait-for-payment': {
      'look-at-the-payment': 'Open the order in the admin and look at its payment.',
      'wait-for-it': 'Wait until the authorisation has gone through or failed.',
      'cancel-then': 'Then cancel the order.',
    },
    'stop-the-fulfilment': {
      'open-the-fulfilment': 'Open the order in the admin, then the fulfilment that is in progress.',
      'ask-to-stop': 'Ask the fulfilment service or the warehouse to cancel it, or take it back yourself.',
      'cancel-then': 'Once it is withdrawn, cancel the order.',
      'if-it-is-too-late': 'If it has left, let the buyer refuse or return it, and refund then.',
    },
    'take-out-and-refund': {
      'open-the-order': 'Open the order in the admin, and stop what is being fulfilled of it.',
      'take-it-out': 'Take the items out that have not shipped, and refund them without a restocking fee.',
      'tell-the-buyer': 'Tell the buyer what still comes.',
    },
    'cancel-in-admin': {
      'open-the-order': 'Open the order in the admin and choose to cancel it.',
      'choose-reason':
        'Pick the reason: customer, declined payment, fraud, inventory, staff or other. For a buyer who asked it is customer.',
      'choose-refund':
        'Choose the refund, to the means of payment or as store credit, and whether to restock and to notify. A payment that is only authorised is released in any case.',
      'know-it-is-final': 'It cannot be undone, and it takes a moment: look at the order afterwards.',
      'if-it-is-refused':
        'If Shopify refuses, some fulfilment is outstanding: withdraw that first. At a deactivated location, leave restocking off.',
    },
  },
  warnings: {
    'fulfilment-may-block':
      'The shop has begun to fulfil it: that usually blocks the cancellation until it is withdrawn.',
    'subscription-apart': 'It belongs to a subscription: the subscription itself has to be cancelled apart.',
    'partly-shipped':
      'Once a part of the order is fulfilled, the order as a whole can no longer be cancelled: then refund what has not shipped.',
  },
  facts: {
    selfServe: {
      name: 'cancellation online',
      question: 'Does the shop let you ask online to cancel?',
      whereToLook:
        'Open the order status page from the confirmation e-mail, or the order in your account or in the Shop app: is a cancellation offered?',
      why: 'On Shopify each shop decides whether buyers can ask online.',
      answers: { true: yes, false: { label: 'No', hint: 'Nothing there offers it.' } },
      invalid: yesOrNo,
    },
    authorisationPending: {
      name: 'pending authorisation',
      presumed: 'no payment authorisation is pending',
      question: 'Is a payment authorisation still pending?',
      whereToLook: "The order's payment in the admin.",
      why: 'Until it is settled, Shopify does not cancel.',
      answers: { true: yes, false: no },
      invalid: yesOrNo,
    },
  },
};

export const texts = assemble(shared('shop'), words);
