/** Which letter an order gets: derived from the situations of the facts page and what its verdicts mean. */
import { describe, expect, it } from 'vitest';
import { createDecide } from '../../src/decision/deciding.ts';
import type { Role } from '../../src/decision/decision.ts';
import { loadLetterWords } from '../../src/locales/letters.ts';
import type { Order } from '../../src/order/order.ts';
import { loadPolicy, loadTexts } from '../../src/policies/load.ts';
import { loadView } from '../../src/render/view.ts';
import type { Wish } from '../../src/reply/fitting.ts';
import { type Reply, replyTo } from '../../src/reply/reply.ts';
import { caseFiles } from '../fixtures/cases.ts';

const look = {
  columns: 80,
  colour: 0,
  unicode: true,
  live: false,
  why: false,
  details: false,
  nowMs: 0,
  hints: {},
} as const;
const words = await loadLetterWords('en');
const texts = {
  buyer: await loadTexts('amazon', 'buyer', 'en'),
  seller: await loadTexts('amazon', 'seller', 'en'),
};
const view = await loadView({ ...look, lang: 'en' }, []);
const noon = '2026-11-23T20:00:00Z';

async function reply(
  order: Order,
  { role = 'buyer', ...wish }: Wish & { only?: readonly string[]; role?: Role } = {},
  at = noon,
): Promise<Reply> {
  const decide = createDecide({ at: Date.parse(at), role, strict: false, lang: 'en' });
  const decision = await decide({ order, warnings: [] });
  const { soldBy } = await loadPolicy(decision.policy.id);
  return replyTo(decision, order, { ...wish, texts: texts[role], words, soldBy, view });
}

const merchant: Order = {
  id: '1',
  marketplace: 'amazon.com',
  placedAt: '2026-11-23T10:00:00Z',
  soldBy: 'third-party',
  fulfilledBy: 'merchant',
  items: [{ id: 'a', title: 'Hub', kind: 'physical', quantity: 1 }],
};
const amazon: Order = { ...merchant, soldBy: 'platform', fulfilledBy: 'platform' };
const cancelled: Order = {
  ...amazon,
  status: 'cancelled',
  cancelledAt: '2026-10-20T18:00:00Z',
  total: { amount: '25.00', currency: 'USD' },
  items: [{ id: 'a', title: 'Hub', kind: 'physical', quantity: 1, price: { amount: '25.00', currency: 'USD' } }],
};
const paid = (charged: boolean) => [{ method: 'credit-card' as const, charged }];

const defaults: readonly [why: string, order: Order, letters: readonly string[]][] = [
  ['a seller decides: ask the seller', { ...merchant, status: 'unshipped' }, ['request-cancellation seller']],
  [
    'the request is open: chase it',
    { ...merchant, status: 'unshipped', cancellationRequest: { by: 'buyer', state: 'open', official: true } },
    ['chase-request seller'],
  ],
  ['being prepared by the platform: ask its support', { ...amazon, status: 'preparing' }, ['ask-to-cancel platform']],
  [
    'pending, where the control may not show: ask support',
    { ...merchant, status: 'pending' },
    ['ask-to-cancel platform'],
  ],
  ['cancelled by a click: nothing to write', { ...amazon, status: 'unshipped' }, []],
  [
    'overdue from a merchant: the seller first',
    {
      ...merchant,
      placedAt: '2026-11-01T10:00:00Z',
      status: 'shipped',
      deliveryWindow: { latest: '2026-11-10T20:00:00Z' },
    },
    ['not-arrived seller'],
  ],
  [
    'delivered without a parcel by a shop: a matter of the refund, not of the cancellation',
    { id: '1', marketplace: 'ebay.de', status: 'delivered', items: [{ kind: 'software' }] },
    ['ask-goodwill seller'],
  ],
  [
    'on its way from a shop, which is a seller of its own: announce the return',
    { id: '1', marketplace: 'store.example', status: 'shipped', shipTo: 'US', items: [{ kind: 'physical' }] },
    ['request-return seller'],
  ],
  [
    'withdrawn from a purchase in a shop: the shop is told',
    {
      id: '1',
      marketplace: 'etsy',
      status: 'delivered',
      deliveredAt: '2026-11-20T10:00:00Z',
      shipTo: 'FR',
      facts: { returnWindow: 'none' },
      items: [{ kind: 'physical' }],
    },
    ['declare-withdrawal seller'],
  ],
  [
    'it could not be delivered by a shop: where is it',
    { id: '1', marketplace: 'etsy', status: 'undeliverable', items: [{ kind: 'physical' }] },
    ['not-arrived seller'],
  ],
  ['on its way from a merchant: announce the return', { ...merchant, status: 'shipped' }, ['request-return seller']],
  [
    'the window is over: support decides',
    {
      ...amazon,
      placedAt: '2026-07-20T10:00:00Z',
      status: 'delivered',
      deliveredAt: '2026-08-01T20:00:00Z',
      items: [{ kind: 'physical', category: 'other' }],
    },
    ['ask-goodwill platform'],
  ],
  [
    'on its way in the EU, where refusing alone is no statement: withdraw',
    { ...amazon, marketplace: 'amazon.de', carrier: 'other', status: 'shipped' },
    ['declare-withdrawal platform'],
  ],
  [
    'cancelled in time, the refund is late: the bank has the reference',
    { ...cancelled, payments: paid(true) },
    ['trace-with-bank bank'],
  ],
  ['cancelled and only held: the bank lifts it', { ...cancelled, payments: paid(false) }, ['lift-hold bank']],
];

