import { toJsonSchema } from '@valibot/to-json-schema';
import { jsonSchemaOptions, orderSchema } from '../../order/schema.ts';
import { decisionSchema, errorSchema } from './decision.ts';

const schemaOf = (schema: typeof orderSchema | typeof decisionSchema | typeof errorSchema) =>
  toJsonSchema(schema, { ...jsonSchemaOptions, ignoreActions: [...jsonSchemaOptions.ignoreActions] });
const { $schema: _, ...error } = schemaOf(errorSchema);

/** What `annul schema` prints, by name. A decision's `$defs` describe the error and the document of `-o json`. */
export const data = {
  order: schemaOf(orderSchema),
  decision: {
    ...schemaOf(decisionSchema),
    $defs: {
      error,
      decisions: {
        title: 'annul: the document of -o json',
        type: 'object',
        properties: {
          schema: { const: 'annul/decisions/1' },
          decisions: { type: 'array', items: { anyOf: [{ $ref: '#' }, { $ref: '#/$defs/error' }] } },
        },
        required: ['schema', 'decisions'],
      },
    },
  },
};
