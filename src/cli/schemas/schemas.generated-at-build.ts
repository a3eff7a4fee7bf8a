import { toJsonSchema } from '@valibot/to-json-schema';
import { jsonSchemaOptions, orderSchema } from '../../order/schema.ts';
import { decisionSchema, errorSchema } from './decision.ts';
import { policySchema } from './policy.ts';

const schemaOf = (schema: typeof orderSchema | typeof decisionSchema | typeof errorSchema | typeof policySchema) =>
  toJsonSchema(schema, { ...jsonSchemaOptions, ignoreActions: [...jsonSchemaOptions.ignoreActions] });
const { $schema: _, ...error } = schemaOf(errorSchema);
const { $schema, ...decision } = schemaOf(decisionSchema);
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

/** What `annul schema` prints, by name. A decision's holds for the document of `-o json` and for each line of NDJSON. */
export const data = {
  order: schemaOf(orderSchema),
  policy: schemaOf(policySchema),
  decision: {
    $schema,
    anyOf: [ref('decision'), ref('decisions'), ref('error')],
    $defs: {
      decision,
      error,
      decisions: {
        title: 'annul: the document of -o json',
        type: 'object',
        properties: {
          schema: { const: 'annul/decisions/1' },
          decisions: { type: 'array', items: { anyOf: [ref('decision'), ref('error')] } },
        },
        required: ['schema', 'decisions'],
      },
    },
  },
};