describe('the letter written unasked', () => {
  it.each(defaults)('%s', async (_, order, letters) => {
    expect((await reply(order)).letters.map(({ id, to }) => `${id} ${to}`)).toEqual(letters);
  });
});

const asked = (official: boolean): Partial<Order> => ({
  cancellationRequest: { by: 'buyer', official, state: 'open' },
});
const bySeller: readonly [why: string, order: Order, letters: readonly string[], says: RegExp][] = [
  [
    'an official request: confirm the cancellation',
    { ...merchant, status: 'unshipped', ...asked(true) },
    ['confirm-cancellation buyer'],
    /^As you asked, I have cancelled order 1/m,
  ],
  [
    'asked in a message: ask for the official request',
    { ...merchant, status: 'unshipped', ...asked(false) },
    ['ask-official-request buyer'],
    /choose Request cancellation\./,
  ],
  [
    'asked again after a refusal: ask for a new official request',
    {
      ...merchant,
      status: 'unshipped',
      sellerReason: 'buyer-asked',
      cancellationRequest: { by: 'buyer', official: true, state: 'rejected' },
    },
    ['ask-official-request buyer'],
    /choose Request cancellation\./,
  ],
  [
    'asked, it is not told how: confirm it as asked for',
    { ...merchant, status: 'unshipped', sellerReason: 'buyer-asked' },
    ['confirm-cancellation buyer'],
    /^As you asked, I have cancelled order 1/m,
  ],
  [
    'one of two items: it leaves its order',
    {
      ...merchant,
      status: 'partially-shipped',
      ...asked(true),
      items: [
        { id: 'a', title: 'Hub', kind: 'physical', quantity: 1, status: 'unshipped' },
        { id: 'b', title: 'Pot', kind: 'physical', quantity: 1, status: 'delivered' },
      ],
    },
    ['confirm-cancellation buyer', 'announce-refund buyer'],
    /A cancelled item leaves its order in Your Orders\./,
  ],
  [
    'picked for another shop: preparing is not gone',
    { ...amazon, status: 'preparing', programs: ['multi-channel'] },
    ['explain-shipped buyer'],
    /is already preparing order 1 .* for shipment, so it can no longer be cancelled\./,
  ],
  [
    'undeliverable, shipped by the platform: nothing to return',
    { ...amazon, soldBy: 'third-party', status: 'undeliverable' },
    ['explain-shipped buyer'],
    /could not be delivered and is on its way back to Amazon\.[\s\S]*Amazon usually refunds it by itself\./,
  ],
  [
    'cancelled on a known day',
    { ...merchant, status: 'cancelled', cancelledAt: '2026-11-22T20:00:00Z' },
    ['confirm-cancellation buyer'],
    /was cancelled on November 22, 2026\./,
  ],
  [
    'nobody asked: say that it was cancelled, and why',
    { ...merchant, status: 'unshipped', cancellationRequest: null },
    ['confirm-cancellation buyer'],
    /had to cancel order 1 .*\[reason\]/,
  ],
  [
    'the parcel has left: how to return it',
    { ...merchant, status: 'shipped', handedOver: true },
    ['explain-shipped buyer'],
    /request the return in the Returns Centre/,
  ],
  [
    'confirmed but still here: refunded, not shipped',
    { ...merchant, status: 'shipped', handedOver: false },
    ['announce-refund buyer'],
    /Nothing is shipped for it/,
  ],
  [
    'a part of the order has left, and eBay cancels it as a whole: ask about the rest',
    {
      id: '1',
      marketplace: 'ebay.de',
      placedAt: '2026-11-23T10:00:00Z',
      items: [
        { kind: 'physical', title: 'Lamp', status: 'unshipped' },
        { kind: 'physical', title: 'Cup', status: 'delivered' },
      ],
    },
    ['ask-about-the-rest buyer', 'announce-refund buyer'],
    /A part of order 1 .*- Lamp/s,
  ],
  [
    'handed over already: say that it has left',
    { id: '1', marketplace: 'ebay.de', placedAt: '2026-11-23T10:00:00Z', status: 'unshipped', handedOver: true },
    ['explain-shipped buyer'],
    /has already left/,
  ],
  [
    'delivered: the refund follows the return, within two business days',
    { ...merchant, status: 'delivered', deliveredAt: '2026-11-23T12:00:00Z', payments: paid(true) },
    ['announce-refund buyer'],
    /within 2 business days .* 3 to 5 business days/,
  ],
  [
    "pending is not the seller's yet: send the buyer to the platform",
    { ...merchant, status: 'pending' },
    ['refer-to-platform buyer'],
    /until it is released/,
  ],
  [
    'the platform ships it: send the buyer there',
    { ...amazon, status: 'unshipped' },
    ['refer-to-platform buyer'],
    /Amazon ships it/,
  ],
];

