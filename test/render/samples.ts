/** Decisions as the pipeline will hand them over, written by hand after the screens that the text aims at. */
import type { Because, Decision, ErrorRecord, ItemDecision, Source, Stage } from '../../src/decision/decision.ts';
import { loadView, type View, type ViewSettings } from '../../src/render/view.ts';

export const official: Source = {
  title: 'Cancel Items or Orders',
  url: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=GKCCBVQ6UGJ7BVQR',
  checked: '2026-11',
  confidence: 'official',
};
export const inferred: Source = { title: 'Refund timelines compared', checked: '2026-11', confidence: 'inferred' };

export const because = (rule: string, text: string, facts: Because['facts'] = {}): Because => ({
  rule,
  text,
  facts,
  source: official,
});

export const stage = (from: Stage['from'], min: number, max: number, source = official): Stage => ({
  from,
  min,
  max,
  unit: 'business-days',
  source,
});

export const steps = (...texts: readonly string[]) => texts.map((text, index) => ({ id: `step-${index + 1}`, text }));

export const bare: ItemDecision = {
  verdict: 'wait',
  candidates: ['wait'],
  missing: [],
  assumed: [],
  next: [],
  because: [],
  steps: [],
  alternatives: [],
  warnings: [],
};

const usd = (amount: string) => ({ amount, currency: 'USD' });
const eur = (amount: string) => ({ amount, currency: 'EUR' });

export const hub: ItemDecision = {
  ...bare,
  item: '68828574383266',
  title: 'USB-C hub, 7 ports',
  quantity: 1,
  verdict: 'cancel',
  candidates: ['cancel'],
  actor: 'buyer',
  guaranteed: true,
  deadline: '2026-11-23T18:30:00Z',
  validUntil: '2026-11-23T18:30:00Z',
  next: ['request-cancellation'],
  because: [
    because(
      'third-party-within-30-minutes',
      'The seller has not shipped it and you ordered less than 30 minutes ago: you can still cancel this item yourself.',
      { minutesSincePlaced: 18, status: 'unshipped' },
    ),
  ],
  steps: steps(
    'Open Your Orders, then this order.',
    'Choose View or change order, then Cancel items.',
    'Tick this item only, pick a reason, choose Request cancellation.',
    'It worked when the e-mail has come and the item has left the order.',
  ),
  refund: {
    amount: usd('27.25'),
    exact: true,
    deductions: [],
    parts: [
      {
        method: 'credit-card',
        amount: usd('27.25'),
        kind: 'release-of-authorisation',
        earliest: '2026-12-01',
        latest: '2026-12-03',
        stages: [stage('cancellation', 5, 7, inferred)],
      },
    ],
    missing: [],
  },
};

export const pot: ItemDecision = {
  ...bare,
  item: '68828574383267',
  title: 'Ceramic plant pot, 8 in',
  quantity: 1,
  verdict: 'refuse-or-return',
  candidates: ['refuse-or-return'],
  actor: 'buyer',
  guaranteed: false,
  because: [
    because('shipped-by-seller', 'The seller has shipped it, so it can no longer be cancelled.', {
      shippedAt: '2026-11-23T18:09:00Z',
      soldBy: 'third-party',
    }),
  ],
  steps: steps(
    'Accept the parcel. Refusing it can cost you the A-to-z cover when it travels back without tracking.',
    'Once it is delivered, request the return in the Returns Centre, usually within 30 days, and post it with tracking.',
  ),
  refund: {
    amount: usd('25.13'),
    exact: true,
    deductions: [],
    parts: [
      {
        method: 'credit-card',
        amount: usd('25.13'),
        kind: 'refund',
        stages: [stage('return-received', 0, 2), stage('refund-issued', 3, 5)],
      },
    ],
    missing: [],
  },
};

export const decisionOf = (items: readonly ItemDecision[], rest: Partial<Decision> = {}): Decision => ({
  schema: 'annul/decision/1',
  order: '902-3159896-1390916',
  placedAt: '2026-11-23T18:00:00Z',
  role: 'buyer',
  at: '2026-11-23T18:18:00Z',
  policy: { id: 'amazon', version: '2026-11', marketplace: 'amazon.com' },
  verdict: 'mixed',
  items,
  warnings: [],
  ...rest,
});

export const firstScreen = decisionOf([hub, pot]);

