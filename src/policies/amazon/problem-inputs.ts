/** What went wrong, and the two facts of a payment that change the advice: facts of the problems alone. */
import type { OwnInput } from '../../facts/own.ts';
import type { Order } from '../../order/order.ts';
import { paymentMethods } from '../../order/vocabulary.ts';

/** The symptoms of section 7 of the researched facts. Public: `annul guide problems SYMPTOM`. */
export const symptoms = [
  'button-missing',
  'charged',
  'no-confirmation',
  'less',
  'late',
  'pending',
  'declined',
  'shipped-anyway',
  'request-ignored',
  'seller-cancelled',
  'bundle',
] as const;
export type Symptom = (typeof symptoms)[number];

/** Of several payments only what they have in common is told. */
function common<T>(order: Order, read: (payment: NonNullable<Order['payments']>[number]) => T): T | undefined {
  const values = new Set((order.payments ?? []).map(read));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

export const problemInputs: readonly OwnInput[] = [
  { kind: 'enum', id: 'problem', values: symptoms },
  {
    kind: 'enum',
    id: 'payments.0.charged',
    values: ['true', 'false'],
    tell(order) {
      const charged = common(order, (payment) => payment.charged);
      return charged === undefined ? undefined : [String(charged)];
    },
  },
  {
    kind: 'enum',
    id: 'payments.0.method',
    values: paymentMethods,
    tell(order) {
      const method = common(order, (payment) => payment.method);
      return method === undefined ? undefined : [method].flat();
    },
  },
];
