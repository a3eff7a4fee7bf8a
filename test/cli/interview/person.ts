/** A person at the interview: knows one order, reads the question on the screen, and finds the answer in it. */
import { loadFactWords } from '../../../src/locales/facts.ts';
import { loadInterviewWords } from '../../../src/locales/interview.ts';
import type { Lang } from '../../../src/locales/messages.ts';
import type { Order } from '../../../src/order/order.ts';
import { answerTo } from '../../interview/hidden.ts';

/** What they say to a question: the words of a choice, or what they type. */
export type Answer =
  | { readonly kind: 'choice'; readonly label: string }
  | { readonly kind: 'typed'; readonly text: string };

/** Undefined for a question that is none of the interview's. */
export type Person = (question: string) => Answer | undefined;

const paths: Readonly<Record<string, string>> = {
  kind: 'items.0.kind',
  category: 'items.0.category',
  accessed: 'items.0.accessed',
  redeemed: 'items.0.redeemed',
  latestDelivery: 'deliveryWindow.latest',
  unitPrice: 'items.0.price',
};

/** Skips what only the refund needs, unless the order has it, and changes nothing at the end. */
export async function personWho(knows: Order, lang: Lang): Promise<Person> {
  const [words, facts] = await Promise.all([loadInterviewWords(lang), loadFactWords(lang, 'Amazon')]);
  const choice = (label: string): Answer => ({ kind: 'choice', label: spaced(label) });
  return (shown) => {
    const question = [...Object.values(facts.facts), words.review, words.amounts.total].find(
      (known) => spaced(known.question) === spaced(shown),
    )?.question;
    if (question === words.review.question) return choice(words.review.goOn);
    if (question === words.amounts.total.question) return choice(words.skip);
    const [id, text] = Object.entries(facts.facts).find(([, known]) => known.question === question) ?? [];
    if (id === undefined || text === undefined) return undefined;
    const value = answerTo({ fact: paths[id] ?? id }, knows);
    const known = value === undefined ? undefined : text.answers[value];
    if (known !== undefined) return choice(known.label);
    if (value !== undefined) return { kind: 'typed', text: value };
    return choice(id.startsWith('payments.') ? words.skip : words.dontKnow);
  };
}

/** No-break spaces as plain ones: outside UTF-8 they are. */
export const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

const placed = '2026-11-24T10:00:00Z';
const sold = {
  marketplace: 'amazon.com',
  soldBy: 'platform',
  fulfilledBy: 'platform',
  carrier: 'platform',
  placedAt: placed,
} as const;
const physical = { kind: 'physical', category: 'toys', accessed: false, redeemed: false } as const;
/** 10:18 in Los Angeles, a Tuesday. */
export const at = '2026-11-24T18:18:00Z';

/** One order for each verdict. */
export const orders: Readonly<Record<string, Order>> = {
  cancel: { id: '1', ...sold, status: 'unshipped', items: [physical] },
  'request-cancellation': {
    id: '1',
    ...sold,
    soldBy: 'third-party',
    fulfilledBy: 'merchant',
    status: 'unshipped',
    items: [physical],
  },
  'refuse-or-return': {
    id: '1',
    ...sold,
    status: 'out-for-delivery',
    shippedAt: placed,
    deliveryWindow: { latest: '2026-11-28T20:00:00Z' },
    items: [physical],
  },
  return: {
    id: '1',
    ...sold,
    placedAt: '2026-11-01T10:00:00Z',
    shippedAt: '2026-11-02T10:00:00Z',
    deliveredAt: '2026-11-10T20:00:00Z',
    status: 'delivered',
    items: [physical],
  },
  'request-refund': {
    id: '1',
    ...sold,
    status: 'delivered',
    deliveredAt: placed,
    shippedAt: placed,
    items: [{ ...physical, kind: 'grocery' }],
  },
  'contact-support': {
    id: '1',
    ...sold,
    placedAt: '2025-01-01T10:00:00Z',
    shippedAt: '2025-01-02T10:00:00Z',
    deliveredAt: '2025-01-10T20:00:00Z',
    status: 'delivered',
    items: [physical],
  },
  wait: {
    id: '1',
    ...sold,
    status: 'undeliverable',
    shippedAt: placed,
    deliveryWindow: { latest: '2026-11-28T20:00:00Z' },
    items: [physical],
  },
  'nothing-to-do': { id: '1', ...sold, status: 'cancelled', items: [physical] },
  'not-possible': {
    id: '1',
    ...sold,
    status: 'delivered',
    shippedAt: placed,
    deliveredAt: placed,
    items: [{ ...physical, kind: 'egift-card', redeemed: true }],
  },
};