export const frenchScreen = decisionOf(
  [
    {
      ...hub,
      item: '11',
      title: 'Hub USB-C, 7 ports',
      deadline: '2026-11-23T09:30:00Z',
      validUntil: '2026-11-23T09:30:00Z',
      because: [
        because(
          'third-party-within-30-minutes',
          "Le vendeur ne l'a pas expédié et vous avez commandé il y a moins de 30 minutes\u00a0: vous pouvez encore annuler cet article vous-même.",
        ),
      ],
      steps: steps(
        'Ouvrez Vos commandes, puis cette commande.',
        'Choisissez Annuler des articles.',
        'Cochez cet article seulement, puis Annuler les articles sélectionnés.',
        "C'est fait quand l'e-mail est là et que l'article n'est plus listé.",
      ),
      alternatives: [
        {
          id: 'statutory-withdrawal',
          title: 'Droit de rétractation (consommateurs)',
          certain: true,
          because: [because('withdraw-before-delivery-eu', 'Vous avez 14 jours après réception.')],
          steps: [],
        },
      ],
      refund: {
        amount: eur('27.25'),
        exact: true,
        deductions: [],
        parts: [
          {
            method: 'credit-card',
            amount: eur('27.25'),
            kind: 'release-of-authorisation',
            earliest: '2026-11-23',
            latest: '2026-12-02',
            stages: [stage('cancellation', 0, 7, inferred)],
          },
        ],
        missing: [],
      },
    },
  ],
  {
    order: '171-4402918-6637725',
    placedAt: '2026-11-23T09:00:00Z',
    at: '2026-11-23T09:18:00Z',
    policy: { id: 'amazon', version: '2026-11', marketplace: 'amazon.fr' },
    verdict: 'cancel',
  },
);

const kindMissing = {
  fact: 'items.0.kind',
  type: 'choice',
  question: 'What kind of item is it?',
  whereToLook: "The item's page names its format above the price.",
  answers: [
    { value: 'physical', label: 'Something that is shipped', verdicts: ['cancel'] },
    { value: 'ebook', label: 'E-book', verdicts: ['request-refund'] },
  ],
} as const;

export const unclear: ItemDecision = {
  ...bare,
  item: '71',
  title: 'A book',
  verdict: 'undetermined',
  candidates: ['cancel', 'request-refund'],
  missing: [
    kindMissing,
    { fact: 'items.0.accessed', type: 'boolean', question: 'Has more than a tenth of it been read?', answers: [] },
  ],
  steps: steps('Open Your Orders and look at the item there.'),
};

export const manyOrders: readonly Decision[] = [
  firstScreen,
  decisionOf([{ ...hub, title: 'Desk lamp, brass', deadline: '2026-11-23T18:39:30Z' }], {
    order: '114-2201577-8830412',
  }),
  decisionOf([without(hub, 'deadline', { title: 'Wool blanket, grey' })], { order: '113-5512874-9042610' }),
  decisionOf([without(hub, 'deadline', { title: 'Phone case', verdict: 'request-cancellation' })], {
    order: '114-8120033-7741806',
  }),
  decisionOf([{ ...bare, title: 'Running shoes, 10.5', verdict: 'return', deadline: '2026-11-30T08:00:00Z' }], {
    order: '112-9038146-2207433',
  }),
  decisionOf([unclear], { order: '114-6643290-5518827' }),
  decisionOf([{ ...bare, title: 'Kettle', verdict: 'nothing-to-do' }], { order: '114-0000000-0000001' }),
];

function without(item: ItemDecision, key: 'deadline', rest: Partial<ItemDecision>): ItemDecision {
  const { [key]: _dropped, ...kept } = item;
  return { ...kept, ...rest };
}

export const unreadable: ErrorRecord = {
  schema: 'annul/error/1',
  error: {
    code: 'invalid-order',
    message: 'not a whole number',
    path: 'items.0.quantity',
    found: '"two", a text',
    expected: 'a whole number, 1 or more',
    try: 'write 2 without quotes, or leave the field out: absent is unknown',
  },
  order: '114-8120033-7741806',
  source: { file: 'orders.ndjson', record: 17, line: 17 },
};

/** A live terminal of 80 columns in English, without colour, unless said otherwise. */
export const settings = (rest: Partial<ViewSettings> = {}): ViewSettings => ({
  columns: 80,
  colour: 0,
  unicode: true,
  live: true,
  why: false,
  details: false,
  lang: 'en',
  nowMs: Date.parse('2026-11-23T18:18:00Z'),
  hints: { why: 'annul check order.json --why', ask: 'annul ask order.json' },
  ...rest,
});

export const viewOf = (content: unknown, rest: Partial<ViewSettings> = {}): Promise<View> =>
  loadView(settings(rest), content);

/** A screen as it is printed: the first line break belongs to the source. */
export const screen = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw(strings, ...values).replace(/^\n/, '');
