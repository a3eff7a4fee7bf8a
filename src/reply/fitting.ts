/** Which letters fit an item's decision: the first that may stand by itself is the one that is written unasked. */
import type { ItemDecision, Role } from '../decision/decision.ts';
import type { LetterId, Recipient, State } from './words.ts';

/** An item's decision, with what of its order decides whom to write to. */
export interface Situation {
  readonly decision: ItemDecision;
  readonly role: Role;
  readonly soldBy: 'platform' | 'third-party' | undefined;
  readonly fulfilledBy: 'platform' | 'merchant' | undefined;
  /** How the buyer asked for a cancellation, where they did. */
  readonly requested: 'official' | 'message' | 'untold' | undefined;
  readonly state: State | undefined;
}

export interface Fit {
  readonly id: LetterId;
  readonly to: Recipient;
}

interface FitRow extends Fit {
  readonly role: Role;
  fits(situation: Situation): boolean;
  /** Whether it is written without being asked for; always where absent. */
  unasked?(situation: Situation): boolean;
}

type Test = FitRow['fits'];

const verdict =
  (...wanted: readonly ItemDecision['verdict'][]): Test =>
  ({ decision }) =>
    wanted.includes(decision.verdict);
const actor =
  (wanted: ItemDecision['actor']): Test =>
  ({ decision }) =>
    decision.actor === wanted;
const all =
  (...tests: readonly Test[]): Test =>
  (situation) =>
    tests.every((test) => test(situation));
const any =
  (...tests: readonly Test[]): Test =>
  (situation) =>
    tests.some((test) => test(situation));
const not =
  (test: Test): Test =>
  (situation) =>
    !test(situation);

const alternative =
  (id: string): Test =>
  ({ decision }) =>
    decision.alternatives.some((route) => route.id === id);
/** The refund is late, and this is one of the things to do about it. */
const late =
  (step: string): Test =>
  ({ decision }) =>
    decision.refund?.status?.state === 'late' && decision.refund.status.steps.some(({ id }) => id === step);

const bySeller: Test = ({ soldBy, fulfilledBy }) => soldBy === 'third-party' || fulfilledBy === 'merchant';
/** The verdict itself is a withdrawal; else it can stand beside the verdict. */
const withdrawing: Test = ({ decision }) => decision.steps.some(({ id }) => id === 'declare-withdrawal');
const canWithdraw = any(withdrawing, alternative('statutory-withdrawal'));
/** Nobody withdraws unasked from what a click cancels, or what goes back as it is. */
const betterWithdrawn = any(
  withdrawing,
  ({ decision }) =>
    ['refuse-or-return', 'request-cancellation', 'contact-support'].includes(decision.verdict) &&
    decision.alternatives.some(({ id, certain }) => id === 'statutory-withdrawal' && certain),
);
/** Only a request that is still to come keeps the cancellation out of the rate. */
const lacksRequest: Test = ({ decision }) => decision.steps.some(({ id }) => id === 'ask-the-buyer');
const askedOtherwise: Test = all(
  any(({ requested }) => requested === 'message' || requested === 'untold', lacksRequest),
  ({ decision }) => decision.metric?.counts !== false,
);
const cancelled: Test = ({ decision, state }) => decision.verdict === 'nothing-to-do' && state === 'cancelled';
/** Refunded instead of shipped. */
const paidInstead = any(alternative('refund-do-not-ship'), ({ decision }) =>
  decision.steps.some(({ id }) => id === 'keep-it-here'),
);
const byPlatform: Test = ({ fulfilledBy }) => fulfilledBy === 'platform';
const comesBack: Test = ({ state }) => state === 'came-back';
const stillHere: Test = ({ state }) => state === 'here' || state === 'waiting';
/** Nothing is left that a cancellation could stop. */
const received: Test = ({ state }) => state === 'arrived' || state === 'came-back';

