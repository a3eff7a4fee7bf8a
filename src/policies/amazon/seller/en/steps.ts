/** What a seller does, in Seller Central and beside it. */
import type { Sentence } from '../../../policy.ts';
import { labels, numbered } from '../../en/words.ts';
import type { SellerTexts } from '../keys.ts';
import { reasons } from './counting.ts';

const openManageOrders: Sentence = 'In Seller Central open Orders, then Manage Orders, and find the order.';
const cancelTheOrder: Sentence = 'Choose Cancel order; if the order has several items, tick those that go.';
const checkItWorked: Sentence =
  'It worked when the order stands as cancelled; Amazon e-mails the buyer. It cannot be undone.';
const doNotPush: Sentence = 'Do not ask the buyer to cancel for a reason of yours: Amazon forbids it.';
const lookForTheBanner: Sentence = 'Open the order: a banner says so if the buyer has asked with the cancel control.';
const messageTheBuyer: Sentence =
  'Tell the buyer, through buyer-seller messaging, to refuse the parcel or to return it through Your Orders.';
const refundInTime: Sentence = (c) =>
  numbered(
    c,
    'sellerRefund',
    (time) => `Refund within ${time} of getting it back, or Amazon may refund the buyer and debit your account.`,
  );
const watchForClaims: Sentence = (c) =>
  numbered(
    c,
    'guaranteeWait',
    (time, u) =>
      `Answer the buyer within ${time}: after that the buyer can ${u}make an A-to-z claim, which counts as an order defect.`,
  );
const authorise: Sentence = 'Authorise the return in Manage Returns, with an address or a label.';
const orByFeed: Sentence = ({ reason }) =>
  `Or by feed: annul check --as seller -o feed${reason === undefined ? ', with --reason,' : ''} writes the file for POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA, -o feed-xml the one for POST_ORDER_ACKNOWLEDGEMENT_DATA.`;
/** What the buyer has asked for is not among them: that is another list of steps. */
const own = [
  'NoInventory',
  'PricingError',
  'ShippingAddressUndeliverable',
  'CustomerExchange',
  'GeneralAdjustment',
] as const;
const chooseTheReason: Sentence = ({ reason }) => {
  const known = reason === undefined ? undefined : reasons[reason];
  if (known !== undefined) return `Choose "${known}" as the reason: it is the true one, and the buyer sees it.`;
  const [last, ...first] = own.map((code) => reasons[code]).reverse();
  return `Choose the true reason, which the buyer sees: ${first.reverse().join(', ')}, or ${last} for anything else.`;
};
const refunding = { 'refund-in-time': refundInTime, 'watch-for-claims': watchForClaims } as const;

