/** Why each verdict holds, said to the buyer. */
import type { AmazonTexts } from '../keys.ts';
import { inUk, param, saidOf } from '../sentence.ts';
import { uk, us } from '../stores.ts';
import { counted, date, it, labels, numbered, usually } from './words.ts';

export const rules: AmazonTexts['rules'] = {
  'already-cancelled': 'It is already cancelled, and a cancellation cannot be undone.',
  unfulfillable: 'Amazon cannot fulfil this order, so nothing is shipped.',
  'already-returned': 'It has gone back: what is left is the refund, which starts once the return has been received.',
  'already-refunded': 'The whole price has been refunded, so there is nothing left to cancel or return.',
  'multi-channel-buyer': (c) =>
    `It was ordered in another shop and Amazon only ships it: ${usually(c)}that shop's own terms decide.`,
  preorder: 'It has not been released yet: you can cancel a pre-order at any time before shipping starts.',
  membership: (c) =>
    `You can end a membership yourself. If no benefit has been used since the last charge, the current period is ${usually(c)}refunded in full.`,
  'gift-card-claimed': (c) =>
    `The gift card has been claimed to an account: from then on it is ${usually(c)}final everywhere.`,
  'gift-card-not-sent': (c) =>
    `The gift card has not gone out yet: until then you can ${usually(c)}cancel it yourself.`,
  'gift-card-sent':
    'The gift card has gone out and nobody has claimed it: only support can cancel it, at its own discretion.',
  'digital-not-delivered': (c) =>
    `It has not been delivered to your account yet: until then you can ${usually(c)}still cancel it yourself.`,
  pending: (c) =>
    `The payment is not through yet: you can cancel where the cancel button shows, otherwise Amazon's support can. An order may stay pending for up to ${counted(param(c, 'days'), 'day')}; then Amazon cancels it.`,
  'video-within-48-hours': (c) =>
    `You bought this video less than ${counted(param(c, 'hours'), 'hour')} ago and have not watched or downloaded it: you can still cancel it yourself.`,
  'video-within-14-days-eu': (c) =>
    `You bought this video within the last ${counted(param(c, 'days'), 'day')} and have not watched or downloaded it: you can still cancel it yourself.`,
  'video-final':
    'The video has been watched or downloaded, or the time for cancelling it is over: only support can still help.',
  'ebook-window': (c) =>
    `You bought this e-book within the last ${counted(param(c, 'days'), 'day')} and have read little of it: you can ask for the refund, which is ${usually(c)}considered and never promised.`,
  'ebook-final': (c) =>
    `No published return time covers this e-book, or too much of it has been read: ${usually(c)}only support can still decide.`,
  'music-within-7-days': (c) =>
    `Music that Alexa bought by mistake can ${usually(c)}be refunded if you ask within ${counted(param(c, 'days'), 'day')}; other music is final.`,
  'digital-withdrawal-eu': (c) =>
    `You bought it within the last ${counted(param(c, 'days'), 'day')} and have not used it: consumers in the EU can ${usually(c)}withdraw, unless they agreed to lose that right to have it at once.`,
  'digital-final': (c) =>
    `Music, apps and software are ${usually(c)}final once delivered: only support can still decide.`,
  'grocery-before-dispatch': (c) =>
    `The groceries have not left yet: you can ${usually(c)}cancel them until the cut-off shown on the order, while the button is there.`,
  'grocery-on-its-way': (c) =>
    `The groceries are on their way and the cut-off has ${usually(c)}passed. Only support can still act: contact it at once.`,
  'grocery-delivered': (c) =>
    `Groceries are not taken back. For what is damaged, spoiled or missing you can ask for a refund in ${labels(c).yourOrders}.`,
  'platform-preparing':
    'Amazon is already preparing it for shipment: you can ask for the cancellation, but it may be too late.',
  'platform-not-shipped': (c) =>
    `Amazon ships it, and shipping has not begun: you can ${usually(c)}still cancel ${it(c)} yourself.`,
  'third-party-requested':
    'A cancellation has been requested and the seller has not answered. No time limit for the answer is published.',
  'third-party-window': (c) =>
    `The seller has not shipped it and you ordered less than ${counted(param(c, 'minutes'), 'minute')} ago: you can ${usually(c)}still cancel ${it(c)} yourself.`,
  'third-party-request':
    'The seller has not shipped it, but the time for cancelling it yourself is over: you can ask, and the seller may be too late or refuse.',
  'undeliverable-platform': (c) =>
    `The parcel could not be delivered and goes back to Amazon: the refund comes by itself, usually within ${counted(param(c, 'days'), 'business day')}.`,
  'undeliverable-third-party': (c) =>
    `The parcel of a seller could not be delivered: ask the seller for the refund. ${numbered(c, 'guaranteeWait', (wait, u) => `Without an answer you can ${u}claim it under the A-to-z Guarantee after ${wait}`)}, up to ${counted(param(c, 'days'), 'day')} after the latest estimated delivery date.`,
  'not-arrived-third-party': (c) =>
    `It is more than ${counted(param(c, 'late'), 'day')} past its latest estimated delivery date: ask the seller first. ${numbered(c, 'guaranteeWait', (wait, u) => `Without an answer you can ${u}claim the refund under the A-to-z Guarantee after ${wait}`)}, up to ${counted(param(c, 'days'), 'day')} after that date.`,
  'not-arrived-too-late': (c) =>
    `More than ${counted(param(c, 'days'), 'day')} have passed since the latest estimated delivery date, so the A-to-z Guarantee no longer covers it: only the seller or support can still help.`,
  'pickup-ready': (c) =>
    `It waits at a pickup point and has not been collected: left there, it ${saidOf(c, uk) ? '' : 'usually '}goes back and is refunded by itself.`,
  'scheduled-delivery': (c) =>
    `It is on its way as a scheduled delivery: refused at the door, it is ${saidOf(c, us) ? '' : 'usually '}marked as cancelled and refunded by itself.`,
  'shipped-platform-carrier': (c) =>
    `It has shipped, so the order can no longer be cancelled, but Amazon's own carrier has the parcel and can ${saidOf(c, us, uk) ? '' : 'usually '}still turn it round.`,
  'shipped-platform': 'It has shipped, so it can no longer be cancelled: you can refuse the parcel or return it.',
  'shipped-third-party': 'The seller has shipped it, so it can no longer be cancelled.',
  'protection-plan': (c) =>
    `A protection plan can be cancelled at any time, ${usually(c)}with a full refund in the first ${counted(param(c, 'days'), 'day')}. For any other service its provider's terms decide.`,
  'service-started': (c) =>
    `The service has begun or its time for a full refund is over: ${usually(c)}the provider or support decides what comes back.`,
  'custom-made': (c) => `It was made to order: it is ${usually(c)}taken back only when something is wrong with it.`,
  'not-returnable': (c) =>
    `${it(c) === 'this item' ? 'This item' : 'This order'} is ${usually(c)}not taken back for a change of mind. A defect still entitles you to a refund.`,
  'haul-final-sale': (c) =>
    `Haul items of ${param(c, 'price')} ${param(c, 'currency')} or less are ${usually(c)}final sale: only a defect can bring a refund.`,
  'return-window': (c) =>
    `It was delivered no more than ${counted(param(c, 'days'), 'day')} ago: you can ${usually(c)}still return it.`,
  'return-season': (c) =>
    `It was bought in the holiday season: you can ${usually(c)}return it until ${date(param(c, 'until'))}.`,
  'statutory-withdrawal-eu': (c) =>
    `The law gives consumers in the EU ${counted(param(c, 'days'), 'day')} after receipt to withdraw without a reason: you can ${usually(c)}still return it.`,
  'statutory-cancellation-uk': (c) =>
    `The law gives consumers in the UK ${counted(param(c, 'days'), 'day')} after receipt to cancel without a reason: you can ${usually(c)}still return it.`,
  'return-window-over': (c) =>
    `No return time that is published covers it any more: ${usually(c)}only support can still decide.`,
  'withdraw-before-delivery': (c) =>
    `Consumers can ${usually(c)}${inUk(c) ? 'cancel the contract' : 'withdraw'} from the day of ordering until ${counted(param(c, 'days'), 'day')} after receiving the last item, even where the cancel button is gone.`,
  'withdraw-after-delivery': (c) =>
    `Consumers can ${usually(c)}${inUk(c) ? 'cancel the contract' : 'withdraw'} without a reason until ${counted(param(c, 'days'), 'day')} after receiving the last item of the order.`,
  'withdraw-not-returnable': (c) =>
    `The store does not take it back, but the law ${usually(c)}still gives consumers ${counted(param(c, 'days'), 'day')}, unless one of its own exceptions applies, such as goods made to order, perishable, or unsealed when the seal protects health or hygiene.`,
  'withdraw-digital': (c) =>
    `Consumers ${usually(c)}have ${counted(param(c, 'days'), 'day')} from the purchase, unless they agreed that delivery begins at once, accepted losing the right, and had both confirmed.`,
  'withdraw-gift-card': (c) =>
    `The ${counted(param(c, 'days'), 'day')} of the law plausibly cover a gift card that nobody has claimed; no page of Amazon confirms it.`,
  'cancel-delivery': (c) =>
    `Amazon's own carrier has the parcel: the delivery can ${usually(c)}still be cancelled, and the parcel turns back.`,
  'guarantee-not-arrived': (c) =>
    `The A-to-z Guarantee covers what a seller has sent and what has not arrived, up to ${counted(param(c, 'days'), 'day')} after the latest estimated delivery date.`,
  'guarantee-undeliverable': (c) =>
    `If the seller does not refund the undelivered parcel, the A-to-z Guarantee covers it, up to ${counted(param(c, 'days'), 'day')} after the latest estimated delivery date.`,
  'guarantee-refused-return': (c) =>
    `If the seller refuses a return that was asked for in time, the A-to-z Guarantee ${usually(c)}covers it, up to ${counted(param(c, 'days'), 'day')} after the latest estimated delivery date.`,
};
