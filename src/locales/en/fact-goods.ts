/** The questions about the item itself, and about what was paid. */
import type { Facts } from '../facts.ts';

const choose = 'Choose one of the answers.';
const yesOrNo = 'Answer yes or no.';
const no = { label: 'No' } as const;
const yes = { label: 'Yes' } as const;

type Keys =
  | 'kind'
  | 'category'
  | 'returnable'
  | 'bundle'
  | 'accessed'
  | 'redeemed'
  | 'subscribeAndSave'
  | 'payments.0.method'
  | 'payments.0.charged';

const kind: Facts['kind'] = {
  question: 'What kind of item is it?',
  whereToLook: "The item's page and the order show whether anything is shipped.",
  why: 'Digital goods, gift cards, groceries and made-to-order goods have rules of their own.',
  answers: {
    physical: { label: 'Something that is shipped' },
    ebook: { label: 'E-book' },
    'digital-video': { label: 'Film or series', hint: 'Bought or rented.' },
    'digital-music': { label: 'Music', hint: 'Downloaded, or bought by voice.' },
    app: { label: 'App' },
    software: { label: 'Software or game', hint: 'A download or a code.' },
    'gift-card': { label: 'Gift card', hint: 'Sent by post.' },
    'egift-card': { label: 'E-gift card', hint: 'Sent by e-mail or printed.' },
    grocery: { label: 'Groceries' },
    custom: { label: 'Made to order', hint: 'Personalised or handmade.' },
    subscription: { label: 'Membership', hint: 'It renews by itself.' },
    service: { label: 'Service', hint: 'A protection plan or an installation.' },
  },
  invalid: choose,
};

const category = (platform: string): Facts['category'] => ({
  question: 'Which category is it in?',
  whereToLook: "The item's page shows it above the title.",
  why: 'The time for returning depends on it.',
  answers: {
    electronics: { label: 'Electronics', hint: 'Cameras, computers, phones, consoles.' },
    apple: { label: 'Apple' },
    'amazon-device': { label: `${platform} device`, hint: 'An e-reader, a speaker, a doorbell.' },
    renewed: { label: 'Renewed' },
    'renewed-premium': { label: 'Renewed Premium' },
    media: { label: 'Music, films, video games', hint: 'On disc.' },
    office: { label: 'Office products' },
    toys: { label: 'Toys' },
    books: { label: 'Books' },
    software: { label: 'Software in a box' },
    kitchen: { label: 'Kitchen' },
    diy: { label: 'Tools and DIY' },
    automotive: { label: 'Car and motorbike' },
    'large-appliance': { label: 'Large appliances' },
    'home-entertainment': { label: 'Home entertainment' },
    'personal-care-electrical': { label: 'Electrical personal care', hint: 'Shavers, toothbrushes, hair dryers.' },
    baby: { label: 'Baby' },
    mattress: { label: 'Mattress' },
    clothing: { label: 'Clothing and shoes' },
    other: { label: 'Something else' },
  },
  invalid: choose,
});

const method: Facts['payments.0.method'] = {
  question: 'How was it paid?',
  whereToLook: 'The order shows the payment method.',
  why: 'Each method takes its own time to show the money.',
  answers: {
    card: { label: 'A card', hint: 'Not sure which kind.' },
    'credit-card': { label: 'Credit card' },
    'debit-card': { label: 'Debit card' },
    'prepaid-card': { label: 'Prepaid card' },
    'store-card': { label: 'Store card' },
    'bank-account': { label: 'Bank account' },
    'gift-card-balance': { label: 'Gift card balance' },
    points: { label: 'Points' },
    installments: { label: 'Instalments', hint: 'Also "pay later".' },
    cash: { label: 'Cash', hint: 'At a partner location.' },
    'cash-on-delivery': { label: 'On delivery' },
    'convenience-store': { label: 'At a convenience store' },
    invoice: { label: 'Invoice' },
    ebt: { label: 'EBT card' },
    'promotional-credit': { label: 'Promotional credit' },
    wallet: { label: 'Electronic wallet' },
    other: { label: 'Something else' },
  },
  invalid: choose,
};

export const goods = (platform: string): Pick<Facts, Keys> => ({
  kind,
  category: category(platform),
  returnable: {
    presumed: 'the item can be returned',
    question: 'Can the item be returned?',
    whereToLook: "The item's page and the order say when it cannot.",
    why: 'What cannot be returned comes back only with a defect, or by law.',
    answers: { true: yes, false: { label: 'No', hint: '"Final sale", or "not returnable".' } },
    invalid: yesOrNo,
  },
  bundle: {
    presumed: 'it is not part of a bundle',
    question: 'Is it part of a bundle?',
    whereToLook: 'The order lists a bundle under one price.',
    why: 'Cancelling one part of a bundle cancels the others too.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  accessed: {
    question: 'Has it been used: read, watched, played or downloaded?',
    whereToLook: 'Your digital library shows it. For an e-book, more than a tenth read counts as used.',
    why: 'What has been used is not refunded as a matter of course.',
    answers: { true: yes, false: { label: 'No', hint: 'Not opened, or hardly.' } },
    invalid: yesOrNo,
  },
  redeemed: {
    question: 'Has the code been claimed?',
    whereToLook: 'A claimed gift card or code stands in an account.',
    why: 'Once claimed it is final.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  subscribeAndSave: {
    presumed: 'it is not a Subscribe & Save delivery',
    question: 'Is it a delivery of a subscription to goods?',
    whereToLook: 'The order is marked Subscribe & Save.',
    why: 'Cancelling the delivery does not end the subscription.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  'payments.0.method': method,
  'payments.0.charged': {
    question: 'Has the money been taken?',
    whereToLook: 'A payment that your bank shows as pending is only a hold.',
    why: 'A hold ends by itself; only what was taken is refunded.',
    answers: {
      true: { label: 'Yes', hint: 'It is posted on the statement.' },
      false: { label: 'No', hint: 'Nothing, or only pending.' },
    },
    invalid: yesOrNo,
  },
});