/** In the order in which they help. */
const rows: readonly FitRow[] = [
  { role: 'buyer', id: 'lift-hold', to: 'bank', fits: late('ask-bank-to-lift-hold') },
  { role: 'buyer', id: 'chase-refund', to: 'seller', fits: late('message-seller') },
  { role: 'buyer', id: 'trace-with-bank', to: 'bank', fits: late('ask-bank-with-reference') },
  { role: 'buyer', id: 'trace-refund', to: 'platform', fits: late('ask-platform') },
  {
    role: 'buyer',
    id: 'request-cancellation',
    to: 'seller',
    fits: all(verdict('request-cancellation', 'contact-support'), actor('seller'), not(received)),
  },
  { role: 'buyer', id: 'chase-request', to: 'seller', fits: all(verdict('wait'), actor('seller')) },
  {
    role: 'buyer',
    id: 'not-arrived',
    to: 'seller',
    fits: all(actor('seller'), any(verdict('request-refund'), all(verdict('contact-support'), comesBack))),
  },
  {
    role: 'buyer',
    id: 'ask-goodwill',
    to: 'seller',
    fits: all(verdict('contact-support'), actor('seller'), received, not(comesBack)),
  },
  {
    role: 'buyer',
    id: 'claim-guarantee',
    to: 'platform',
    fits: any(alternative('guarantee-claim'), all(verdict('request-refund'), actor('seller'))),
    // Only after the seller was asked.
    unasked: () => false,
  },
  {
    role: 'buyer',
    id: 'ask-to-cancel',
    to: 'platform',
    fits: any(
      all(verdict('request-cancellation'), not(actor('seller'))),
      all(verdict('cancel'), ({ decision }) => decision.guaranteed !== true),
    ),
  },
  {
    role: 'buyer',
    id: 'request-return',
    to: 'seller',
    fits: all(verdict('refuse-or-return', 'return'), bySeller, not(withdrawing)),
  },
  {
    role: 'buyer',
    id: 'declare-withdrawal',
    to: 'platform',
    fits: all(canWithdraw, not(bySeller)),
    unasked: betterWithdrawn,
  },
  { role: 'buyer', id: 'declare-withdrawal', to: 'seller', fits: all(canWithdraw, bySeller), unasked: betterWithdrawn },
  {
    role: 'buyer',
    id: 'ask-goodwill',
    to: 'platform',
    fits: all(verdict('contact-support', 'not-possible', 'request-refund'), not(actor('seller'))),
  },
  { role: 'buyer', id: 'explain', to: 'buyer', fits: not(verdict('undetermined')), unasked: () => false },
  {
    role: 'seller',
    id: 'ask-official-request',
    to: 'buyer',
    fits: all(verdict('cancel'), askedOtherwise),
    unasked: ({ requested, decision }) => requested === 'message' || decision.metric?.counts === true,
  },
  {
    role: 'seller',
    id: 'announce-refund',
    to: 'buyer',
    fits: all(not(byPlatform), any(verdict('return'), paidInstead, all(verdict('refuse-or-return'), comesBack))),
  },
  { role: 'seller', id: 'confirm-cancellation', to: 'buyer', fits: any(verdict('cancel'), cancelled) },
  // A part of the order has left, and it is cancelled as a whole or not at all.
  {
    role: 'seller',
    id: 'ask-about-the-rest',
    to: 'buyer',
    fits: all(verdict('refuse-or-return'), stillHere, not(byPlatform)),
  },
  {
    role: 'seller',
    id: 'explain-shipped',
    to: 'buyer',
    fits: any(
      all(verdict('refuse-or-return'), not(paidInstead), any(byPlatform, not(any(stillHere, comesBack)))),
      all(verdict('return'), byPlatform),
    ),
  },
  { role: 'seller', id: 'refer-to-platform', to: 'buyer', fits: verdict('wait', 'contact-support') },
  {
    role: 'seller',
    id: 'ask-seller-support',
    to: 'platform',
    fits: verdict('contact-support'),
    unasked: () => false,
  },
];

/** All that fit, the most helpful first. */
export const fitting = (situation: Situation): Fit[] =>
  rows.flatMap(({ role, id, to, fits }) => (role === situation.role && fits(situation) ? [{ id, to }] : []));

/** Absent: whichever fits best. */
export interface Wish {
  readonly to?: Recipient | undefined;
  readonly letter?: LetterId | undefined;
}

/** The letter that is written: the one that was asked for, else the first that stands by itself. */
export function chosen(situation: Situation, { to, letter }: Wish): Fit | undefined {
  const free = to === undefined && letter === undefined;
  const row = rows.find(
    (one) =>
      one.role === situation.role &&
      (to ?? one.to) === one.to &&
      (letter ?? one.id) === one.id &&
      !(free && one.unasked?.(situation) === false) &&
      one.fits(situation),
  );
  return row && { id: row.id, to: row.to };
}
