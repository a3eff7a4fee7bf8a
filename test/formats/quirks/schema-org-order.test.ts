import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../containers/bytes.ts';
import { check, entriesOf, Input, type Quirk, quirks } from './quirk.ts';

const format = 'schema-org-order';
const order = (fields: object) => ({
  '@context': 'https://schema.org',
  '@type': 'Order',
  orderNumber: '48213',
  ...fields,
});
/** As WooCommerce writes it. */
const woo = (fields: object, offer: object = {}) =>
  order({
    merchant: { '@type': 'Organization', name: 'Example Boards', url: 'https://boards.example' },
    acceptedOffer: [
      {
        '@type': 'Offer',
        price: '55.00',
        priceCurrency: 'GBP',
        priceSpecification: {
          price: '55.00',
          priceCurrency: 'GBP',
          valueAddedTaxIncluded: 'true',
          eligibleQuantity: { '@type': 'QuantitativeValue', value: 2 },
        },
        itemOffered: { '@type': 'Product', name: 'Walnut board', sku: 'WB-30' },
        seller: { '@type': 'Organization', name: 'Example Boards' },
        ...offer,
      },
    ],
    potentialAction: {
      '@type': 'ViewAction',
      name: 'View Order',
      url: 'https://boards.example/my-account/view-order/48213/',
    },
    ...fields,
  });
const at = '2026-10-06T10:31:00+01:00';
const open = ['unshipped', 'preparing'];
const gone = ['shipped', 'out-for-delivery', 'pickup-ready', 'delivered', 'undeliverable', 'returned'];

describe('how it arrives', () => {
  quirks(format, [
    [
      'an object',
      order({}),
      { id: '48213', fulfilledBy: undefined, cancellationRequest: undefined, payments: undefined },
    ],
    ['a graph', { '@context': 'https://schema.org/', '@graph': [order({})] }, { id: '48213' }],
    ['a list', [order({})], { id: '48213' }],
    ['a type with an address', { '@type': 'http://schema.org/Order', orderNumber: '1' }, { id: '1' }],
    ['a type with a prefix', { '@type': 'schema:Order', 'schema:orderNumber': '1' }, { id: '1' }],
    ['several types', { '@type': ['Order', 'Thing'], orderNumber: '1' }, { id: '1' }],
    ['names with an address', { '@type': 'Order', 'https://schema.org/orderNumber': '1' }, { id: '1' }],
    ['a number that is one', order({ orderNumber: 48213 }), { id: '48213' }],
    [
      'as JSON-LD expands it',
      [
        {
          '@type': ['http://schema.org/Order'],
          'http://schema.org/orderNumber': [{ '@value': '1' }],
          'http://schema.org/orderDate': [{ '@type': 'http://schema.org/DateTime', '@value': at }],
          'http://schema.org/acceptedOffer': [
            { 'http://schema.org/itemOffered': [{ 'http://schema.org/name': [{ '@value': 'Mug' }] }] },
          ],
        },
      ],
      { id: '1', placedAt: at, 'items.0.title': 'Mug' },
    ],
    ['a number of the confirmation', { '@type': 'Order', confirmationNumber: 'C-1' }, { id: 'C-1' }],
    [
      'Google’s smallest',
      {
        '@type': 'Order',
        merchant: { name: 'Example Boards' },
        orderNumber: '1',
        price: '10',
        priceCurrency: 'USD',
        acceptedOffer: {
          '@type': 'Offer',
          itemOffered: { name: 'Mug' },
          price: '10',
          priceCurrency: 'USD',
          eligibleQuantity: { value: 1 },
        },
      },
      {
        placedAt: undefined,
        status: undefined,
        total: '10.00 USD',
        'items.0.title': 'Mug',
        'items.0.price': '10.00 USD',
        'items.0.quantity': 1,
      },
    ],
    ['neither offers nor items', order({}), { items: undefined }],
    [
      'where the buyer acts is not taken over',
      order({ url: 'https://shop.example/o/1?key=k' }),
      { marketplace: 'shop.example', number: undefined },
    ],
    [
      'a shop whose name has other letters',
      order({ url: 'https://bücher.example/o/1' }),
      { marketplace: 'xn--bcher-kva.example' },
    ],
  ]);

  test('no number at all', () => {
    expect(entriesOf({ '@type': 'Order', orderStatus: 'OrderProcessing' })).toMatchObject([
      { kind: 'error', error: { code: 'invalid-order', path: 'id' } },
    ]);
  });

  test('one number in two shops: two orders, each with its parcel', () => {
    const of = (name: string, fields: object) => order({ merchant: { name }, ...fields });
    const parcel = (name: string) => ({ '@type': 'ParcelDelivery', trackingNumber: 'T', partOfOrder: of(name, {}) });
    const entries = entriesOf(
      new Input(
        of('Example Boards', { orderStatus: 'OrderProcessing' }),
        of('Example Mugs', { orderStatus: 'OrderInTransit' }),
        parcel('Example Mugs'),
      ),
    );
    expect(entries.map((entry) => entry.kind === 'order' && [entry.order.id, entry.order.status])).toEqual([
      ['48213', open],
      ['48213', 'shipped'],
    ]);
  });

  test('several orders in one graph', () => {
    const entries = entriesOf({ '@graph': [order({}), order({ orderNumber: '2' })] });
    expect(entries.map((entry) => entry.kind === 'order' && entry.order.id)).toEqual(['48213', '2']);
  });
});

