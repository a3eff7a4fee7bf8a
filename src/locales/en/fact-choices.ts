/** The questions about an order and its way. */
import type { Facts } from '../facts.ts';

const choose = 'Choose one of the answers.';
const yesOrNo = 'Answer yes or no.';
const no = { label: 'No' } as const;
const yes = { label: 'Yes' } as const;

type Keys =
  | 'marketplace'
  | 'status'
  | 'soldBy'
  | 'fulfilledBy'
  | 'carrier'
  | 'cancellationRequest'
  | 'cancellation'
  | 'fullyRefunded'
  | 'business'
  | 'replacement'
  | 'onHold'
  | 'program';

const marketplace: Facts['marketplace'] = {
  question: 'Which store was it ordered from?',
  whereToLook: "The address of the store's site, also in the confirmation e-mail.",
  why: 'Times, return windows and rights differ from store to store.',
  answers: {
    'amazon.com': { label: 'amazon.com', hint: 'United States' },
    'amazon.ca': { label: 'amazon.ca', hint: 'Canada' },
    'amazon.com.mx': { label: 'amazon.com.mx', hint: 'Mexico' },
    'amazon.com.br': { label: 'amazon.com.br', hint: 'Brazil' },
    'amazon.co.uk': { label: 'amazon.co.uk', hint: 'United Kingdom' },
    'amazon.de': { label: 'amazon.de', hint: 'Germany' },
    'amazon.fr': { label: 'amazon.fr', hint: 'France' },
    'amazon.it': { label: 'amazon.it', hint: 'Italy' },
    'amazon.es': { label: 'amazon.es', hint: 'Spain' },
    'amazon.nl': { label: 'amazon.nl', hint: 'Netherlands' },
    'amazon.com.be': { label: 'amazon.com.be', hint: 'Belgium' },
    'amazon.se': { label: 'amazon.se', hint: 'Sweden' },
    'amazon.pl': { label: 'amazon.pl', hint: 'Poland' },
    'amazon.ie': { label: 'amazon.ie', hint: 'Ireland' },
    'amazon.com.tr': { label: 'amazon.com.tr', hint: 'Turkey' },
    'amazon.co.za': { label: 'amazon.co.za', hint: 'South Africa' },
    'amazon.sg': { label: 'amazon.sg', hint: 'Singapore' },
    'amazon.ae': { label: 'amazon.ae', hint: 'United Arab Emirates' },
    'amazon.sa': { label: 'amazon.sa', hint: 'Saudi Arabia' },
    'amazon.eg': { label: 'amazon.eg', hint: 'Egypt' },
    'amazon.in': { label: 'amazon.in', hint: 'India' },
    'amazon.com.au': { label: 'amazon.com.au', hint: 'Australia' },
    'amazon.co.jp': { label: 'amazon.co.jp', hint: 'Japan' },
    'amazon.cn': { label: 'amazon.cn', hint: 'China' },
  },
  invalid: 'Choose one of the stores, or type its address, such as amazon.com.',
};

const status: Facts['status'] = {
  question: 'How far has it got?',
  whereToLook: 'Open your orders and look under the title of the item.',
  why: 'What has left can no longer be cancelled, only stopped, refused or returned.',
  answers: {
    preorder: { label: 'Pre-ordered', hint: 'It is not out yet.' },
    pending: { label: 'Payment pending', hint: 'The payment is still being checked.' },
    unshipped: { label: 'Not yet shipped' },
    preparing: { label: 'Preparing for shipment', hint: 'Also called "Shipping soon".' },
    shipped: { label: 'Shipped', hint: 'It is in transit.' },
    'out-for-delivery': { label: 'Out for delivery', hint: 'It comes today.' },
    'pickup-ready': { label: 'Ready for pickup', hint: 'It waits at a locker or a counter.' },
    delivered: { label: 'Delivered' },
    undeliverable: { label: 'Undeliverable', hint: 'It could not be delivered, or was refused or lost.' },
    cancelled: { label: 'Cancelled' },
    returned: { label: 'Returned', hint: 'It has gone back.' },
    unfulfillable: { label: 'Cannot be fulfilled', hint: 'Only for orders of other shops.' },
  },
  invalid: choose,
};

export const choices = (platform: string): Pick<Facts, Keys> => ({
  marketplace,
  status,
  soldBy: {
    question: 'Who sells it?',
    whereToLook: 'Look for "sold by" on the order or on the item\'s page.',
    why: 'A seller has other rules than the platform itself.',
    answers: { platform: { label: platform }, 'third-party': { label: 'A seller', hint: 'Any other name.' } },
    invalid: choose,
  },
  fulfilledBy: {
    question: 'Who ships it?',
    whereToLook: 'Look for "shipped by" on the order or on the item\'s page.',
    why: 'Who ships it decides how long it can be cancelled, and who takes it back.',
    answers: { platform: { label: platform }, merchant: { label: 'The seller' } },
    invalid: choose,
  },
  carrier: {
    question: 'Who brings the parcel?',
    whereToLook: 'The tracking of the order names the carrier.',
    why: "The platform's own carrier can still turn a parcel round.",
    answers: {
      platform: { label: platform, hint: "The platform's own drivers." },
      other: { label: 'Another carrier', hint: 'The post or a parcel service.' },
    },
    invalid: choose,
  },
  cancellationRequest: {
    presumed: 'nobody has asked to cancel yet',
    question: 'Has anyone asked to cancel it?',
    whereToLook: 'A request stands on the order, and an e-mail confirms it.',
    why: 'An open request has to be answered first.',
    answers: {
      none: { label: 'No' },
      message: { label: 'Only in a message, not with the cancel control' },
      open: { label: 'Yes, without an answer so far' },
      rejected: { label: 'Yes, and it was refused' },
    },
    invalid: choose,
  },
  cancellation: {
    presumed: 'it has not been cancelled',
    question: 'Has it been cancelled?',
    whereToLook: 'Look under the cancelled orders.',
    why: 'What is cancelled needs nothing more.',
    answers: { none: no, executed: yes },
    invalid: yesOrNo,
  },
  fullyRefunded: {
    presumed: 'it has not been refunded in full',
    question: 'Has the whole price been refunded?',
    whereToLook: 'The order shows its refunds.',
    why: 'After a full refund nothing is left to do.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  business: {
    presumed: 'it is not a business purchase',
    question: 'Was it bought for a business?',
    whereToLook: 'A business account says so at the top of the page.',
    why: 'The right of withdrawal is for consumers only.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  replacement: {
    presumed: 'it is not an exchange or a replacement',
    question: 'Is it an exchange or a replacement?',
    whereToLook: 'The order is marked as one, and nothing new was charged for it.',
    why: 'The original still has to go back.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  onHold: {
    presumed: 'the order is not on hold',
    question: 'Is the order on hold?',
    whereToLook: 'The order asks to revise the payment, or an e-mail does.',
    why: 'What is on hold does not ship until the payment or the account has been checked.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  program: {
    presumed: 'it comes by ordinary delivery',
    question: 'Is it a special kind of delivery?',
    whereToLook: 'The order names it beside the delivery.',
    why: 'These deliveries have their own ways to be stopped or returned.',
    answers: {
      none: { label: 'No, an ordinary one' },
      'multi-channel': { label: `Ordered in another shop, shipped by ${platform}` },
      'scheduled-delivery': { label: 'Scheduled delivery', hint: 'A large item, by appointment.' },
      haul: { label: 'Haul', hint: 'Very cheap items with slow delivery.' },
    },
    invalid: choose,
  },
});
