/** Documents that resemble an order and are none: each is refused, and told what to give instead. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { input as english } from '../../src/locales/en/errors.ts';
import { inputErrorText } from '../../src/locales/errors.ts';
import { readBytes } from './containers/bytes.ts';

const folder = 'fixtures/look-alikes';

const paid = (settings: string) => `give annul the order, and add ${settings}; for the money alone: annul refund`;

const silent = [
  'a page or a mail without order data',
  'it says nothing to machines; answer some questions instead: annul ask',
];
const markup = 'give annul the order itself: https://schema.org/Order';

const told: Readonly<Record<string, readonly string[]>> = {
  'adobe-commerce-credit-memo.json': [
    'Adobe Commerce invoice, shipment or credit memo',
    'give annul the order itself: GET /V1/orders/ID',
  ],
  'ebay-shipping-fulfillment.json': ['eBay shipping_fulfillment', 'give annul the order itself: getOrder'],
  ...Object.fromEntries(
    ['order-edit', 'fulfillment', 'draft-order', 'checkout', 'refund'].map((name) => [
      `shopify-${name}.json`,
      [`Shopify ${name.replace('-', ' ')}`, 'give annul the order itself: GET /admin/api/VERSION/orders/ID.json'],
    ]),
  ),
  'woocommerce-refund.json': ['WooCommerce refund', 'give annul the order itself: GET /wc/v3/orders/ID'],
  'etsy-transactions.json': ['Etsy transaction', 'give annul the order itself: getShopReceipt'],
  'etsy-webhook.json': ['Etsy webhook', 'give annul the order itself: getShopReceipt'],
  'stripe-payment-intent.json': ['Stripe payment_intent', paid('--set payments.0.charged=false')],
  'stripe-charge.json': [
    'Stripe charge',
    paid('--set payments.0.method=debit-card --set payments.0.charged=true --set "refunded=10.00 USD"'),
  ],
  'stripe-refund.json': ['Stripe refund', paid('--set "refunded=1200 JPY"')],
  'stripe-checkout-session.json': [
    'Stripe checkout.session',
    'give annul the order; for the money alone: annul refund',
  ],
  'paypal-order.json': [
    'PayPal order',
    paid('--set payments.0.method=wallet --set payments.0.charged=true --set "refunded=10.00 EUR"'),
  ],
  'paypal-authorised.json': ['PayPal order', paid('--set payments.0.charged=false')],
  'schema-org-product.json': ['schema.org Product', markup],
  'schema-org-invoice.json': ['schema.org Invoice', markup],
  'schema-org-order-action.json': ['schema.org OrderAction', markup],
  'page-with-product.html': ['schema.org Product', markup],
  'page-without-data.html': silent,
  'plain-text.eml': silent,
};

test.each(readdirSync(folder))('%s', async (name) => {
  const entries = await readBytes(readFileSync(`${folder}/${name}`), { file: name });
  const texts = entries.map((entry) => (entry.kind === 'error' ? inputErrorText(entry.error, english) : entry.kind));
  const [found, instead] = told[name] ?? [];
  expect(texts).toEqual([{ message: 'not an order', found, expected: 'an order', try: instead }]);
});