describe('`orderStatus`', () => {
  const means = (orderStatus: unknown, status: unknown, warns: readonly string[] = []): Quirk => [
    JSON.stringify(orderStatus),
    order({ orderStatus }),
    { status, cancelledAt: undefined, deliveredAt: undefined },
    warns,
  ];
  const inMail = (word: string, status: unknown, fields: object = {}): Quirk => [
    `${word}, of WooCommerce`,
    woo({ orderStatus: word && `https://schema.org/${word}` }),
    { status, deliveredAt: undefined, ...fields },
  ];
  quirks(format, [
    means('https://schema.org/OrderProcessing', open),
    means('http://schema.org/OrderPaymentDue', 'pending'),
    means('OrderPickupAvailable', 'pickup-ready'),
    means('https://schema.org/OrderInTransit', 'shipped'),
    means('https://schema.org#OrderDelivered', 'delivered'),
    means('OrderCancelled', 'cancelled'),
    means('OrderReturned', 'returned'),
    means('OrderProblem', undefined),
    means(['https://schema.org/OrderInTransit'], 'shipped'),
    means([{ '@value': 'OrderInTransit' }], 'shipped'),
    means({ '@type': 'OrderStatus', '@id': 'https://schema.org/OrderDelivered' }, 'delivered'),
    means({ '@type': 'OrderStatus', name: 'OrderDelivered' }, 'delivered'),
    means(['OrderInTransit', 'OrderDelivered'], undefined, ['unknown-value status']),
    means('', undefined),
    means('https://schema.org/PaymentComplete', undefined, ['unknown-value status']),
    inMail('OrderProcessing', open),
    inMail('OrderPaymentDue', 'pending'),
    inMail('OrderPickupAvailable', 'pickup-ready'),
    inMail('OrderInTransit', 'shipped'),
    inMail('OrderDelivered', 'shipped'),
    inMail('OrderCancelled', 'cancelled'),
    inMail('OrderReturned', undefined, { refunded: true }),
    // On hold or failed: the two differ in that alone.
    inMail('OrderProblem', 'pending', { onHold: [true, false], 'payments.0.charged': undefined }),
    inMail('', undefined),
    [
      'of an item',
      order({
        orderedItem: [
          {
            '@type': 'OrderItem',
            orderItemNumber: 'A',
            orderQuantity: 2,
            orderItemStatus: 'https://schema.org/OrderInTransit',
            orderedItem: { name: 'Mug', sku: 'M' },
          },
        ],
      }),
      {
        'items.0.id': 'A',
        'items.0.quantity': 2,
        'items.0.status': 'shipped',
        'items.0.title': 'Mug',
        'items.0.sku': 'M',
      },
    ],
  ]);
});

