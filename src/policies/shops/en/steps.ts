/** What to do, wherever a shop sells. */
import type { SharedWords, Steps } from '../keys.ts';
import { withdrawalLabels } from '../labels.ts';

const rejectInUk: Steps[string] = (c) =>
  c.country === 'GB'
    ? 'In the UK faulty or misdescribed goods can usually be rejected for a full refund within 30 days.'
    : '';

const sendBackInTime =
  'Send back what you have received within 14 days of the statement. You usually pay the postage; a refused parcel without a statement may not count.';

export const steps = (who: string): SharedWords['steps'] => ({
  'find-out': {
    'open-the-order': 'Open the order: the link is in the confirmation e-mail.',
    'look-how-far-it-is': 'Look how far it has got: paid, being prepared, shipped or delivered, and since when.',
    'read-the-terms': `Read what ${who} says about cancelling and about returns.`,
    'answer-the-questions': 'With that, answer the open questions: each answer narrows what is possible.',
  },
  'already-over': {
    'check-the-refund': 'Look at the order: it shows what was cancelled or refunded, and when.',
    'check-the-statement': 'Look for it on the statement or the balance of the means of payment.',
  },
  'leave-it-there': {
    'write-to-the-seller': `Write to ${who} before the time for collecting it is over: you do not want it any more, and ask for the refund.`,
    'do-not-collect-it': 'Do not collect it. Without a word that may not count as a cancellation or a withdrawal.',
    'announce-the-return': `If you have collected it, announce the return as ${who} wants it, in the time that applies.`,
  },
  'accept-then-return': {
    'ask-at-once': `Write to ${who} at once: some parcels can still be stopped.`,
    'accept-the-parcel':
      'If it comes, accept it: a parcel that was refused without a word can get lost, and may not count as a return.',
    'announce-the-return': `Announce the return as ${who} wants it, in the time that applies.`,
    'send-it-back': 'Send it back with tracking, and keep the proof of posting.',
  },
  'ask-about-the-parcel': {
    'read-the-tracking': 'Read in the tracking why it could not be delivered and where it is.',
    'write-to-the-seller': `Write to ${who} with the order number: ask for the refund, or for another delivery.`,
    'keep-the-proof': 'Keep the tracking and the messages.',
  },
  'ask-about-the-download': {
    'leave-it-alone': 'Do not open, download or redeem it any further.',
    'read-the-confirmation':
      'Read in the confirmation what you agreed to: the right to withdraw is lost only if you asked to have it at once and accepted losing that right.',
    'write-to-the-seller': `Ask ${who} for the refund, with the order number.`,
  },
  'only-if-defective': {
    'look-for-a-defect':
      'Check whether it is damaged, faulty or not as described: then more is due than for a change of mind.',
    'write-to-the-seller': `Write to ${who} with photos before you send anything back.`,
    'know-your-rights': rejectInUk,
  },
  return: {
    'ask-for-the-return': `Ask for the return as ${who} wants it: on the order's page, or by e-mail.`,
    'wait-for-the-answer': `Wait for the address or the label from ${who}: what is sent unasked can go astray.`,
    'send-it-back': 'Send it complete, with tracking, before the last day is over, and keep the proof of posting.',
    'check-it-worked': `It worked when ${who} confirms that it is back; then the refund follows.`,
  },
  'late-return': {
    'look-for-a-defect': 'Check whether it is damaged, faulty or not as described: then more is due, also later.',
    'write-to-the-seller': `Otherwise ask ${who}: it is free to take it back.`,
    'know-your-rights': rejectInUk,
  },
  withdraw: {
    'declare-withdrawal': (c) =>
      `Find the withdrawal function, labelled "${withdrawalLabels('en', c.country).withdraw}" or in words that mean the same.`,
    'confirm-withdrawal': (c) =>
      `Give your name, the order and an address for the receipt, then choose "${withdrawalLabels('en', c.country).confirm}".`,
    'if-there-is-none': `If there is no such function, write to ${who}: any clear statement is enough.`,
    'keep-the-receipt':
      'Keep the receipt with its date and time. It is enough to send the statement before the last day is over, but you have to be able to prove it.',
    'send-it-back': sendBackInTime,
  },
  'withdraw-uk': {
    'declare-withdrawal': `Tell ${who} clearly that you cancel the contract, with the order number: any clear statement is enough.`,
    'keep-the-receipt':
      'Keep a copy with its date and time. It is enough to send the statement before the last day is over, but you have to be able to prove it.',
    'send-it-back': sendBackInTime,
  },
  'late-shipment': {
    'read-the-promise': 'Look for the shipping time that was stated when you ordered: it goes before the 30 days.',
    'write-to-the-seller': `Tell ${who} that you do not agree to a delay, and ask for the refund.`,
    'know-the-limit':
      'The refund, shipping and handling included, is due within 7 working days; within one billing cycle only where the seller itself gave you the credit.',
  },
  'decide-the-refund': {
    'check-the-consent':
      'Look for what the buyer agreed to: in the EU and the UK a consumer can still withdraw unless it was begun at the express wish, with the loss of that right accepted and confirmed.',
    'check-the-terms': 'Otherwise decide by your own terms.',
    'refund-it': 'If you refund, end the access or void the code where you can, and record it on the order.',
  },
  'take-from-pickup': {
    'tell-the-buyer': 'Tell the buyer not to collect it if it is no longer wanted.',
    'take-it-back': 'Have it sent back from the pickup point, or put it back on the shelf.',
    'refund-when-back': 'Refund when you have it, and record that on the order.',
  },
  'refund-when-back': {
    'tell-the-buyer': 'Tell the buyer that it has shipped, with the tracking, and how to refuse or return it.',
    'stop-the-parcel': 'If your carrier can still turn it round, have that done.',
    'refund-when-back': 'Refund when it is back, and record the return on the order.',
  },
  'take-back': {
    'check-the-terms': 'Check the return by your own terms, and by the law of the country that it was sent to.',
    'open-the-return': 'Tell the buyer how to send it back, and record the return on the order.',
    'refund-when-back': 'Refund when it is back.',
  },
});
