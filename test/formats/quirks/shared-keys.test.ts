/** Keys that several platforms write, and objects that are payments and no orders. */
import { describe, expect, test } from 'vitest';
import { entriesOf } from './quirk.ts';

/** The format of the order that was read; of what is none, the error's code. */
const told = (document: unknown): string | undefined => {
  const [entry] = entriesOf(document);
  return entry?.kind === 'order' ? entry.format.id : entry?.kind === 'error' ? entry.error.code : undefined;
};

describe('who writes it', () => {
  const gid = 'gid://shopify/Order/1';
  const shopify = { id: 1, financial_status: null, line_items: [] };
  const walmart = { purchaseOrderId: '1', orderLines: { orderLine: [] } };
  const ebay = { orderId: '1', lineItems: [], cancelStatus: {} };
  const magento = { increment_id: '1', items: [{ item_id: 1, qty_ordered: 1 }] };
  const woo = { id: 1, status: 'processing', order_key: 'wc_order_a', line_items: [] };
  const ucp = { ucp: { version: '2026-04-08' }, id: 'o', checkout_id: 'c', permalink_url: 'https://shop.example/1' };
  test.each<[string, unknown, string]>([
    ['`order` of Shopify', { order: shopify }, 'shopify-rest'],
    ['`order` of Walmart', { order: walmart }, 'walmart-orders-v3'],
    [
      '`order` of an old WooCommerce',
      { order: { id: 1, order_number: '1', payment_details: {}, line_items: [] } },
      'unknown-format',
    ],
    ['`order` of Medusa', { order: { id: 'order_01', payment_status: 'awaiting', items: [] } }, 'unknown-format'],
    ['`orders` of Shopify', { orders: [shopify] }, 'shopify-rest'],
    ['`orders` of eBay', { href: 'x', total: 1, limit: 1, offset: 0, orders: [ebay] }, 'ebay-fulfillment'],
    ['`items` of an Adobe search', { items: [magento], search_criteria: {}, total_count: 1 }, 'adobe-commerce-rest'],
    ['`items` of a canonical order', { id: '1', items: [{ id: '2' }] }, 'canonical'],
    [
      '`count` and `results` of receipts',
      { count: 1, results: [{ receipt_id: 1, is_paid: true }] },
      'etsy-receipts-v3',
    ],
    [
      '`count` and `results` of transactions',
      { count: 1, results: [{ receipt_id: 1, transaction_id: 2 }] },
      'unknown-format',
    ],
    ['`data.order` of Shopify', { data: { order: { id: gid } } }, 'shopify-graphql'],
    ['`data.order` of Saleor', { data: { order: { id: 'T3JkZXI6MQ==', lines: [] } } }, 'unknown-format'],
    ['`data.customer.orders` of Magento', { data: { customer: { orders: { items: [] } } } }, 'unknown-format'],
    ['`line_items` and `status` of WooCommerce', woo, 'woocommerce-rest'],
    ['`line_items` and `status` of UCP', { ...ucp, status: 'x', line_items: [] }, 'ucp-order'],
    [
      '`line_items` and `status` of a Stripe checkout',
      { object: 'checkout.session', status: 'complete', line_items: { data: [] } },
      'unknown-format',
    ],
    ['trimmed to what Shopify and WooCommerce share', { id: 1, line_items: [], currency: 'USD' }, 'unknown-format'],
    ['a Shopify id that UCP uses too', { ...ucp, id: gid, line_items: [] }, 'ucp-order'],
  ])('%s', (_name, document, format) => {
    expect(told(document)).toBe(format);
  });
});