describe('invoices', () => {
  const invoice = (paymentStatus: string, charged: unknown, warns: readonly string[] = []): Quirk => [
    paymentStatus,
    [order({}), { '@type': 'Invoice', referencesOrder: { orderNumber: '48213' }, paymentStatus }],
    { 'payments.0.charged': charged },
    warns,
  ];
  quirks(format, [
    invoice('https://schema.org/PaymentComplete', true),
    invoice('PaymentAutomaticallyApplied', true),
    invoice('PaymentDue', false),
    invoice('PaymentPastDue', false),
    invoice('PaymentDeclined', false),
    invoice('PaymentDreamt', undefined, ['unknown-value payments.0.charged']),
    [
      'paid, of an order that is to be paid',
      order({ orderStatus: 'OrderPaymentDue', partOfInvoice: { paymentStatus: 'PaymentComplete' } }),
      { status: 'pending', 'payments.0.charged': undefined },
      ['contradiction payments.0.charged'],
    ],
    ['inside the order', order({ partOfInvoice: { paymentStatus: 'PaymentDue' } }), { 'payments.0.charged': false }],
    [
      'none: whether it is paid is not told',
      order({ price: '1', priceCurrency: 'USD' }),
      { 'payments.0.charged': undefined },
    ],
  ]);
});

describe('parcels', () => {
  const parcel = (fields: object) => ({
    '@type': 'ParcelDelivery',
    partOfOrder: { '@type': 'Order', orderNumber: '48213' },
    ...fields,
  });
  quirks(format, [
    ['one that can be followed has left', [order({}), parcel({ trackingNumber: 'TRK0042' })], { status: gone }],
    [
      'one that can be followed, of an order that is processed',
      [order({ orderStatus: 'OrderProcessing' }), parcel({ trackingNumber: 'TRK0042' })],
      { status: gone },
      ['contradiction status'],
    ],
    [
      'one without a number says nothing of that',
      [order({}), parcel({ carrier: 'DHL' })],
      { status: undefined, carrier: 'other' },
    ],
    [
      'the carrier as an organization',
      [order({}), parcel({ provider: { '@type': 'Organization', name: 'Royal Mail' } })],
      { carrier: 'other' },
    ],
    [
      'the platform’s own carrier',
      [order({ url: 'https://www.amazon.co.uk/o' }), parcel({ carrier: 'Amazon Logistics' })],
      { carrier: 'platform' },
    ],
    [
      'from when to when',
      order({
        orderDelivery: { expectedArrivalFrom: '2026-10-09T08:00:00Z', expectedArrivalUntil: '2026-10-10T18:00:00Z' },
      }),
      { deliveryWindow: { earliest: '2026-10-09T08:00:00Z', latest: '2026-10-10T18:00:00Z' } },
    ],
    [
      'in the old way',
      order({ orderDelivery: { expectedArrival: '2026-10-10T18:00:00Z' } }),
      { deliveryWindow: { latest: '2026-10-10T18:00:00Z' } },
    ],
    [
      'alone: an order without prices',
      parcel({ trackingNumber: 'T', itemShipped: { name: 'Lamp' } }),
      { id: '48213', status: gone, 'items.0.title': 'Lamp', 'items.0.price': undefined, total: undefined },
    ],
    [
      'in another mail',
      new Input(parcel({ trackingNumber: 'T' }), order({ orderStatus: 'OrderInTransit' })),
      { id: '48213', status: 'shipped' },
    ],
  ]);
});

describe('times', () => {
  quirks(format, [
    ['an offset', order({ orderDate: at }), { placedAt: at }],
    ['a day alone', order({ orderDate: '2026-10-06' }), { placedAt: undefined }, ['day-only placedAt']],
    ['no zone', order({ orderDate: '2026-10-06T10:31:00' }), { placedAt: undefined }, ['day-only placedAt']],
  ]);
});

