/** The feeds of cancellations: the lines that they can cancel, each once, and nothing that breaks the document. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/order/order.ts';
import { annul } from './fake-io.ts';

const now = '2026-11-24T18:18:00Z';
const order = (id: string, order: Omit<Order, 'id'> = {}): Order => ({
  id,
  marketplace: 'amazon.com',
  status: 'unshipped',
  fulfilledBy: 'merchant',
  items: [{ id: `${id}1`, quantity: 1 }],
  ...order,
});
const official = { by: 'buyer', official: true, state: 'open' } as const;
const inMessage = { by: 'buyer', official: false, state: 'open' } as const;

const feed = (orders: readonly Order[], ...more: readonly string[]) =>
  annul(['--as', 'seller', '--at', now, '-o', 'feed', ...more], {
    stdin: orders.map((one) => `${JSON.stringify(one)}\n`).join(''),
  });

const head =
  'TemplateType=OrderCancellation\tVersion=1.0/1.0.3\tThis row for Amazon.com use only.  Do not modify or delete.\n' +
  'order-id\tcancellation-reason-code\tamazon-order-item-code\n';

describe('the flat file', () => {
  test('has a row for each line that can be cancelled, over all orders', async () => {
    const { code, stdout, stderr } = await feed([
      order('11', { cancellationRequest: official }),
      order('12', { sellerReason: 'out-of-stock', items: [{ id: '121' }, { id: '122', sellerReason: 'price-error' }] }),
      order('13', { status: 'shipped' }),
    ]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${head}11\tBuyerCanceled\t111\n12\tNoInventory\t121\n12\tPricingError\t122\n`,
    });
    expect(stderr).toBe(
      'annul: 2 items of 3 will count in the cancellation rate\nannul: 1 item left out, which is not to be cancelled\n',
    );
  });

  test('takes the reason that is given for all, and the item’s own word before it', async () => {
    const orders = [order('11'), order('12', { items: [{ id: '121', sellerReason: 'address' }] })];
    const { stdout } = await feed(orders, '--reason', 'other');
    expect(stdout).toBe(`${head}11\tGeneralAdjustment\t111\n12\tShippingAddressUndeliverable\t121\n`);
  });

  test.each<[string, Order, string]>([
    ['no reason', order('1'), '1 item left out, the reason is not known: give it with --reason'],
    [
      'a message only',
      order('1', { cancellationRequest: inMessage }),
      '1 item left out: ask the buyer first to use the cancel control, or it counts',
    ],
    [
      'some units of a line',
      order('1', {
        status: 'partially-shipped',
        sellerReason: 'out-of-stock',
        items: [{ id: '11', quantity: 3, quantityShipped: 2, shippedAt: '2026-11-23T18:00:00Z' }],
      }),
      '1 item left out, this feed cannot cancel: annul check --as seller has the steps',
    ],
    [
      'no item id',
      order('1', { sellerReason: 'other', items: [{ quantity: 1 }] }),
      '1 item left out, without an id that can stand in the document',
    ],
    [
      'an open verdict',
      { id: '1', marketplace: 'amazon.com', status: 'unshipped' },
      '1 item left out, undetermined: annul ask --as seller',
    ],
  ])('leaves out, and says so: %s', async (_, one, note) => {
    const { code, stdout, stderr } = await feed([one]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(`annul: ${note}\n`);
    expect(stderr).toContain('annul: nothing that a feed can cancel: no document was written\n');
    expect((await feed([one], '-q')).stderr).toBe('');
  });

  test('has no row that was not asked for', async () => {
    const two = order('11', { sellerReason: 'other', items: [{ id: '111' }, { id: '112' }] });
    const { stdout, stderr } = await feed([two], '--only', '112');
    expect(stdout).toBe(`${head}11\tGeneralAdjustment\t112\n`);
    expect(stderr).toBe('annul: 1 item of 1 will count in the cancellation rate\n');
  });

  test('names a line once, however often it comes', async () => {
    const twice = order('11', { cancellationRequest: official });
    expect((await feed([twice, twice])).stdout).toBe(`${head}11\tBuyerCanceled\t111\n`);
  });

  test('is broken by no id', async () => {
    const id = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('1\t2', '1\n2', '=1+1', '<a>', '&amp;', '1', '2-3'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(id, id), { maxLength: 5 }), async (ids) => {
        const orders = ids.map(([one, item]) => order(one, { cancellationRequest: official, items: [{ id: item }] }));
        const { stdout } = await feed(orders);
        if (stdout === '') return;
        expect(stdout.startsWith(head)).toBe(true);
        expect(stdout.slice(head.length)).toMatch(/^(?:[A-Za-z0-9-]+\tBuyerCanceled\t[A-Za-z0-9-]+\n)+$/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the XML document', () => {
  const xml = (orders: readonly Order[], ...more: readonly string[]) =>
    annul(['--as', 'seller', '--at', now, '-o', 'feed-xml', ...more], {
      stdin: orders.map((one) => `${JSON.stringify(one)}\n`).join(''),
    });

  test('has a message for each order, with status Failure and its lines', async () => {
    const { stdout, stderr } = await xml([
      order('11', { cancellationRequest: official }),
      order('12', { sellerReason: 'price-error', items: [{ id: '121' }, { id: '122', sellerReason: 'address' }] }),
    ]);
    expect(stdout).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<AmazonEnvelope .*<\/AmazonEnvelope>\n$/s);
    const message = (id: number, one: string, items: readonly (readonly string[])[]) =>
      [
        `<MessageID>${id}</MessageID>`,
        '<OrderAcknowledgement>',
        `<AmazonOrderID>${one}</AmazonOrderID>`,
        '<StatusCode>Failure</StatusCode>',
        ...items.flatMap(([item = '', reason = '']) => [
          '<Item>',
          `<AmazonOrderItemCode>${item}</AmazonOrderItemCode>`,
          `<CancelReason>${reason}</CancelReason>`,
          '</Item>',
        ]),
        '</OrderAcknowledgement>',
      ].join('');
    const messages = stdout
      .replace(/\n */g, '')
      .match(/<Message>.*?<\/Message>/gs)
      ?.map((text) => text.replace(/<\/?Message>/g, ''));
    expect(messages).toEqual([
      message(1, '11', [['111', 'BuyerCanceled']]),
      message(2, '12', [
        ['121', 'GeneralAdjustment'],
        ['122', 'ShippingAddressUndeliverable'],
      ]),
    ]);
    expect(stderr).toContain(
      '1 item with a pricing error is sent as GeneralAdjustment: the XML schema has no PricingError',
    );
    expect(stderr).toContain('write your own merchant identifier in the place of YOUR-MERCHANT-IDENTIFIER');
  });

  test('is not written where there is nothing to cancel', async () => {
    expect((await xml([order('11', { status: 'delivered' })])).stdout).toBe('');
  });

  test('says what it leaves out in French', async () => {
    const { stderr } = await xml([order('11')], '--lang', 'fr');
    expect(stderr).toBe(
      "annul: rien qu'un fichier puisse annuler\u00a0: aucun document n'a été écrit\n" +
        'annul: 1\u00a0article laissé de côté, motif inconnu\u00a0: indiquez-le avec --reason\n',
    );
  });
});

test.each(['feed', 'feed-xml'])('-o %s and --reason are for sellers', async (output) => {
  for (const args of [
    ['-o', output],
    ['--reason', 'other'],
  ]) {
    const { code, stdout, stderr } = await annul([...args, 'order.json']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `annul: ${args[0] === '-o' ? args.join(' ') : args[0]} is for sellers\nAdd --as seller.\n`,
    });
  }
});