export const steps: SellerTexts['steps'] = {
  'find-out': {
    'open-the-order': openManageOrders,
    'look-who-ships': 'Look who ships it: you, or Amazon.',
    'look-for-the-banner': lookForTheBanner,
    'answer-the-questions': 'Answer the open questions: annul ask holds them as an interview.',
  },
  cancelled: {
    'check-the-order': 'Check that Manage Orders lists it as cancelled.',
    'check-the-stock': 'Check the stock of the listing: not every reason puts the units back.',
    'order-again': 'If the buyer wants it after all, ask for a new order.',
  },
  unfulfillable: {
    'nothing-ships': 'Do nothing: it does not ship and is not billed.',
    'tell-the-customer': 'Tell your customer in the shop where it was ordered.',
  },
  refunded: {
    'check-the-refund': 'Check in Manage Orders that the refund is not pending any more.',
    'if-it-comes-back': 'If the parcel still comes back, put the item into stock again.',
  },
  'cancel-fulfilment': {
    'open-the-fulfilment-order': 'Open the fulfilment order in Manage Orders (or call cancelFulfillmentOrder).',
    'cancel-it-there': 'Cancel it while it is Received or Planning; in Processing it cannot be cancelled.',
    'check-it-worked': 'Look again after a few minutes: a late attempt can lose the race against the warehouse.',
    'tell-the-customer': 'Cancel and refund in the shop where it was ordered.',
  },
  'multi-channel-late': {
    'let-it-travel': 'Let it travel: the customer refuses it, or returns it to you.',
    'refund-in-your-shop': 'Refund in the shop where it was ordered, by its terms.',
  },
  'multi-channel-return': {
    'apply-your-terms': 'Apply the return terms of the shop where it was ordered.',
    'refund-in-your-shop': 'Refund in that shop; Amazon has charged the customer nothing.',
  },
  'leave-pending': {
    'do-not-ship': 'Do not ship it: the payment may still fail.',
    'send-the-buyer-on': 'If the buyer wants to cancel, send them to Your Orders or to Amazon.',
    'wait-for-the-payment': 'Wait until the order is Unshipped; its stock stays reserved meanwhile.',
  },
  'platform-ships': {
    'the-buyer-cancels': 'If the buyer wants to cancel, they do it themselves in Your Orders.',
    'ask-seller-support': 'Otherwise ask Seller Support; it can try, and promises nothing.',
    'do-not-push': doNotPush,
  },
  'platform-takes-back': {
    'leave-it-to-platform': 'Do nothing: Amazon handles the return and the refund.',
    'send-the-buyer-on': "Send a buyer who writes to you to Amazon's support.",
  },
  'confirm-then-return': {
    'confirm-shipment': 'Choose Confirm shipment now, with the tracking number.',
    'message-the-buyer': messageTheBuyer,
    'refund-on-return': refundInTime,
    'watch-for-claims': watchForClaims,
  },
  'adjust-units': {
    'ship-the-rest': 'Ship what you can and confirm it with its quantity.',
    'send-the-adjustment': ({ reason }) =>
      `Send the order adjustment feed (POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA) with the units in quantity-cancelled, and ${reason ?? 'NoInventory or CustomerCancel'} as the reason.`,
    'check-it-worked': 'Check the processing report of the feed.',
  },
  'cancel-requested': {
    'open-manage-orders': openManageOrders,
    'cancel-the-order': cancelTheOrder,
    'the-reason-is-locked': 'Leave "Buyer cancelled", which is pre-selected: the banner says that your metric is safe.',
    'or-by-feed': orByFeed,
    'check-it-worked': checkItWorked,
  },
  'ask-for-the-request': {
    'look-for-the-banner': lookForTheBanner,
    'ask-the-buyer': (c) =>
      `Without a banner, answer the message: ask the buyer to open Your Orders and choose ${labels(c).requestCancellation}, if they still want to cancel.`,
    'then-cancel': 'Once the request stands on the order, cancel it: then it does not count.',
    'or-cancel-at-once':
      'If you cancel without it, choose "Buyer cancelled", which is the truth; it counts all the same.',
    'check-it-worked': checkItWorked,
  },
  'cancel-own': {
    'open-manage-orders': openManageOrders,
    'cancel-the-order': cancelTheOrder,
    'choose-the-reason': chooseTheReason,
    'or-by-feed': orByFeed,
    'check-it-worked': checkItWorked,
    'do-not-push': doNotPush,
  },
  'cancel-pending': {
    'open-manage-orders': openManageOrders,
    'cancel-the-order': cancelTheOrder,
    'choose-the-reason': chooseTheReason,
    'check-it-worked': checkItWorked,
  },
  'confirmed-not-shipped': {
    'stop-the-parcel': 'Stop the parcel before the carrier takes it: then refund it and do not ship.',
    'if-it-has-gone': 'If it has left after all, the buyer refuses or returns it, and you refund then.',
    'message-the-buyer':
      'Tell the buyer, through buyer-seller messaging, that it will not come or, if it has left, to refuse or return it.',
  },
  'refund-do-not-ship': {
    'keep-it-here': 'Keep the parcel, and take the item into stock again.',
    'refund-in-full': 'In Manage Orders choose Refund order, and refund everything: price, delivery and tax.',
    'message-the-buyer': 'Tell the buyer that it will not come and that the money comes back.',
    'check-the-refund': (c) =>
      numbered(
        c,
        'refundPending',
        (time) => `Look again: for up to ${time} the refund is pending and can be withdrawn.`,
      ),
  },
  'refund-on-return': { 'message-the-buyer': messageTheBuyer, 'authorise-the-return': authorise, ...refunding },
  'await-undeliverable': {
    'follow-the-tracking': 'Follow the tracking until it is back with you.',
    'if-it-is-lost': 'If it is lost, refund at once and claim from the carrier.',
    ...refunding,
  },
  'answer-the-return': { 'authorise-the-return': authorise, ...refunding },
  'await-the-return': {
    'the-buyer-returns': 'The buyer opens the return in Your Orders; you cannot open it for them.',
    'authorise-the-return': authorise,
    ...refunding,
  },
  'refund-the-return': {
    'inspect-the-goods': 'Look at what came back, and explain a deduction to the buyer before you make it.',
    ...refunding,
  },
};