describe('who sells', () => {
  const sold = (seller: string) =>
    order({
      merchant: { name: 'Example Market' },
      acceptedOffer: [{ itemOffered: { name: 'Mug' }, seller: { name: seller } }],
    });
  quirks(format, [
    ['another than the merchant', sold('Example Potter'), { soldBy: 'third-party' }],
    [
      'another than the merchant, of one offer of two',
      order({
        merchant: { name: 'Example Market' },
        acceptedOffer: [
          { itemOffered: { name: 'Mug' }, seller: { name: 'Example Potter' } },
          { itemOffered: { name: 'Tea' } },
        ],
      }),
      { soldBy: undefined, 'items.0.soldBy': 'third-party', 'items.1.soldBy': undefined },
    ],
    ['the merchant: of a marketplace that says nothing', sold('Example Market'), { soldBy: undefined }],
    [
      'a WooCommerce shop',
      woo({}),
      { marketplace: 'woocommerce', shop: 'boards.example', soldBy: 'third-party', fulfilledBy: 'merchant' },
    ],
    [
      'a view action alone does not make it WooCommerce',
      order({ potentialAction: { name: 'View Order' }, url: 'https://shop.example/' }),
      { marketplace: 'shop.example' },
    ],
  ]);
});

describe('`paymentMethod`', () => {
  const by = (paymentMethod: unknown, method: unknown, warns: readonly string[] = []): Quirk => [
    JSON.stringify(paymentMethod),
    order({ paymentMethod, price: '1', priceCurrency: 'USD' }),
    { 'payments.0.method': method },
    warns,
  ];
  const old = 'http://purl.org/goodrelations/v1#';
  quirks(format, [
    by('http://schema.org/CreditCard', 'credit-card'),
    by(`${old}VISA`, 'credit-card'),
    by(`${old}MasterCard`, 'credit-card'),
    by(`${old}PayPal`, 'wallet'),
    by(`${old}COD`, 'cash-on-delivery'),
    by(`${old}ByInvoice`, 'invoice'),
    by({ '@type': 'PaymentMethod', name: 'PayPal' }, 'wallet'),
    by('Visa ending in four digits', undefined),
    by(`${old}Shells`, undefined, ['unknown-value payments.0.method']),
  ]);
});

describe('amounts', () => {
  const offer = (fields: object) => ({
    '@type': 'Offer',
    itemOffered: { name: 'Mug' },
    price: '10.00',
    priceCurrency: 'USD',
    ...fields,
  });
  const two = { eligibleQuantity: { '@type': 'QuantitativeValue', value: '2' } };
  const priced = (price: unknown, fields: object = {}) => order({ price, priceCurrency: 'USD', ...fields });
  quirks(format, [
    [
      'of one unit, as Google writes it',
      priced('20.00', { acceptedOffer: offer(two) }),
      { 'items.0.price': '20.00 USD', 'items.0.quantity': 2 },
    ],
    ['of the line', priced('10.00', { acceptedOffer: offer(two) }), { 'items.0.price': '10.00 USD' }],
    [
      'neither adds up',
      priced('17.00', { acceptedOffer: offer(two) }),
      { 'items.0.price': undefined },
      ['unclear-price items.0.price'],
    ],
    [
      'WooCommerce writes the line’s',
      woo({ price: '48.95', priceCurrency: 'GBP' }),
      { 'items.0.price': '55.00 GBP', 'items.0.quantity': 2, total: '48.95 GBP' },
    ],
    [
      'delivery',
      priced('13.00', {
        acceptedOffer: offer({ eligibleQuantity: { value: 1 } }),
        priceSpecification: { '@type': 'DeliveryChargeSpecification', price: '3.00' },
      }),
      { shipping: '3.00 USD' },
    ],
    [
      'a discount is the order’s',
      priced('18.00', { acceptedOffer: offer(two), discount: '2.00', discountCurrency: 'USD' }),
      { 'items.0.discount': '2.00 USD' },
    ],
    ['a number', priced(25.9), { total: '25.90 USD' }],
    [
      '`totalPaymentDue` in its place',
      order({ totalPaymentDue: { '@type': 'PriceSpecification', price: '7.50', priceCurrency: 'EUR' } }),
      { total: '7.50 EUR' },
    ],
    [
      'the quantity on the offer',
      priced('20.00', { acceptedOffer: offer({ quantity: 2 }) }),
      { 'items.0.quantity': 2 },
    ],
    ['as people see it', priced('$25.99'), { total: '25.99 USD' }],
    ['as people see it, with a comma', order({ price: '25,99 €' }), { total: '25.99 EUR' }],
    ['as people see it, and not clear', priced('1.234,56'), { total: undefined }, ['unknown-value total']],
    [
      'a symbol that several currencies have',
      order({ price: '$25.99' }),
      { total: undefined },
      ['unknown-value total'],
    ],
  ]);
});

