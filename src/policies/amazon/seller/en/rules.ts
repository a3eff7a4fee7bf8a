/** Why each verdict holds, said to the seller. */
import { counted, usually } from '../../en/words.ts';
import { param } from '../../sentence.ts';
import type { SellerTexts } from '../keys.ts';

export const rules: SellerTexts['rules'] = {
  'seller-cancelled': 'It is already cancelled, and a cancelled order cannot be brought back: the buyer orders again.',
  'seller-unfulfillable':
    'Amazon cannot fulfil this order: nothing ships, nothing is billed, and nothing needs cancelling.',
  'seller-refunded': (c) =>
    `The whole price has been refunded: that ${usually(c)}settles the order and any open claim.`,
  'multi-channel-planning': (c) =>
    `Amazon ships it for another shop and has not begun to pick it: you can cancel the fulfilment order, about ${counted(param(c, 'minutes'), 'minute')} long; later attempts can come too late.`,
  'multi-channel-processing':
    'Amazon ships it for another shop and has begun to pick it: from then on the fulfilment order cannot be cancelled.',
  'multi-channel-delivered': (c) =>
    `It was sold in another shop and has been delivered: ${usually(c)}that shop's own terms decide about its return.`,
  'pending-out-of-stock-japan':
    'The payment is still pending, and in Japan a seller may cancel a pending order whose item is out of stock; nothing has been charged.',
  'seller-pending': (c) =>
    `The payment is not through: you can neither cancel nor confirm the order yet. This may last ${counted(param(c, 'days'), 'day')}; then Amazon ${usually(c)}cancels it and frees the stock.`,
  'platform-fulfilled': (c) =>
    `Amazon ships it: you have ${usually(c)}no cancel button. The buyer can cancel until it enters the shipping process, and Seller Support can only try.`,
  'platform-fulfilled-shipped': (c) =>
    `Amazon ships it: Amazon ${usually(c)}takes it back and refunds the buyer, not you.`,
  'left-not-confirmed':
    'The parcel has left but its shipment is not confirmed: confirm it now; the buyer can then refuse or return it.',
  'refund-do-not-ship':
    'The shipment is confirmed but the parcel is still with you: a full refund settles it, and counts as a refund, not as a cancellation.',
  'units-of-a-line':
    'Only some units of this line are left: they can be dropped with an adjustment once the others are confirmed, not with a cancellation.',
  'official-request':
    'The buyer has asked with the cancel control and you have not confirmed the shipment: cancel it. Your cancellation rate is safe.',
  'asked-in-a-message':
    'The buyer has asked in a message only: you can cancel it, but without a request made with the cancel control it counts against you.',
  'asked-but-refused': (c) =>
    `The buyer wants it cancelled, but the request was refused: you can still cancel it, but ${usually(c)}without a new one made with the cancel control it counts against you.`,
  'seller-initiated':
    'You have not confirmed the shipment, so you can still cancel it yourself. Without a request by the buyer it counts against you.',
  'confirmed-not-shipped':
    'The shipment is confirmed, so it can no longer be cancelled; but the parcel is still with you: refund it and do not ship.',
  'shipped-by-seller': (c) =>
    `It has been shipped and confirmed, so it can no longer be cancelled: the buyer refuses or returns it, and you refund within ${counted(param(c, 'days'), 'business day')} of getting it back.`,
  'undeliverable-to-seller': (c) =>
    `It could not be delivered or was refused: ${usually(c)}you refund within ${counted(param(c, 'days'), 'business day')} of getting it back.`,
  'return-requested': (c) =>
    `The buyer has opened a return: answer it within ${counted(param(c, 'hours'), 'hour')}, and refund within ${counted(param(c, 'days'), 'business day')} of getting it back.`,
  'delivered-by-seller': (c) =>
    `It has been delivered: only the buyer can open a return, and you refund within ${counted(param(c, 'days'), 'business day')} of getting it back.`,
  'returned-to-seller': (c) =>
    `It has come back: refund within ${counted(param(c, 'days'), 'business day')} of its arrival, or Amazon may refund the buyer and debit you.`,
};
