/** Orders whose pieces lie in several files of one call. */
import { describe, expect, test } from 'vitest';
import { zipped } from '../formats/containers/zip-file.ts';
import { tableText } from '../formats/table-file.ts';
import { annul, type World } from './fake-io.ts';
import { cancellable, lines } from './orders.ts';

/** What each order holds: its id, and its items by title. */
async function ordersIn(args: readonly string[], world: World) {
  const { stdout, stderr, code } = await annul(['convert', '-o', 'ndjson', ...args], world);
  const orders = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, items = [] }) => `${id}: ${items.map(({ title = '-' }) => title).join(', ')}`);
  return { orders, stderr, code };
}

describe("the parts of a buyer's export", () => {
  const columns = ['Website', 'Order ID', 'Order Date', 'Currency', 'Unit Price', 'Total Owed', 'ASIN', 'Quantity'];
  const row = (id: string, title: string) => ({
    Website: 'Amazon.com',
    'Order ID': id,
    'Order Date': '11/02/2021 18:22:10 UTC',
    Currency: 'USD',
    'Unit Price': '20.00',
    'Total Owed': '20.00',
    ASIN: 'B0EXAMPLE6',
    Quantity: '1',
    'Product Name': title,
  });
  const part = (...rows: object[]) =>
    tableText(
      [...columns, 'Product Name'],
      rows.map((cells) => ({ ...cells })),
    );
  // The first order goes on in the second part, which repeats a row; two cups were bought.
  const first = part(row('111-1', 'Bottle'), row('111-1', 'Cup'), row('111-1', 'Cup'), row('111-2', 'Book'));
  const second = part(row('111-1', 'Cup'), row('111-1', 'Lamp'), row('111-3', 'Chair'));
  const whole = ['111-1: Bottle, Cup, Cup, Lamp', '111-2: Book', '111-3: Chair'];
  const names = ['Retail.OrderHistory.1.csv', 'Retail.OrderHistory.2.csv'] as const;
  const json = (text: string) => {
    const [header = [], ...rows] = text
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    return JSON.stringify(rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]]))));
  };

  test.each<[string, readonly string[], World]>([
    ['as two files', names, { files: { [names[0]]: first, [names[1]]: second } }],
    ['as two files of JSON', ['1.json', '2.json'], { files: { '1.json': json(first), '2.json': json(second) } }],
    ['in one archive', ['x.zip'], { files: { 'x.zip': zipped({ [names[0]]: first, [names[1]]: second }) } }],
    [
      'in an archive each',
      ['1.zip', '2.zip'],
      { files: { '1.zip': zipped({ [names[0]]: first }), '2.zip': zipped({ [names[1]]: second }) } },
    ],
    ['a file and stdin', [names[0], '-'], { files: { [names[0]]: first }, stdin: second }],
    [
      'through pipes',
      ['/dev/fd/63', '/dev/fd/62'],
      {
        files: { '/dev/fd/63': first, '/dev/fd/62': second },
        pipes: ['/dev/fd/63', '/dev/fd/62'],
      },
    ],
  ])('%s: one order', async (_name, args, world) => {
    expect(await ordersIn(args, world)).toEqual({ orders: whole, stderr: '', code: 0 });
  });

  test('put one behind the other: a second header is no order', async () => {
    const { orders, code } = await ordersIn([], { stdin: first + part(row('111-3', 'Chair')) });
    expect({ orders, code }).toEqual({ orders: ['111-1: Bottle, Cup, Cup', whole[1], whole[2]], code: 0 });
  });

  test('other orders keep their place', async () => {
    const files = {
      'a.json': lines(cancellable('a')),
      [names[0]]: first,
      'b.json': lines(cancellable('b')),
      [names[1]]: second,
      'c.json': lines(cancellable('c')),
    };
    const { orders } = await ordersIn(Object.keys(files), { files });
    expect(orders.map((order) => order.split(':')[0])).toEqual(['a', '111-1', '111-2', 'b', '111-3', 'c']);
  });
});

