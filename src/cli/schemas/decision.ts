/**
 * The decision and what stands beside it, as schemas to publish; needed only when annul is built. `decision.ts` has the
 * types and their meaning: what only one of the two has does not compile.
 */
import * as v from 'valibot';
import { type Decision, type ErrorRecord, roles, verdicts } from '../../decision/decision.ts';
import { money } from '../../order/schema.ts';
import { paymentMethods } from '../../order/vocabulary.ts';
import type { Assignable, Whole } from './agreement.ts';

const may = v.exactOptional;
const texts = v.array(v.string());
const instant = v.pipe(v.string(), v.description('An ISO 8601 instant.'));
const day = v.pipe(v.string(), v.description("A calendar date in the marketplace's time zone."));
const verdict = v.picklist(verdicts);
const itemVerdict = v.picklist([...verdicts, 'undetermined']);
const verdictList = v.array(verdict);

const source = v.object({
  title: v.string(),
  url: may(v.string()),
  checked: v.pipe(v.string(), v.description('The month it was checked: 2026-11.')),
  confidence: v.picklist(['official', 'copy', 'secondary', 'inferred']),
});

const said = v.array(v.object({ id: v.string(), text: v.string() }));

const because = v.array(
  v.object({
    rule: v.string(),
    text: v.string(),
    facts: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
    source,
  }),
);

const alternative = v.object({
  id: v.string(),
  title: may(v.string()),
  certain: v.boolean(),
  until: may(instant),
  because,
  steps: said,
});

const missing = v.object({
  fact: v.pipe(v.string(), v.description('The path that --set takes.')),
  type: v.picklist(['choice', 'boolean', 'time', 'number', 'money']),
  question: v.string(),
  whereToLook: may(v.string()),
  why: may(v.string()),
  answers: v.array(
    v.object({
      value: may(v.union([v.string(), v.number(), v.boolean(), v.null()])),
      from: may(v.string()),
      until: may(v.string()),
      label: v.string(),
      hint: may(v.string()),
      verdicts: verdictList,
    }),
  ),
});

const assumed = v.object({
  fact: v.string(),
  value: v.union([v.string(), v.boolean(), v.null(), texts]),
  text: v.string(),
  otherwise: verdictList,
});

const stage = v.object({
  from: v.picklist(['cancellation', 'return-received', 'refund-issued']),
  min: v.number(),
  max: v.number(),
  unit: v.picklist(['hours', 'days', 'business-days']),
  source,
});

const part = v.object({
  method: v.picklist(paymentMethods),
  amount: may(money),
  atLeast: may(money),
  kind: v.picklist(['refund', 'release-of-authorisation', 'none']),
  start: may(day),
  issued: may(v.object({ earliest: day, latest: day })),
  earliest: may(day),
  latest: may(day),
  lateFrom: may(day),
  stages: v.array(stage),
  borrowedFrom: may(v.string()),
  notes: may(said),
});

const sum = {
  amount: may(money),
  exact: v.boolean(),
  deductions: v.array(v.object({ id: v.string(), max: may(money), text: v.string() })),
  parts: v.array(part),
  missing: v.array(missing),
  notes: may(said),
};

const refund = v.object({
  ...sum,
  status: may(
    v.pipe(
      v.object({
        state: v.picklist(['not-started', 'waiting', 'due', 'late']),
        since: may(day),
        lateFrom: may(day),
        steps: said,
        ifLate: said,
      }),
      v.description('Where the money of a cancellation that lies in the past stands.'),
    ),
  ),
  limit: may(
    v.pipe(
      v.object({ from: v.picklist(['notice', 'goods-back']), mayWaitForGoods: v.boolean(), text: v.string(), source }),
      v.description("The law's limit for the refund of a withdrawal."),
    ),
  ),
  text: may(v.string()),
});

const rateShare = v.object({
  orders: v.number(),
  cancelled: v.number(),
  percent: may(v.number()),
  meets: v.boolean(),
  headroom: v.pipe(v.number(), v.description('How many more cancellations keep to the target.')),
  ordersNeeded: v.number(),
});

const rateRange = v.object({ best: rateShare, worst: rateShare });

const rate = v.object({
  program: may(v.string()),
  window: v.object({ days: v.number(), from: day, to: day }),
  target: v.object({ percent: v.number(), inclusive: v.boolean(), borrowedFrom: may(v.string()), source }),
  inWindow: v.boolean(),
  supposed: may(v.literal(true)),
  now: rateRange,
  after: rateRange,
  text: v.string(),
});

const item = v.object({
  item: may(v.pipe(v.nullable(v.string()), v.description('Null where the order came without its items.'))),
  title: may(v.string()),
  quantity: may(v.number()),
  verdict: itemVerdict,
  candidates: verdictList,
  missing: v.array(missing),
  assumed: v.array(assumed),
  actor: may(v.picklist(['buyer', 'seller', 'platform'])),
  guaranteed: may(v.boolean()),
  deadline: may(instant),
  validUntil: may(instant),
  next: verdictList,
  because,
  steps: said,
  alternatives: v.array(alternative),
  refund: may(refund),
  metric: may(
    v.pipe(
      v.object({
        name: v.string(),
        counts: may(v.boolean()),
        reason: may(v.pipe(v.string(), v.description('The code of the honest reason.'))),
        text: v.string(),
        because,
        missing: v.array(missing),
        rates: may(v.pipe(v.array(rate), v.description("What the cancellation would make of the seller's rates."))),
      }),
      v.description('For a seller: whether the cancellation counts. What a missing fact decides is absent.'),
    ),
  ),
  feed: may(
    v.pipe(
      v.object({ flat: v.string(), xml: v.string() }),
      v.description('The reason codes under which a feed can cancel the item.'),
    ),
  ),
  warnings: said,
});

export const decisionSchema = v.pipe(
  v.object({
    schema: v.literal('annul/decision/1'),
    order: v.string(),
    placedAt: may(instant),
    role: v.picklist(roles),
    at: instant,
    policy: v.object({ id: v.string(), version: v.string(), marketplace: may(v.string()) }),
    verdict: v.picklist([...verdicts, 'undetermined', 'mixed']),
    items: v.array(item),
    refund: may(
      v.pipe(
        v.object({ ...sum, items: texts }),
        v.description('Of the chosen items, or of all that can be cancelled or returned now, together.'),
      ),
    ),
    warnings: said,
  }),
  v.title('annul: decision'),
  v.description('Lists are [], never absent; what is not known is absent.'),
);

export const errorSchema = v.pipe(
  v.object({
    schema: v.literal('annul/error/1'),
    error: v.object({
      code: v.string(),
      message: v.string(),
      path: may(v.string()),
      column: may(v.string()),
      found: may(v.string()),
      expected: may(v.string()),
      try: may(v.string()),
    }),
    order: may(v.string()),
    source: v.object({ file: v.string(), record: v.number(), line: may(v.number()) }),
  }),
  v.title('annul: a record that could not be read'),
);

type DecisionOutput = v.InferOutput<typeof decisionSchema>;
type ErrorOutput = v.InferOutput<typeof errorSchema>;
/**
 * Does not compile where a schema and its type disagree.
 * @public
 */
export type SchemasAreTypes = [
  Assignable<DecisionOutput, Decision>,
  Assignable<Whole<DecisionOutput>, Whole<Decision>>,
  Assignable<Whole<Decision>, Whole<DecisionOutput>>,
  Assignable<ErrorOutput, ErrorRecord>,
  Assignable<Whole<ErrorRecord>, Whole<ErrorOutput>>,
];