describe('the letter of a seller', () => {
  it.each(bySeller)('%s', async (_, order, letters, says) => {
    const { letters: written } = await reply(order, { role: 'seller' });
    expect(written.map(({ id, to }) => `${id} ${to}`)).toEqual(letters);
    expect(written[0]?.text).toMatch(says);
  });

  it('speaks of no return where nothing has left', async () => {
    const order: Order = { ...merchant, status: 'shipped', handedOver: false, payments: paid(true) };
    const { letters: written, possible } = await reply(order, { role: 'seller' });
    const [letter] = written;
    expect(possible.map(({ id }) => id)).not.toContain('explain-shipped');
    expect(letter?.text).toContain('A credit card shows it 3 to 5 business days after the refund.');
    expect(letter?.text).not.toContain('its return');
  });

  it('knows no buttons of a platform where the order is from elsewhere', async () => {
    const order: Order = { ...amazon, status: 'delivered', programs: ['multi-channel'] };
    const [letter] = (await reply(order, { role: 'seller' })).letters;
    expect(letter?.text).not.toMatch(/Returns Centre|Your Orders/);
  });
});

describe('a letter', () => {
  it('is written to whom it was asked for, or not at all', async () => {
    const late = { ...cancelled, payments: paid(true) };
    expect((await reply(late, { to: 'platform' })).letters.map(({ id }) => id)).toEqual(['trace-refund']);
    const none = await reply({ ...amazon, status: 'unshipped' }, { to: 'bank' });
    expect(none.letters).toEqual([]);
    expect(none.possible.map(({ id }) => id)).toEqual(['explain']);
  });

  it('can be a withdrawal beside what a click cancels', async () => {
    const order: Order = { ...amazon, marketplace: 'amazon.fr', status: 'unshipped' };
    expect((await reply(order)).letters).toEqual([]);
    const [letter] = (await reply(order, { letter: 'declare-withdrawal' })).letters;
    expect(letter).toMatchObject({ to: 'platform', placeholders: ['[name]'] });
  });

  it('tells the bank the days and the amount of the decision', async () => {
    const [letter] = (await reply({ ...cancelled, payments: paid(true) })).letters;
    // Charged: at once, then 3 to 5 business days from Tue Oct 20.
    expect(letter?.text).toContain('of $25.00 from Amazon');
    expect(letter?.text).toContain('by October 27, 2026');
    expect(letter?.placeholders).toEqual(['[reference shown with the refund]']);
  });

  it('is no letter to the bank before the money is late', async () => {
    const early = await reply({ ...cancelled, payments: paid(true) }, {}, '2026-10-22T18:00:00Z');
    expect(early.letters).toEqual([]);
    expect(early.possible.map(({ to }) => to)).not.toContain('bank');
  });

  it('is one for each situation, about the items that are in it', async () => {
    const order: Order = {
      ...merchant,
      items: [
        { id: 'a', title: 'Hub', kind: 'physical', quantity: 2, status: 'unshipped' },
        { id: 'b', title: 'Pot', kind: 'physical', quantity: 1, status: 'shipped' },
        { id: 'c', title: 'Lamp', kind: 'physical', quantity: 1, status: 'unshipped' },
      ],
    };
    const letters = (await reply(order)).letters;
    expect(letters.map(({ id, items }) => [id, items])).toEqual([
      ['request-cancellation', ['a', 'c']],
      ['request-return', ['b']],
    ]);
    expect(letters[0]?.text).toContain('these items of order 1 of November 23, 2026');
    expect(letters[0]?.text).toContain('- Hub (2 units)\n- Lamp');
    expect((await reply(order, { only: ['b'] })).letters.map(({ items }) => items)).toEqual([['b']]);
  });

  it('is none where facts are missing, and says which', async () => {
    const { letters, missing, verdict } = await reply({ id: '1' });
    expect([letters, verdict]).toEqual([[], 'undetermined']);
    expect(missing.length).toBeGreaterThan(0);
  });

  it('names a shop, or the platform, where its policy has no phrases of its own', async () => {
    const decide = createDecide({ at: Date.parse(noon), role: 'buyer', strict: false, lang: 'en' });
    const order: Order = { ...cancelled, marketplace: 'shop.example', payments: paid(true) };
    const decision = await decide({ order: { ...cancelled, payments: paid(true) }, warnings: [] });
    const written = (more: Partial<Order>, platform?: string) =>
      replyTo(decision, { ...order, ...more }, { texts: {}, words, platform, view }).letters[0]?.subject;
    expect(written({ shop: 'shop.example' }, 'Shopify')).toBe('Please trace a refund: shop.example');
    expect(written({}, 'eBay')).toBe('Please trace a refund: eBay');
    expect(written({})).toBe('Please trace a refund: the platform');
  });

  it('names the number that the buyer sees', async () => {
    const [letter] = (await reply({ ...merchant, number: '#1001', status: 'unshipped' })).letters;
    expect(letter?.subject).toBe('Please cancel order #1001');
  });

  it('keeps no line break or escape of a title', async () => {
    const title = 'Hub\u001b[31m\nBcc: x\u202e';
    const [letter] = (await reply({ ...merchant, status: 'unshipped', items: [{ title, kind: 'physical' }] })).letters;
    expect(letter?.text).toContain('- Hub[31m Bcc: x\n');
    expect(letter?.placeholders).toEqual([]);
  });
});

it('every decided order of the fixtures can at least be explained', async () => {
  for (const { cases } of caseFiles)
    for (const { order, at, strict } of cases) {
      if (strict === true) continue;
      const read = order as Order;
      const { possible, verdict } = await reply(read, {}, at);
      if (verdict !== 'undetermined') expect(possible.map(({ id }) => id)).toContain('explain');
      const texts = (await reply(read, { letter: 'explain' }, at)).letters.map(({ text }) => text);
      for (const text of texts) expect(text).not.toMatch(/\bwill\b|undefined|--set/);
    }
});
