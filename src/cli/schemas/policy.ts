/**
 * The document of `annul policy show -o json`, as a schema to publish; needed only when annul is built.
 * `src/policies/policy.ts` has the types and their meaning: what only one of the two has does not compile.
 */
import * as v from 'valibot';
import { roles, verdicts } from '../../decision/decision.ts';
import { paymentMethods } from '../../order/vocabulary.ts';
import type { PolicyDocument } from '../policy/rules.ts';
import type { Assignable, Whole } from './agreement.ts';

const may = v.exactOptional;
const texts = v.array(v.string());
const unit = v.picklist(['hours', 'days', 'business-days']);
const parties = { soldBy: v.picklist(['platform', 'third-party']), fulfilledBy: v.picklist(['platform', 'merchant']) };
const cite = v.object({
  source: v.pipe(v.string(), v.description('A key of `sources`.')),
  confidence: v.picklist(['official', 'copy', 'secondary', 'inferred']),
});
const page = v.object({ title: v.string(), url: may(v.string()), checked: v.string() });

const condition = v.pipe(
  v.record(v.string(), v.union([texts, v.object({ from: may(v.number()), below: may(v.number()) })])),
  v.description('Facts by id, all of which must hold: an enumerated one is in the list, a measured one in the span.'),
);

const stated = {
  policy: v.string(),
  role: v.picklist(roles),
  id: v.string(),
  facts: texts,
  cite,
  readIn: may(texts),
  when: v.pipe(v.array(condition), v.description('Any of these; an empty condition always holds.')),
  text: may(v.string()),
  params: may(v.record(v.string(), v.union([v.string(), v.number()]))),
  validFrom: may(v.string()),
  validTo: may(v.string()),
  comment: may(v.string()),
};

const verdictRule = v.object({
  ...stated,
  table: v.literal('verdict'),
  verdict: v.picklist(verdicts),
  actor: v.picklist(['buyer', 'seller', 'platform']),
  guaranteed: may(v.boolean()),
  timed: may(v.boolean()),
  measured: may(v.boolean()),
  untilAutoCancel: may(v.boolean()),
  byFeed: may(v.boolean()),
  refundAfter: may(v.picklist(['cancellation', 'return', 'undeliverable', 'withdrawal', 'refund', 'nothing'])),
  past: may(v.literal(true)),
  steps: v.string(),
});

const alternativeRule = v.object({
  ...stated,
  table: v.literal('alternatives'),
  alternative: v.string(),
  steps: v.string(),
  uncertain: may(v.boolean()),
});

const warningRule = v.object({
  ...stated,
  table: v.literal('warnings'),
  warning: v.string(),
  severalItems: may(v.boolean()),
});

const countingRule = v.object({
  ...stated,
  table: v.literal('counting'),
  counts: v.boolean(),
  code: may(v.string()),
  xml: may(v.string()),
});

const span = { id: v.string(), stores: may(texts), min: v.number(), max: v.number(), unit, cite };

export const policySchema = v.pipe(
  v.object({
    schema: v.literal('annul/policy/1'),
    id: v.string(),
    title: v.string(),
    version: v.string(),
    marketplaces: texts,
    facts: v.array(v.object({ fact: v.string(), values: texts, presumed: may(v.string()) })),
    sources: v.record(v.string(), page),
    processing: v.array(
      v.object({
        ...span,
        trigger: v.picklist(['cancellation', 'return-received', 'undeliverable']),
        soldBy: may(parties.soldBy),
        fulfilledBy: may(parties.fulfilledBy),
      }),
    ),
    refunds: v.array(
      v.object({
        ...span,
        methods: v.array(v.picklist(paymentMethods)),
        kind: v.picklist(['refund', 'release-of-authorisation', 'none']),
        after: may(v.picklist(['cancellation', 'return'])),
        fulfilledBy: may(parties.fulfilledBy),
        note: may(v.string()),
      }),
    ),
    rules: v.array(v.variant('table', [verdictRule, alternativeRule, warningRule, countingRule])),
  }),
  v.title('annul: policy'),
  v.description('Of the rules of one table and role, verdicts and counting take the first that holds, the others all.'),
);

type PolicyOutput = v.InferOutput<typeof policySchema>;
/**
 * Does not compile where the schema and its type disagree.
 * @public
 */
export type PolicySchemaIsType = [
  Assignable<PolicyOutput, PolicyDocument>,
  Assignable<Whole<PolicyOutput>, Whole<PolicyDocument>>,
  Assignable<Whole<PolicyDocument>, Whole<PolicyOutput>>,
];
