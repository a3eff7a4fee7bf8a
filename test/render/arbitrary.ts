/** Random decisions, hostile where foreign text can stand. */
import fc from 'fast-check';
import { type Decision, type ItemDecision, verdicts } from '../../src/decision/decision.ts';
import { marketplaces } from '../../src/order/marketplaces.ts';
import { paymentMethods } from '../../src/order/vocabulary.ts';

const hostile = fc.constantFrom(
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007',
  'a\r\nb\u2028c',
  '\u202egnp.exe',
  '=HYPERLINK("http://evil.example")',
  '<script>alert(1)</script> | [x](y) `z` **w**',
  '漢字'.repeat(60),
  'กำแพง สวย',
  'ভাষা বাংলা',
  'e\u0301'.repeat(40),
  '👩‍👩‍👧‍👦 🇫🇷 ❤️ 🎧',
  'Supercalifragilistic'.repeat(12),
  `a${'\u0310'.repeat(300)}`,
  '',
);
export const foreign = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem({ maxCount: 30 }));

const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) })
  .map((at) => new Date(Math.floor(at / 60_000) * 60_000).toISOString());
const day = instant.map((text) => text.slice(0, 10));
const money = fc.record({
  amount: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2)),
  currency: fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'SEK'),
});
const verdict = fc.constantFrom(...verdicts);
const source = fc.record(
  {
    title: foreign,
    url: fc.constantFrom(
      'https://www.amazon.com/gp/help/customer/display.html?nodeId=GKCCBVQ6UGJ7BVQR',
      'https://example.com/',
    ),
    checked: fc.constant('2026-11'),
    confidence: fc.constantFrom('official', 'copy', 'secondary', 'inferred'),
  },
  { requiredKeys: ['title', 'checked', 'confidence'] },
);
const because = fc.record({
  rule: fc.constantFrom('third-party-within-30-minutes', 'already-cancelled'),
  text: fc.lorem({ maxCount: 25 }),
  facts: fc.dictionary(fc.constantFrom('status', 'minutesSincePlaced'), fc.oneof(fc.integer(), foreign), {
    maxKeys: 2,
  }),
  source,
});
const step = fc.record({ id: fc.constant('step'), text: fc.oneof(fc.lorem({ maxCount: 30 }), foreign) });
const stage = fc.record({
  from: fc.constantFrom('cancellation', 'return-received', 'refund-issued'),
  min: fc.integer({ min: 0, max: 5 }),
  max: fc.integer({ min: 0, max: 30 }),
  unit: fc.constantFrom('hours', 'days', 'business-days'),
  source,
});
const missing = fc.record(
  {
    fact: fc.constantFrom('items.0.kind', 'marketplace', 'deliveryWindow.latest', 'items.10.cancellationRequest'),
    type: fc.constantFrom('choice', 'boolean', 'time'),
    question: fc.lorem({ maxCount: 20 }),
    whereToLook: fc.lorem({ maxCount: 20 }),
    answers: fc.array(
      fc.record(
        {
          value: fc.constantFrom('physical', 'personal-care-electrical', true, null),
          from: instant,
          until: instant,
          label: fc.lorem({ maxCount: 8 }),
          verdicts: fc.uniqueArray(verdict, { minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: ['label', 'verdicts'] },
      ),
      { maxLength: 12 },
    ),
  },
  { requiredKeys: ['fact', 'type', 'question', 'answers'] },
);
const part = fc.record(
  {
    method: fc.constantFrom(...paymentMethods),
    amount: money,
    kind: fc.constantFrom('refund', 'release-of-authorisation', 'none'),
    earliest: day,
    latest: day,
    stages: fc.array(stage, { maxLength: 2 }),
    borrowedFrom: fc.constant('amazon.co.uk'),
  },
  { requiredKeys: ['method', 'kind', 'stages'] },
);
const refund = fc.record(
  {
    amount: money,
    exact: fc.boolean(),
    deductions: fc.array(fc.record({ id: fc.constant('fee'), text: fc.lorem() }), { maxLength: 2 }),
    parts: fc.array(part, { maxLength: 3 }),
    missing: fc.array(missing, { maxLength: 1 }),
  },
  { requiredKeys: ['exact', 'deductions', 'parts', 'missing'] },
);
const alternative = fc.record(
  {
    id: fc.constant('statutory-withdrawal'),
    title: fc.lorem({ maxCount: 5 }),
    certain: fc.boolean(),
    until: instant,
    because: fc.array(because, { maxLength: 1 }),
    steps: fc.array(step, { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'certain', 'because', 'steps'] },
);
const warning = fc.record({
  id: fc.constant('note'),
  text: fc.oneof(fc.lorem({ maxCount: 25 }), fc.constant('It is overdue.')),
});
const assumed = fc.record({
  fact: fc.constantFrom('cancellationRequest', 'replacement'),
  value: fc.constantFrom(null, false),
  text: fc.lorem({ maxCount: 12 }),
  otherwise: fc.uniqueArray(verdict, { maxLength: 2 }),
});

export const item: fc.Arbitrary<ItemDecision> = fc.record(
  {
    item: fc.oneof(fc.constant(null), foreign),
    title: foreign,
    quantity: fc.integer({ min: 1, max: 3 }),
    verdict: fc.constantFrom(...verdicts, 'undetermined'),
    candidates: fc.uniqueArray(verdict, { minLength: 1 }),
    missing: fc.array(missing, { maxLength: 3 }),
    assumed: fc.array(assumed, { maxLength: 2 }),
    actor: fc.constantFrom('buyer', 'seller', 'platform'),
    guaranteed: fc.boolean(),
    deadline: instant,
    validUntil: instant,
    next: fc.uniqueArray(verdict, { maxLength: 3 }),
    because: fc.array(because, { maxLength: 2 }),
    steps: fc.array(step, { maxLength: 11 }),
    alternatives: fc.array(alternative, { maxLength: 2 }),
    refund,
    warnings: fc.array(warning, { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'verdict',
      'candidates',
      'missing',
      'assumed',
      'next',
      'because',
      'steps',
      'alternatives',
      'warnings',
    ],
  },
);

const policy = fc.record(
  {
    id: fc.constant('amazon'),
    version: fc.constant('2026-11'),
    marketplace: fc.constantFrom(...marketplaces.map(({ domain }) => domain), 'shop.example'),
  },
  { requiredKeys: ['id', 'version'] },
);

export const decision: fc.Arbitrary<Decision> = fc.record(
  {
    schema: fc.constant('annul/decision/1'),
    // Not of every script: cli-table3's own width function, which the bundle replaces, miscounts some.
    order: fc.oneof(
      fc.constant('902-3159896-1390916'),
      fc.constantFrom('x'.repeat(90), '注文'.repeat(30), '\u001b[31m42', '', 'commande n° 12 à vérifier'),
    ),
    placedAt: instant,
    role: fc.constantFrom('buyer', 'seller'),
    at: instant,
    policy,
    verdict: fc.constant('mixed'),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    warnings: fc.array(warning, { maxLength: 2 }),
  },
  { requiredKeys: ['schema', 'order', 'role', 'at', 'policy', 'verdict', 'items', 'warnings'] },
);