test('what came back for digital goods, whichever file of an archive comes first', async () => {
  const orders = tableText(
    ['Order ID', 'Digital Order Item ID', 'Component Type', 'Transaction Amount', 'Base Currency Code'],
    [
      {
        'Order ID': 'D01-1',
        'Digital Order Item ID': '1',
        'Component Type': 'Price Amount',
        'Transaction Amount': '3.99',
      },
    ],
  );
  const back = tableText(
    ['Order ID', 'Digital Order Item ID', 'Return Date', 'Return Status', 'Transaction Amount', 'Base Currency'],
    [
      {
        'Order ID': 'D01-1',
        'Digital Order Item ID': '1',
        'Return Status': 'Customer Return Complete',
        'Transaction Amount': '3.99',
        'Base Currency': 'USD',
      },
    ],
  );
  const [content, returns] = [
    'Your Amazon Orders/Digital Content Orders.csv',
    'Your Amazon Orders/Digital Returns.csv',
  ];
  for (const files of [
    { [content]: orders, [returns]: back },
    { [returns]: back, [content]: orders },
  ]) {
    const { stdout, stderr } = await annul(['convert', '-o', 'ndjson', 'x.zip'], { files: { 'x.zip': zipped(files) } });
    expect({ order: JSON.parse(stdout), stderr }).toMatchObject({
      order: { id: 'D01-1', refunded: { amount: '3.99', currency: 'USD' } },
      stderr: '',
    });
  }
});

describe("a seller's reports that overlap", () => {
  const tsv = (columns: readonly string[], ...rows: readonly (readonly string[])[]) =>
    tableText(
      columns,
      rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? '']))),
      '\t',
    );
  async function one(...texts: readonly string[]) {
    const files = Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text]));
    const { stdout } = await annul(['convert', '-o', 'ndjson', ...Object.keys(files)], { files });
    return JSON.parse(stdout);
  }

  test('All Orders: the newest last-updated-date wins, in whichever file it is', async () => {
    const columns = ['amazon-order-id', 'last-updated-date', 'order-status', 'item-status', 'sku', 'quantity'];
    const newer = tsv(columns, ['112-1', '2026-11-23T09:00:00+00:00', 'Cancelled', 'Cancelled', 'PAN', '0']);
    const older = tsv(columns, ['112-1', '2026-11-22T09:00:00+00:00', 'Unshipped', 'Unshipped', 'PAN', '1']);
    for (const files of [
      [newer, older],
      [older, newer],
    ]) {
      expect(await one(...files)).toMatchObject({ status: 'cancelled', items: [{ sku: 'PAN' }] });
    }
    const saved = (text: string) => text.replace('+00:00', '');
    expect(await one(saved(newer), saved(older))).toMatchObject({ status: 'cancelled', items: [{ sku: 'PAN' }] });
  });

  test('Unshipped Orders: an item is listed once, with what has left since', async () => {
    const columns = ['order-id', 'order-item-id', 'purchase-date', 'quantity-purchased', 'quantity-shipped'];
    const report = (...shipped: readonly string[]) =>
      tsv(
        [...columns, 'quantity-to-ship'],
        ...shipped.map((count, index) => ['404-1', `${index}`, '2026-11-20T06:02:11+00:00', '2', count, '2']),
      );
    const order = await one(report('0', '0'), report('1', '0'));
    expect(order).toMatchObject({
      status: 'partially-shipped',
      items: [{ quantityShipped: 1 }, { quantityShipped: 0 }],
    });
    expect(order.items).toHaveLength(2);
  });

  test('New Orders: the promotions of a row that comes again are not counted again', async () => {
    const columns = ['order-id', 'order-item-id', 'purchase-date', 'quantity-purchased', 'currency', 'item-price'];
    const report = tsv(
      [...columns, 'item-promotion-discount'],
      ['305-1', '9', '2026-11-20T06:02:11+00:00', '1', 'EUR', '39.00', '2.00'],
      ['305-1', '9', '', '', '', '', '1.50'],
    );
    expect(await one(report, report)).toMatchObject({
      items: [{ quantity: 1, discount: { amount: '3.50', currency: 'EUR' } }],
    });
  });
});

test('notifications of one order in files of their own are one order', async () => {
  const notification = (EventTime: string, OrderStatus: string) =>
    JSON.stringify({
      NotificationType: 'ORDER_CHANGE',
      EventTime,
      Payload: {
        OrderChangeNotification: {
          NotificationLevel: 'OrderLevel',
          AmazonOrderId: '701-1',
          OrderChangeType: 'OrderStatusChange',
          Summary: { OrderStatus, FulfillmentType: 'MFN' },
        },
      },
    });
  const files = {
    'new.json': notification('2026-11-23T09:00:00Z', 'Canceled'),
    'old.json': notification('2026-11-22T09:00:00Z', 'Unshipped'),
  };
  const { stdout } = await annul(['convert', '-o', 'ndjson', ...Object.keys(files)], { files });
  expect(JSON.parse(stdout)).toMatchObject({ id: '701-1', status: 'cancelled' });
});