describe('payments alone: what they tell is said as settings', () => {
  const settings = (document: unknown): string | undefined => {
    const [entry] = entriesOf(document);
    expect(entry).toMatchObject({ kind: 'error', error: { code: 'unknown-format', hint: 'payment-alone' } });
    return entry?.kind === 'error' ? entry.error.detail : undefined;
  };
  const [charged, free] = ['--set payments.0.charged=true', '--set payments.0.charged=false'];
  const intent = (status: string) => ({ object: 'payment_intent', status, amount: 1000, currency: 'usd' });
  const refund = (status: string) => ({ object: 'refund', status, amount: 1000, currency: 'usd' });
  const charge = (fields: object) => ({ object: 'charge', currency: 'usd', amount_refunded: 0, ...fields });
  const paypal = (fields: object, payments: object = {}) => ({
    intent: 'CAPTURE',
    purchase_units: [{ payments }],
    ...fields,
  });
  const authorised = (status: string) => paypal({ status: 'COMPLETED' }, { authorizations: [{ status }] });
  const captured = (status: string) => paypal({ status: 'COMPLETED' }, { captures: [{ status }] });
  const by = (type: string, more: object = {}) => charge({ payment_method_details: { type, ...more } });
  const method = (word: string) => `--set payments.0.method=${word}`;
  test.each<[string, unknown, string | undefined]>([
    ['Stripe intent requires_capture', intent('requires_capture'), free],
    ['Stripe intent requires_payment_method', intent('requires_payment_method'), free],
    ['Stripe intent requires_confirmation', intent('requires_confirmation'), free],
    ['Stripe intent requires_action', intent('requires_action'), free],
    ['Stripe intent canceled', intent('canceled'), free],
    ['Stripe intent succeeded', intent('succeeded'), charged],
    ['Stripe intent processing', intent('processing'), undefined],
    ['Stripe intent, a new state', intent('dreaming'), undefined],
    ['Stripe charge captured', charge({ captured: true }), charged],
    ['Stripe charge not captured', charge({ captured: false }), free],
    [
      'Stripe charge refunded in part',
      charge({ captured: true, amount_refunded: 250 }),
      `${charged} --set "refunded=2.50 USD"`,
    ],
    ['Stripe charge in yen', charge({ currency: 'jpy', amount_refunded: 250 }), '--set "refunded=250 JPY"'],
    ['Stripe refund succeeded', refund('succeeded'), '--set "refunded=10.00 USD"'],
    ['Stripe refund pending', refund('pending'), undefined],
    ['Stripe refund requires_action', refund('requires_action'), undefined],
    ['Stripe refund failed', refund('failed'), undefined],
    ['Stripe refund canceled', refund('canceled'), undefined],
    ['Stripe card, credit', by('card', { card: { funding: 'credit' } }), method('credit-card')],
    ['Stripe card, debit', by('card', { card: { funding: 'debit' } }), method('debit-card')],
    ['Stripe card, prepaid', by('card', { card: { funding: 'prepaid' } }), method('prepaid-card')],
    ['Stripe card, not told', by('card', { card: { funding: 'unknown' } }), method('card')],
    ...['klarna', 'afterpay_clearpay', 'affirm'].map((type): [string, unknown, string] => [
      `Stripe ${type}`,
      by(type),
      method('installments'),
    ]),
    ...['paypal', 'apple_pay', 'google_pay', 'link'].map((type): [string, unknown, string] => [
      `Stripe ${type}`,
      by(type),
      method('wallet'),
    ]),
    ...['sepa_debit', 'us_bank_account'].map((type): [string, unknown, string] => [
      `Stripe ${type}`,
      by(type),
      method('bank-account'),
    ]),
    ...['CREATED', 'SAVED', 'APPROVED', 'PAYER_ACTION_REQUIRED', 'VOIDED'].map((status): [string, unknown, string] => [
      `PayPal ${status}`,
      paypal({ status }),
      free,
    ]),
    ['PayPal COMPLETED: look deeper', paypal({ status: 'COMPLETED' }), undefined],
    ...['CREATED', 'PENDING', 'VOIDED', 'DENIED'].map((status): [string, unknown, string] => [
      `PayPal authorization ${status}`,
      authorised(status),
      free,
    ]),
    ['PayPal authorization PARTIALLY_CAPTURED', authorised('PARTIALLY_CAPTURED'), undefined],
    [
      'PayPal authorization CAPTURED: the captures tell',
      paypal(
        { status: 'COMPLETED' },
        { authorizations: [{ status: 'CAPTURED' }], captures: [{ status: 'COMPLETED' }] },
      ),
      charged,
    ],
    ...['COMPLETED', 'PARTIALLY_REFUNDED', 'REFUNDED'].map((status): [string, unknown, string] => [
      `PayPal capture ${status}`,
      captured(status),
      charged,
    ]),
    ...['DECLINED', 'FAILED'].map((status): [string, unknown, string] => [
      `PayPal capture ${status}`,
      captured(status),
      free,
    ]),
    ['PayPal capture PENDING', captured('PENDING'), undefined],
  ])('%s', (_name, document, detail) => {
    expect(settings(document)).toBe(detail);
  });
});
