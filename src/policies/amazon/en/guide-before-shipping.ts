import type { GuideTexts } from '../guide-topics/texts.ts';
import { inUk, param } from '../sentence.ts';
import { rules } from './rules.ts';
import { counted, labels, numbered, usually } from './words.ts';

export const beforeShipping: GuideTexts['before-shipping'] = {
  sections: {
    states: 'What the order says, and what that allows',
    'who-ships': 'Who ships it decides',
    computer: 'Cancelling on a computer',
    app: 'Cancelling in the app',
    worked: 'How to know that it worked',
    pending: 'While the payment is pending',
    preparing: 'When it is already being prepared',
    parts: 'One item, fewer units, bundles',
    law: 'When the button is gone: the law in the EU and the UK',
  },
  tables: { states: ['ORDER SAYS', 'IT MEANS', 'WHAT TO DO'] },
  rows: {
    'state-preorder': ['Pre-order', 'Not released yet, and not charged.', 'Cancel at any time before shipping starts.'],
    'state-pending': [
      (c) => labels(c).paymentPending,
      (c) => `The payment is not through, ${usually(c)}for ${counted(param(c, 'days'), 'day')} at most.`,
      "Cancel where the button shows; otherwise Amazon's support can.",
    ],
    'state-not-shipped': [
      (c) => labels(c).notYetShipped,
      'Paid for or reserved, and nothing has left.',
      (c) =>
        `You can ${usually(c)}cancel: what Amazon ships until shipping begins, what a seller ships for ${counted(param(c, 'minutes'), 'minute')}; then ask.`,
    ],
    'state-preparing': [
      (c) => labels(c).preparing,
      'The warehouse or the seller is packing it.',
      (c) => `Ask for the cancellation, ${usually(c)}without a promise.`,
    ],
    'state-requested': [
      (c) => labels(c).cancellationRequested,
      'You have asked and the seller has not answered.',
      'Wait, and get ready to return it.',
    ],
    'state-shipped': [
      (c) => labels(c).shipped,
      'It is on its way.',
      (c) => `You can ${usually(c)}have it turned round, if Amazon's own carrier has it, refuse it, or return it.`,
    ],
    'state-out-for-delivery': [
      (c) => labels(c).outForDelivery,
      'The driver has it.',
      (c) => `You can ${usually(c)}refuse it at the door, or return it.`,
    ],
    'state-pickup': [
      (c) => labels(c).pickupReady,
      'It waits at a locker or a counter.',
      (c) => `Leave it there: it ${usually(c)}goes back and is refunded.`,
    ],
    'state-delivered': [
      (c) => labels(c).delivered,
      'You have it.',
      (c) => `Return it, ${usually(c)}within the time shown on the order.`,
    ],
    'state-undeliverable': [
      (c) => labels(c).undeliverable,
      'It goes back to the sender.',
      (c) => `Wait for the refund, which ${usually(c)}comes by itself; from a seller, ask for it.`,
    ],
    'state-cancelled': [(c) => labels(c).cancelled, 'It is over.', 'Order again: it cannot be undone.'],
  },
  statements: {
    'amazon-ships': (c) =>
      `What Amazon ships, for itself or for a seller, you can ${usually(c)}cancel yourself until it enters the shipping process. There is no clock: shipping decides.`,
    'seller-ships': (c) =>
      `What a seller ships, you can ${usually(c)}cancel yourself for ${counted(param(c, 'minutes'), 'minute')} after ordering${c.marketplace === undefined ? ` (${param(c, 'inJapan')} in Japan)` : ''}. After that you can only ask, and the seller may refuse.`,
    'not-yet-shipped': (c) =>
      `"${labels(c).notYetShipped}" is therefore no promise: after ${counted(param(c, 'minutes'), 'minute')} a seller's order ${usually(c)}needs the seller's consent, and one of Amazon's may already be on its way through the warehouse.`,
    'fastest-delivery': 'The faster the delivery, the less time there usually is.',
    'several-sellers':
      'One checkout can hold several sellers: each part usually has its own state, its own time and its own button.',

    'desktop-open': (c) => `Open ${labels(c).yourOrders}, then the order.`,
    'desktop-choose': (c) => {
      const { cancelItems, viewOrder } = labels(c);
      return viewOrder === undefined ? `Choose ${cancelItems}.` : `Choose ${viewOrder}, then ${cancelItems}.`;
    },
    'desktop-tick': (c) =>
      `Tick what you want to cancel; with every item ticked the whole order goes. ${inUk(c) ? 'Give a reason if you like.' : 'Pick a reason.'}`,
    'desktop-confirm': (c) => `Choose ${labels(c).confirmCancel}.`,

    'app-index': (c) => `The app ${usually(c)}cancels until the shipping process starts, as the site does.`,
    'app-open': (c) => `Tap the account or menu icon, then ${labels(c).yourOrders}, then the item.`,
    'app-tap': (c) => `Tap ${labels(c).cancelItems} or ${labels(c).requestCancellation}, whichever shows.`,
    'app-confirm': 'Tick the items, pick a reason, confirm.',
    'app-address': 'An address usually cannot be changed in the app: use the site.',

    'it-worked': (c) =>
      `A cancellation has ${usually(c)}worked when an e-mail has come and the order stands under ${labels(c).cancelledOrders}. A single item simply leaves its order.`,
    'the-list-decides': (c) =>
      `Without an e-mail, ${labels(c).cancelledOrders} decides: what is not there, and still in its order, is not cancelled.`,

    'pending-cancel': rules.pending,
    'pending-seller': (c) =>
      `Meanwhile a seller can ${usually(c)}neither see the address nor cancel, so asking the seller does not help.`,

    'preparing-ask': (c) =>
      `Once preparation has begun there is ${c.usually === '' ? '' : 'usually '}no promise any more. Ask all the same, with the same buttons.`,
    'preparing-answer': (c) =>
      numbered(c, 'attemptAnswer', (wait) => `The answer usually comes by e-mail within ${wait}.`),
    'preparing-change':
      'If it is a change you want: quantity, address, payment and gift options of what Amazon ships can usually be changed until shipping starts.',
    'preparing-seller': 'For what a seller ships, ask the seller; changes there usually need an answer.',
    'preparing-plan-b': 'If it ships all the same, go on with annul guide shipped.',

    'one-of-several': (c) =>
      `Items are ${usually(c)}cancelled one by one; what has shipped already is not touched by it.`,
    'fewer-units':
      'The list ticks whole lines, not units. The quantity can usually be changed in the details of the order until shipping starts; otherwise cancel the line and order again, or keep it and return the units you do not want.',
    bundle: 'In a bundle, cancelling one part cancels every part that has not shipped.',
    twice:
      'Ordered twice? Cancel the later order while it has not shipped. Charged twice for one order? That is usually two holds, of which one ends by itself.',
    'price-drop': (c) =>
      `A price that falls afterwards is ${usually(c)}not matched: cancel and order again only after looking at the new total and the new date.`,
    'not-returnable':
      'Not returnable does not mean not cancellable: before shipping the ordinary rules usually hold for perishable and final-sale goods too.',

    'law-before-delivery': rules['withdraw-before-delivery'],
  },
};
