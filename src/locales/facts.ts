/**
 * What the interview and the messages say about facts: the question of each, its answers, what is presumed of it, and
 * short names. A language is a function of the platform's name, because people say "Amazon ships it".
 */
import type { Actor, ItemVerdict, Role } from '../decision/decision.ts';
import type {
  Canceller,
  Carrier,
  Category,
  Fulfilment,
  Kind,
  PaymentMethod,
  Program,
  Seller,
  SellerReason,
  Status,
} from '../order/vocabulary.ts';
import type { Lang } from './messages.ts';

export interface AnswerText {
  readonly label: string;
  readonly hint?: string;
}

/** How long ago, in words; a length is written in the language already: `30 minutes`. */
interface Ago {
  /** "less than 30 minutes ago". */
  lessThan(length: string): string;
  /** "30 minutes ago or more". */
  atLeast(length: string): string;
  /** "between 30 minutes and 48 hours ago". */
  between(least: string, most: string): string;
}

export interface FactText {
  readonly question: string;
  readonly whereToLook: string;
  /** What hangs on the answer, in general; `?` shows the verdicts beside it. */
  readonly why: string;
  /** What is expected, after an answer that cannot be read. */
  readonly invalid: string;
  /** By value; empty for times and amounts. */
  readonly answers: Readonly<Record<string, AnswerText>>;
  /** What is presumed where the data says nothing: a clause without capital and full stop. */
  readonly presumed?: string;
  /** A span of a time or an amount, from its first end on and up to, but without, its last. Both are written already. */
  readonly interval?: (from: string | undefined, until: string | undefined) => string;
  readonly ago?: Ago;
}

type Choice<V extends string> = FactText & { readonly answers: Readonly<Record<V, AnswerText>> };
type Presumed<V extends string> = Choice<V> & Required<Pick<FactText, 'presumed'>>;
type Time = FactText & Required<Pick<FactText, 'interval' | 'ago'>>;
type Amount = FactText & Required<Pick<FactText, 'interval'>>;
type YesNo = 'true' | 'false';

/** Every fact that can be asked for, by the id of its input; then what only the refund needs, by its path. */
export type Facts = {
  readonly marketplace: FactText;
  readonly status: Choice<Exclude<Status, 'partially-shipped'>>;
  readonly soldBy: Choice<Seller>;
  readonly fulfilledBy: Choice<Fulfilment>;
  readonly carrier: Choice<Carrier>;
  readonly kind: Choice<Kind>;
  readonly category: Choice<Category>;
  readonly cancellationRequest: Presumed<'none' | 'message' | 'open' | 'rejected'>;
  readonly cancellation: Presumed<'none' | 'executed'>;
  readonly fullyRefunded: Presumed<YesNo>;
  readonly returnable: Presumed<YesNo>;
  readonly bundle: Presumed<YesNo>;
  readonly accessed: Choice<YesNo>;
  readonly redeemed: Choice<YesNo>;
  readonly subscribeAndSave: Presumed<YesNo>;
  readonly business: Presumed<YesNo>;
  readonly replacement: Presumed<YesNo>;
  readonly onHold: Presumed<YesNo>;
  readonly program: Presumed<'none' | 'multi-channel' | 'scheduled-delivery' | 'haul'>;
  readonly sellerProgram: Presumed<'none' | 'multi-channel' | 'seller-fulfilled-prime' | 'easy-ship'>;
  readonly handedOver: Presumed<YesNo>;
  readonly returnRequested: Presumed<YesNo>;
  readonly sellerReason: Choice<SellerReason>;
  readonly placedAt: Time;
  readonly shippedAt: Time;
  readonly deliveredAt: Time;
  readonly latestDelivery: Time;
  readonly shipBy: Time;
  readonly cancelledAt: Time;
  readonly unitPrice: Amount;
  readonly 'payments.0.method': Choice<PaymentMethod>;
  readonly 'payments.0.charged': Choice<YesNo>;
  readonly amount: FactText;
};

/** Those that only a seller is asked for. */
export type SellerFact = 'sellerProgram' | 'handedOver' | 'returnRequested' | 'sellerReason';

/** Facts that rules measure rather than test as they are. */
type MeasuredFact =
  | 'minutesSincePlaced'
  | 'daysSincePlaced'
  | 'placedOn'
  | 'daysSinceDelivery'
  | 'statutoryDays'
  | 'daysPastEstimate'
  | 'daysPastShipBy'
  | 'today'
  | 'now';

export interface Names {
  readonly facts: Readonly<Record<keyof Facts | MeasuredFact, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly programs: Readonly<Record<Program | 'none', string>>;
  readonly methods: Readonly<Record<PaymentMethod, string>>;
  readonly sellers: Readonly<Record<Seller, string>>;
  readonly fulfilments: Readonly<Record<Fulfilment, string>>;
  readonly carriers: Readonly<Record<Carrier, string>>;
  readonly requests: Readonly<Record<'none' | 'message' | 'open' | 'rejected', string>>;
  readonly cancellers: Readonly<Record<Canceller, string>>;
  readonly verdicts: Readonly<Record<ItemVerdict | 'mixed', string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly yesNo: Readonly<Record<YesNo, string>>;
}

export interface FactWords {
  readonly facts: Facts & Readonly<Record<string, FactText>>;
  readonly names: Names;
  /** For sentences whose statement is not official. */
  readonly usually: string;
}

/** The words of a language, with the platform's name in them: `Amazon`. */
export async function loadFactWords(lang: Lang, platform: string): Promise<FactWords> {
  const { factWords } = lang === 'fr' ? await import('./fr/facts.ts') : await import('./en/facts.ts');
  return factWords(platform);
}
