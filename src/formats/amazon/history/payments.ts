/** How a buyer paid, from the export's words: `Visa - 1234 and Gift Certificate/Card`. */
import type { Money, Payment } from '../../../order/order.ts';
import type { PaymentMethod } from '../../../order/vocabulary.ts';
import { type Notes, warnUnknown } from '../../notes.ts';
import type { Draft } from '../../values.ts';
import { valuesOf } from './cells.ts';
import { paymentMethods } from './words.ts';

/** `paid`: what they paid together. `charged`: everything has been shipped. */
export function paymentsOf(
  cells: readonly unknown[],
  paid: Money | undefined,
  charged: boolean,
  notes: Notes,
): readonly Payment[] | undefined {
  const methods = new Map<string, PaymentMethod | undefined>();
  for (const text of cells.flatMap(valuesOf)) {
    const name = text.replace(/\s*-\s*[\dx*]+$/i, '').trim();
    const told = paymentMethods.meaning(name)?.told;
    if (told === undefined) warnUnknown(notes, 'payments.0.method', name.replace(/\d/g, ''));
    methods.set(name.toLowerCase(), typeof told === 'string' ? told : undefined);
  }
  const known = [...methods.values()].filter((method) => method !== undefined);
  if (known.length === 0 || known.length < methods.size) return undefined;
  return known.map((method) => {
    const payment: Draft<Payment> = { method };
    if (known.length === 1 && paid) payment.amount = paid;
    if (charged) payment.charged = true;
    return payment;
  });
}
