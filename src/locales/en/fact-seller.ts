/** The questions that only a seller is asked. */
import type { Facts, SellerFact } from '../facts.ts';

const choose = 'Choose one of the answers.';
const yesOrNo = 'Answer yes or no.';
const no = { label: 'No' } as const;
const yes = { label: 'Yes' } as const;

export const sellers = (platform: string): Pick<Facts, SellerFact> => ({
  sellerProgram: {
    presumed: 'it is ordinary delivery',
    question: 'Is the order part of a program?',
    whereToLook: 'The order names it beside the delivery.',
    why: 'These programs have their own ways to cancel, and their own targets.',
    answers: {
      none: { label: 'No, an ordinary one' },
      'multi-channel': { label: `Ordered in another shop, shipped by ${platform}` },
      'seller-fulfilled-prime': { label: 'Seller Fulfilled Prime' },
      'easy-ship': { label: 'Easy Ship', hint: `${platform} collects the parcel from you.` },
    },
    invalid: choose,
  },
  handedOver: {
    presumed: 'the parcel has left exactly where the status says so',
    question: 'Has the parcel really left?',
    whereToLook: 'Ask whoever packs: what counts is where the parcel is, not what the order says.',
    why: 'A parcel that has left is returned; one that is still here can be kept.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  returnRequested: {
    presumed: 'no return has been opened',
    question: 'Has the buyer opened a return?',
    whereToLook: 'An e-mail tells of it, and the list of returns.',
    why: 'An open return wants an answer.',
    answers: { true: yes, false: no },
    invalid: yesOrNo,
  },
  sellerReason: {
    question: 'Why does it have to be cancelled?',
    whereToLook: 'Only you know it; say what is true, since the buyer sees it.',
    why: 'The reason decides which code is the honest one, and in some stores whether you may cancel at all.',
    answers: {
      'out-of-stock': { label: 'It is out of stock' },
      'price-error': { label: 'The price or the listing was wrong' },
      address: { label: 'The address cannot be delivered to' },
      exchange: { label: 'The buyer wants something else instead' },
      'buyer-asked': { label: 'The buyer has asked for it' },
      other: { label: 'Another reason' },
    },
    invalid: choose,
  },
});