describe('pages and mails', () => {
  const json = JSON.stringify(woo({ orderDate: at, customer: { name: 'Jane Roe' } }));
  const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
  const mail = (body: string, ...head: readonly string[]) =>
    [
      'From: Shop <orders@other.example>',
      'Date: Tue, 06 Oct 2026 11:00:00 +0100',
      'MIME-Version: 1.0',
      ...head,
      '',
      body,
    ].join('\r\n');
  const html = 'Content-Type: text/html; charset=utf-8';
  const multipart = (type: string, ...parts: readonly string[]) =>
    `Content-Type: multipart/${type}; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--`;
  const quoted = (text: string) => text.replaceAll('=', '=3D').replaceAll('<', '=3C');
  const microdata =
    '<div itemscope itemtype="http://schema.org/Order"><meta itemprop="orderNumber" content="48213"><link itemprop="orderStatus" href="http://schema.org/OrderInTransit"><div itemprop="merchant" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Example Boards"></div></div>';
  const seen = { id: '48213', placedAt: at };
  const snapshot = ['snapshot'];

  test.each<readonly [name: string, file: string, says: object, warns: readonly string[]]>([
    ['a page', `<html>${script(json)}</html>`, seen, []],
    ['microdata', `<html>${microdata}</html>`, { id: '48213', status: 'shipped', marketplace: 'shop' }, []],
    [
      'both say the same: JSON-LD goes first',
      `<html>${microdata}${script(json)}</html>`,
      { ...seen, status: undefined },
      [],
    ],
    ['quotes as entities', `<html>${script(json.replaceAll('"', '&quot;'))}</html>`, seen, []],
    [
      '`&amp;` in a name',
      `<html>${script(json.replace('Walnut board', 'Oak &amp; walnut'))}</html>`,
      { 'items.0.title': 'Oak & walnut' },
      [],
    ],
    [
      'a mail: a snapshot, whose day is not that of the order',
      mail(script(JSON.stringify(order({}))), html),
      { id: '48213', placedAt: undefined, marketplace: 'shop' },
      snapshot,
    ],
    [
      'a hidden block, as WooCommerce writes it',
      mail(`<div style="display:none">${script(json)}</div>`, html),
      seen,
      snapshot,
    ],
    [
      'quoted-printable',
      mail(quoted(script(json)), html, 'Content-Transfer-Encoding: quoted-printable'),
      seen,
      snapshot,
    ],
    [
      'base64',
      mail(Buffer.from(script(json)).toString('base64'), html, 'Content-Transfer-Encoding: base64'),
      seen,
      snapshot,
    ],
    [
      'one part of several',
      `From: a@b.example\r\n${multipart('alternative', 'Content-Type: text/plain\r\n\r\nhello', `${html}\r\n\r\n${script(json)}`)}`,
      seen,
      snapshot,
    ],
    [
      'forwarded as a file',
      `From: a@b.example\r\n${multipart('mixed', `Content-Type: message/rfc822\r\n\r\n${mail(script(json), html)}`)}`,
      seen,
      snapshot,
    ],
  ])('%s', async (_name, file, says, warns) => {
    check(await readBytes(Buffer.from(file), { file: 'x' }), format, { ...says }, warns);
  });

  test.each([
    ['a mail in plain text', mail('Order 48213 has been shipped.', 'Content-Type: text/plain')],
    ['a mail that was forwarded without its scripts', mail('<p>Order 48213</p>', html)],
  ])('%s has nothing to read: the interview is offered', async (_name, file) => {
    expect(await readBytes(Buffer.from(file), { file: 'x' })).toMatchObject([
      { kind: 'error', error: { code: 'unknown-format', hint: 'interview' } },
    ]);
  });

  test('a broken block is an error of its own', async () => {
    const entries = await readBytes(Buffer.from(`<html>${script('{"@type":')}${script(json)}</html>`), { file: 'x' });
    expect(entries).toMatchObject([{ kind: 'error', error: { code: 'invalid-json' } }, { kind: 'order' }]);
  });
});
