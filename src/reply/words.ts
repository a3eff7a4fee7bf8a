/** What letters are called, and what their sentences may mention: everything is written in the letter's language. */

export const recipients = ['buyer', 'seller', 'platform', 'bank'] as const;
export type Recipient = (typeof recipients)[number];

/** annul's own and stable: `src/locales/` has a letter for each, or it does not compile. */
export const letterIds = [
  'request-cancellation',
  'chase-request',
  'ask-to-cancel',
  'not-arrived',
  'claim-guarantee',
  'declare-withdrawal',
  'request-return',
  'ask-goodwill',
  'chase-refund',
  'lift-hold',
  'trace-with-bank',
  'trace-refund',
  'explain',
  'confirm-cancellation',
  'ask-official-request',
  'explain-shipped',
  'ask-about-the-rest',
  'announce-refund',
  'refer-to-platform',
  'ask-seller-support',
] as const;
export type LetterId = (typeof letterIds)[number];

/** What a platform calls its things, and how they are used; a policy has its own, else the language has general ones. */
export interface LetterPhrases {
  readonly platform: string;
  readonly guarantee: string;
  /** To a buyer: how a cancellation is officially asked for. */
  readonly sendRequest: string;
  /** To a seller: that this was done too. Empty where there is no such way. */
  readonly requestSentToo: string;
  /** To a buyer: why a message is not enough. */
  readonly messageIsNoRequest: string;
  /** To a buyer: how to cancel without anyone. */
  readonly cancelYourself: string;
  /** To a buyer: how a cancelled order is recognised. */
  readonly cancelledOrders: string;
  /** The same of one of several items. */
  readonly cancelledItem: string;
  /** To a buyer: what to do with a seller's parcel that is on its way, and with the platform's. */
  readonly startReturn: string;
  readonly refuseOrReturn: string;
  /** To a buyer whose parcel goes back to the platform. */
  readonly platformRefunds: string;
  /** To a buyer who has it. */
  readonly requestReturn: string;
  /** To a buyer: by when a seller refunds. */
  readonly refundAfterReturn: string;
  /** To a seller: that the return was asked for on the platform too. */
  readonly returnSentToo: string;
  /** To a seller: what the buyer can do without an answer. */
  readonly claimLater: string;
}

/** Where the goods are. */
export type State = 'waiting' | 'here' | 'on-the-way' | 'arrived' | 'came-back' | 'returned' | 'cancelled';

export interface LetterContext {
  readonly phrases: LetterPhrases;
  /** The number as the buyer sees it. */
  readonly order: string;
  /** Titles with their quantities; empty where the order came without. */
  readonly items: readonly string[];
  /** Everything in the order is meant. */
  readonly whole: boolean;
  /** Days: `November 23, 2026`. */
  readonly today: string;
  readonly placed: string | undefined;
  readonly shipped: string | undefined;
  readonly delivered: string | undefined;
  /** The last day on which it should have arrived. */
  readonly expected: string | undefined;
  /** When the buyer asked for the cancellation. */
  readonly asked: string | undefined;
  readonly cancelled: string | undefined;
  /** The last day on which the refund should have been visible. */
  readonly due: string | undefined;
  /** What comes back, where it is known exactly; and where only the most is. */
  readonly amount: string | undefined;
  readonly most: string | undefined;
  /** Whose consumer law the purchase falls under. */
  readonly law: 'eu' | 'uk' | undefined;
  /** Whether the right that the letter claims is known to be there. */
  readonly certain: boolean;
  /** Whether what the verdict offers takes effect without anyone's agreement. */
  readonly guaranteed: boolean;
  /** There is a way to ask officially, beside the letter. */
  readonly official: boolean;
  /** It was the buyer who asked. */
  readonly requested: boolean;
  readonly state: State | undefined;
  /** The platform ships it. */
  readonly byPlatform: boolean;
  /** The rule that decided, and the steps, as the decision tells them. */
  readonly reason: string;
  readonly steps: readonly string[];
  /** When the money is back; empty where nothing is known of it. */
  readonly money: string;
}

/** Paragraphs are single lines, a list is one line an entry; what is empty is left out. */
export interface LetterText {
  readonly subject: string;
  readonly paragraphs: readonly (string | readonly string[])[];
}

export type LetterTexts = Readonly<Record<LetterId, (context: LetterContext) => LetterText>>;
