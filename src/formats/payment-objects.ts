/**
 * Objects of Stripe and PayPal: payments without an order. They are refused, but what they say of the payment is told
 * as the facts to set beside the order.
 */

import { isZero } from '../order/decimal.ts';
import type { InputError } from '../order/error.ts';
import type { Money } from '../order/order.ts';
import type { PaymentMethod } from '../order/vocabulary.ts';
import { amountOf, minorAmountOf, sumOf } from './amounts.ts';
import { createNotes, textOf } from './notes.ts';
import { isObject, type Json } from './values.ts';
import { words } from './words.ts';

interface Facts {
  readonly method?: PaymentMethod | undefined;
  readonly charged?: boolean | undefined;
  readonly refunded?: Money | undefined;
}

const gives = 'payments.0.charged';

/** `succeeded` may be of less than was authorised; a hold that was cancelled charged nothing. */
const intents = words<boolean>('status', gives, {
  requires_capture: false,
  requires_payment_method: false,
  requires_confirmation: false,
  requires_action: false,
  canceled: false,
  succeeded: true,
  processing: undefined,
});

/** `COMPLETED` may still be authorised, captured or declined. */
const paypalOrders = words<boolean>('status', gives, {
  CREATED: false,
  SAVED: false,
  APPROVED: false,
  PAYER_ACTION_REQUIRED: false,
  VOIDED: false,
  COMPLETED: undefined,
});

const authorizations = words<boolean>('purchase_units[].payments.authorizations[].status', gives, {
  CREATED: false,
  PENDING: false,
  VOIDED: false,
  DENIED: false,
  PARTIALLY_CAPTURED: undefined,
  CAPTURED: undefined,
});

const captures = words<boolean>('purchase_units[].payments.captures[].status', gives, {
  COMPLETED: true,
  PARTIALLY_REFUNDED: true,
  REFUNDED: true,
  DECLINED: false,
  FAILED: false,
  PENDING: undefined,
});

const methods = words<PaymentMethod>(['payment_method_details.type', 'payment_source'], 'payments.0.method', {
  card: 'card',
  credit: 'credit-card',
  debit: 'debit-card',
  prepaid: 'prepaid-card',
  klarna: 'installments',
  afterpay_clearpay: 'installments',
  affirm: 'installments',
  paypal: 'wallet',
  apple_pay: 'wallet',
  google_pay: 'wallet',
  link: 'wallet',
  sepa_debit: 'bank-account',
  us_bank_account: 'bank-account',
});

const stripeObjects = new Set(['payment_intent', 'charge', 'refund', 'checkout.session']);

/** Undefined where it is none. */
export function paymentError(document: Json): InputError | undefined {
  const object = textOf(document.object);
  if (object !== undefined && stripeObjects.has(object))
    return refusal(`Stripe ${object}`, stripeFacts(object, document));
  const paypal = Array.isArray(document.purchase_units) && textOf(document.intent) !== undefined;
  return paypal ? refusal('PayPal order', paypalFacts(document)) : undefined;
}

function refusal(name: string, { method, charged, refunded }: Facts): InputError {
  const settings = [
    ...(method === undefined ? [] : [`--set payments.0.method=${method}`]),
    ...(charged === undefined ? [] : [`--set payments.0.charged=${charged}`]),
    ...(refunded === undefined || isZero(refunded.amount)
      ? []
      : [`--set "refunded=${refunded.amount} ${refunded.currency}"`]),
  ];
  const error: InputError = { code: 'unknown-format', found: name, expected: { kind: 'known-format' } };
  return { ...error, hint: 'payment-alone', ...(settings.length > 0 && { detail: settings.join(' ') }) };
}

const told = <T>(meaning: { readonly told: T | readonly T[] | null | undefined } | undefined): T | undefined =>
  meaning === undefined || meaning.told === null || Array.isArray(meaning.told)
    ? undefined
    : (meaning.told as T | undefined);

function stripeFacts(object: string, document: Json): Facts {
  const minor = (units: unknown) => minorAmountOf(units, document.currency, 'refunded', createNotes());
  switch (object) {
    case 'payment_intent':
      return { charged: told(intents.meaning(textOf(document.status) ?? '')) };
    case 'charge':
      return {
        method: stripeMethod(document.payment_method_details),
        charged: typeof document.captured === 'boolean' ? document.captured : undefined,
        refunded: minor(document.amount_refunded),
      };
    case 'refund':
      return textOf(document.status) === 'succeeded' ? { refunded: minor(document.amount) } : {};
    default:
      return {};
  }
}

function stripeMethod(details: unknown): PaymentMethod | undefined {
  if (!isObject(details)) return undefined;
  const type = textOf(details.type) ?? '';
  const card = isObject(details.card) ? textOf(details.card.funding) : undefined;
  return (
    told(methods.meaning(type === 'card' && card !== undefined ? card : type)) ?? (type === 'card' ? 'card' : undefined)
  );
}

function paypalFacts(document: Json): Facts {
  const units = Array.isArray(document.purchase_units) ? document.purchase_units.filter(isObject) : [];
  const payments = units.map((unit) => (isObject(unit.payments) ? unit.payments : {}));
  const listed = (key: string) =>
    payments.flatMap((payment) => (Array.isArray(payment[key]) ? payment[key].filter(isObject) : []));
  const states = [
    ...listed('captures').map(({ status }) => told(captures.meaning(textOf(status) ?? ''))),
    ...listed('authorizations')
      .filter(({ status }) => textOf(status) !== 'CAPTURED')
      .map(({ status }) => told(authorizations.meaning(textOf(status) ?? ''))),
  ];
  const [first] = states;
  const whole = told(paypalOrders.meaning(textOf(document.status) ?? ''));
  const back = listed('refunds').filter(({ status }) => textOf(status) === 'COMPLETED');
  const source = isObject(document.payment_source) ? Object.keys(document.payment_source)[0] : undefined;
  return {
    method: told(methods.meaning(source ?? '')),
    charged: states.length === 0 ? whole : states.every((state) => state === first) ? first : undefined,
    refunded: sumOf(
      back.flatMap(({ amount }) =>
        isObject(amount) ? (amountOf(amount.value, amount.currency_code, 'refunded', createNotes()) ?? []) : [],
      ),
    ),
  };
}
