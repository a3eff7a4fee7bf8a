import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Money, Order } from '../../src/order/order.ts';
import { fees } from '../../src/policies/amazon/fees.ts';
import { refundAmount } from '../../src/refund/amount.ts';
import { type RefundEntry, refundedAmount } from '../../src/refund/books.ts';
import type { FeeContext } from '../../src/refund/fees.ts';
import { triggers } from '../../src/refund/words.ts';

const usd = (amount: string): Money => ({ amount, currency: 'USD' });
const cents = (value: number): Money => usd((value / 100).toFixed(2));
const inCents = (money: Money | undefined): number => Math.round(Number(money?.amount) * 100);

const hub: Item = { id: 'a', quantity: 2, price: usd('25.99'), tax: usd('0.00'), discount: usd('0.00') };
const pot: Item = { id: 'b', quantity: 1, price: usd('23.00'), tax: usd('2.13'), discount: usd('0.00') };
const one: Order = { id: '1', items: [hub], shipping: usd('1.26'), total: usd('27.25'), refunded: usd('0.00') };
const two: Order = { id: '2', items: [hub, pot], shipping: usd('4.00'), total: usd('55.12'), refunded: usd('0.00') };

const us: FeeContext = { marketplace: 'amazon.com', fees };

describe('cancelling', () => {
  it('all of an order gives back everything, delivery too', () => {
    for (const entries of [[{ item: 0 }], [{ item: 0, units: 2 }], [{}]]) {
      expect(refundAmount(one, entries, 'cancellation', us)).toEqual({
        amount: usd('27.25'),
        exact: true,
        deductions: [],
        notes: [],
      });
    }
    expect(refundAmount(two, [{ item: 0 }, { item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('55.12'),
      exact: true,
    });
  });

  it('all of it without prices is what was paid', () => {
    const bare: Order = { id: '3', total: usd('27.25') };
    expect(refundAmount(bare, [{}], 'cancellation', us)).toMatchObject({ amount: usd('27.25'), exact: true });
    const paid: Order = { id: '3', payments: [{ amount: usd('20.00') }, { amount: usd('7.25') }] };
    expect(refundAmount(paid, [{}], 'cancellation', us)).toMatchObject({ amount: usd('27.25'), exact: true });
  });

  it('one of two items leaves its share of the delivery open', () => {
    expect(refundAmount(two, [{ item: 1 }], 'cancellation', us)).toEqual({
      amount: usd('29.13'),
      exact: false,
      deductions: [{ id: 'other-items-shipping', max: usd('4.00') }],
      notes: ['promotion-may-change'],
    });
  });

  it('one of two items with free delivery is exact', () => {
    const free: Order = { ...two, shipping: usd('0.00'), total: usd('51.12') };
    expect(refundAmount(free, [{ item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('25.13'),
      exact: true,
      deductions: [],
    });
    // The total proves that the delivery was free.
    const { shipping: _, ...silent } = free;
    expect(refundAmount(silent, [{ item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('25.13'),
      exact: true,
    });
  });

  it('takes an unexplained part of the total as possible, never as sure', () => {
    const { shipping: _, ...silent } = two;
    expect(refundAmount(silent, [{ item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('29.13'),
      exact: false,
      deductions: [{ id: 'unexplained-difference', max: usd('4.00') }],
    });
    // Prices beyond the total: a discount that the order does not place.
    const reduced: Order = { ...two, shipping: usd('0.00'), total: usd('46.12') };
    expect(refundAmount(reduced, [{ item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('25.13'),
      exact: false,
      deductions: [{ id: 'unexplained-difference', max: usd('5.00') }],
    });
  });

  it('says what it does not know where there is no total', () => {
    const silent: Order = { id: '4', items: [{ price: usd('10.00') }, pot] };
    expect(refundAmount(silent, [{ item: 0 }], 'cancellation', us)).toMatchObject({
      amount: usd('10.00'),
      exact: false,
      notes: ['tax-unknown', 'discount-unknown', 'shipping-unknown', 'promotion-may-change'],
    });
    // In Germany prices contain the tax.
    const german = refundAmount(silent, [{ item: 0 }], 'cancellation', { marketplace: 'amazon.de' });
    expect(german.notes).toEqual(['discount-unknown', 'shipping-unknown', 'promotion-may-change']);
  });

  it('has no amount without prices, or in two currencies', () => {
    expect(refundAmount({ id: '5' }, [{}], 'cancellation')).toEqual({
      exact: false,
      deductions: [],
      notes: ['price-unknown'],
    });
    expect(refundAmount({ ...two, items: [hub, { id: 'b' }] }, [{ item: 1 }], 'cancellation')).not.toHaveProperty(
      'amount',
    );
    expect(
      refundAmount({ ...two, shipping: { amount: '1.00', currency: 'EUR' } }, [{ item: 1 }], 'cancellation'),
    ).toMatchObject({
      notes: ['mixed-currencies'],
    });
    expect(refundAmount({ id: '6', items: [hub] }, [{ item: 7 }], 'cancellation')).not.toHaveProperty('amount');
  });

  it('has no fee of any kind', () => {
    for (const marketplace of ['amazon.com', 'amazon.eg', 'amazon.fr']) {
      const toys: Order = { ...one, items: [{ ...hub, category: 'toys' }] };
      expect(refundAmount(toys, [{ item: 0 }], 'cancellation', { marketplace, fees }).deductions).toEqual([]);
    }
  });

  it('is exact in currencies without cents and with thousandths', () => {
    const yen = (amount: string): Money => ({ amount, currency: 'JPY' });
    const order: Order = {
      id: '7',
      items: [{ quantity: 3, price: yen('1000.00') }],
      total: yen('1000'),
      shipping: yen('0'),
    };
    const share = (before: number): string | undefined =>
      refundAmount(order, [{ item: 0, units: 1, before }], 'cancellation', { marketplace: 'amazon.co.jp' }).amount
        ?.amount;
    expect([share(0), share(1), share(2)].sort()).toEqual(['333', '333', '334']);
  });
});

describe('returning', () => {
  it('lists what a store may keep back, as maxima', () => {
    const { amount, exact, deductions, notes } = refundAmount(one, [{ item: 0 }], 'return', {
      ...us,
      fulfilledBy: 'platform',
    });
    expect({ amount, exact, notes }).toEqual({ amount: usd('27.25'), exact: false, notes: ['return-postage'] });
    expect(deductions.map(({ id, max }) => [id, max?.amount])).toEqual([
      ['outbound-shipping', '1.26'],
      ['late-return-fee', '5.20'],
      ['damage-fee', '13.00'],
    ]);
    expect(deductions[1]?.cite).toEqual({ source: 'US-FEES', confidence: 'copy' });
  });

  it.each([
    [0, []],
    [1, ['late-return-fee']],
    [30, ['late-return-fee']],
    [31, ['late-return-refused']],
    [undefined, ['late-return-fee']],
  ])('%s days late: %j', (daysLate, expected) => {
    const { deductions } = refundAmount(one, [{ item: 0 }], 'return', { ...us, fulfilledBy: 'platform', daysLate });
    expect(deductions.map((deduction) => deduction.id).filter((id) => id.startsWith('late'))).toEqual(expected);
  });

  it('knows who can take off what', () => {
    const ids = (context: FeeContext, category?: Item['category']): string[] => {
      const order: Order = { ...one, shipping: usd('0.00'), items: [{ ...hub, ...(category && { category }) }] };
      return refundAmount(order, [{ item: 0 }], 'return', { fees, daysLate: 0, ...context }).deductions.map(
        ({ id }) => id,
      );
    };
    expect(ids({ marketplace: 'amazon.com', fulfilledBy: 'merchant' })).toEqual(['seller-deduction']);
    expect(ids({ marketplace: 'amazon.com' })).toEqual(['damage-fee', 'seller-deduction']);
    expect(ids({ marketplace: 'amazon.com', fulfilledBy: 'platform' }, 'toys')).toEqual([
      'damage-fee',
      'restocking-fee',
    ]);
    expect(ids({ marketplace: 'amazon.com', fulfilledBy: 'platform' }, ['books', 'toys'])).toContain('restocking-fee');
    expect(ids({ marketplace: 'amazon.eg', fulfilledBy: 'platform' }, 'media')).toEqual(['opened-media-fee']);
    expect(ids({ marketplace: 'amazon.fr', fulfilledBy: 'merchant' })).toEqual(['diminished-value']);
    expect(ids({ marketplace: 'amazon.co.jp', fulfilledBy: 'platform' })).toEqual([]);
    expect(ids({})).toEqual([]);
  });

  it('by withdrawal gives the delivery back at the standard rate', () => {
    const fr = { marketplace: 'amazon.fr', fees };
    const whole = refundAmount(one, [{ item: 0 }], 'withdrawal', fr);
    expect(whole.amount).toEqual(usd('27.25'));
    expect(whole.deductions.map(({ id, max }) => [id, max?.amount])).toEqual([
      ['express-delivery', '1.26'],
      ['diminished-value', undefined],
    ]);
    expect(refundAmount(two, [{ item: 1 }], 'withdrawal', fr).deductions[0]).toEqual({
      id: 'other-items-shipping',
      max: usd('4.00'),
    });
  });
});

describe('gift wrap, own delivery and import fees', () => {
  /** Goods 25.99 + 25.13, wrap 3.50, delivery 1.26 + 4.74, import fees 10.00. */
  const gift: Order = {
    id: '4',
    items: [
      { ...hub, giftWrap: usd('3.50'), shipping: usd('1.26') },
      { ...pot, shipping: usd('4.74') },
    ],
    importFees: usd('10.00'),
    total: usd('70.62'),
  };
  const { importFees: _, ...domestic } = { ...gift, total: usd('60.62') };

  it.each([
    ['all of it comes back', [{ item: 0 }, { item: 1 }], 'cancellation', gift, '70.62', []],
    ['a line with its own delivery is exact', [{ item: 0 }], 'cancellation', domestic, '30.75', []],
    ['so is one unit of it', [{ item: 0, units: 1, before: 0 }], 'cancellation', domestic, '15.38', []],
    ['whose fees they are is open', [{ item: 1 }], 'cancellation', gift, '39.87', [['import-fees', '10.00']]],
    [
      'a withdrawal may leave the wrap, and express delivery, to the buyer',
      [{ item: 0 }],
      'withdrawal',
      domestic,
      '30.75',
      [
        ['gift-wrap', '3.50'],
        ['express-delivery', '1.26'],
      ],
    ],
    [
      'a return gives back wrap, and perhaps delivery',
      [{ item: 0 }],
      'return',
      domestic,
      '30.75',
      [['outbound-shipping', '1.26']],
    ],
  ] as const)('%s', (_name, entries, trigger, order, amount, deductions) => {
    const result = refundAmount(order, entries, trigger, { marketplace: 'amazon.fr' });
    expect(result.amount).toEqual(usd(amount));
    expect(result.deductions.map(({ id, max }) => [id, max?.amount])).toEqual(deductions);
    expect(result.exact).toBe(deductions.length === 0);
  });
});

describe('what was refunded before', () => {
  it('does not come back twice', () => {
    const order: Order = { ...one, refunded: usd('5.00') };
    expect(refundAmount(order, [{ item: 0 }], 'cancellation', us)).toMatchObject({
      amount: usd('22.25'),
      exact: true,
    });
    const nothingLeft: Order = { ...one, refunded: usd('27.25') };
    expect(refundAmount(nothingLeft, [{ item: 0 }], 'cancellation', us).amount).toEqual(usd('0.00'));
    const more: Order = { ...one, refunded: usd('30.00') };
    expect(refundAmount(more, [{ item: 0 }], 'cancellation', us).amount).toEqual(usd('0.00'));
  });

  it('belongs to what was cancelled before, if that explains it', () => {
    const free: Order = { ...two, shipping: usd('0.00'), total: usd('51.12') };
    const rest: Order = { ...free, items: [{ ...hub, quantityCancelled: 2 }, pot], refunded: usd('25.99') };
    expect(refundAmount(rest, [{ item: 1 }], 'cancellation', us)).toMatchObject({ amount: usd('25.13'), exact: true });
    const half: Order = { ...free, items: [{ ...hub, quantityCancelled: 1 }, pot], refunded: usd('13.00') };
    expect(refundAmount(half, [{ item: 1 }], 'cancellation', us)).toMatchObject({ amount: usd('25.13'), exact: true });
  });

  it('may have been for these units, if what was cancelled explains only some of it', () => {
    const order: Order = {
      id: '8',
      shipping: usd('0.00'),
      items: [{ ...hub, quantityCancelled: 2 }, pot],
      refunded: usd('30.00'),
    };
    expect(refundAmount(order, [{ item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('25.13'),
      exact: false,
      deductions: [{ id: 'already-refunded', max: usd('4.01') }],
    });
  });

  it('may have been for these units, if nothing explains it', () => {
    const free: Order = { ...two, shipping: usd('0.00'), total: usd('51.12'), refunded: usd('5.00') };
    expect(refundAmount(free, [{ item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('25.13'),
      exact: false,
      deductions: [{ id: 'already-refunded', max: usd('5.00') }],
    });
  });
});

describe('promotional credit', () => {
  const credit = { method: 'promotional-credit', amount: usd('7.25') } as const;
  const card = { method: 'credit-card', amount: usd('43.87') } as const;
  const free: Order = { ...two, shipping: usd('0.00'), total: usd('51.12') };
  const rest = [{ item: 0 }, { item: 1 }];

  it('is not paid back with the whole order', () => {
    const paid = { amount: usd('43.87'), exact: true, deductions: [] };
    expect(refundAmount({ ...free, payments: [credit, card] }, rest, 'cancellation', us)).toMatchObject(paid);
    // What the card took follows from the total, and the total from the payments.
    const silent: Order = { ...free, payments: [credit, { method: 'credit-card' }] };
    expect(refundAmount(silent, rest, 'cancellation', us)).toMatchObject(paid);
    const { total: _, ...untold } = free;
    expect(refundAmount({ ...untold, payments: [credit, card] }, rest, 'cancellation', us)).toMatchObject(paid);
  });

  it('that the total leaves out takes nothing from it', () => {
    const order: Order = { ...free, payments: [credit, { ...card, amount: usd('51.12') }] };
    expect(refundAmount(order, rest, 'cancellation', us)).toMatchObject({ amount: usd('51.12'), exact: true });
    expect(refundAmount(order, [{ item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('25.13'),
      deductions: [],
    });
  });

  it('may have paid for one item or for another', () => {
    expect(refundAmount({ ...free, payments: [credit, card] }, [{ item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('25.13'),
      exact: false,
      deductions: [{ id: 'promotional-credit', max: usd('7.25') }],
    });
    // Never more than the card took.
    const little: Order = {
      ...free,
      payments: [
        { ...credit, amount: usd('31.12') },
        { ...card, amount: usd('20.00') },
      ],
    };
    expect(refundAmount(little, [{ item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('20.00'),
      deductions: [{ id: 'promotional-credit', max: usd('20.00') }],
    });
  });

  it('is settled by what came back before', () => {
    const items = [{ ...hub, quantityCancelled: 2 }, pot];
    const order: Order = { ...free, items, refunded: usd('18.74'), payments: [credit, card] };
    expect(refundAmount(order, [{ item: 1 }], 'cancellation', us)).toMatchObject({
      amount: usd('25.13'),
      exact: true,
    });
  });
});

interface RandomLine {
  readonly price: number;
  readonly tax: number;
  readonly discount: number;
  readonly giftWrap: number;
  readonly shipping: number;
  readonly pieces: readonly number[];
}

const line = fc.record({
  price: fc.integer({ min: 0, max: 100_000 }),
  tax: fc.integer({ min: 0, max: 10_000 }),
  discount: fc.integer({ min: 0, max: 110_000 }),
  giftWrap: fc.integer({ min: 0, max: 700 }),
  shipping: fc.integer({ min: 0, max: 900 }),
  pieces: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
});

const net = ({ price, tax, discount, giftWrap }: RandomLine): number => Math.max(0, price - discount) + tax + giftWrap;

function orderOf(lines: readonly RandomLine[], shipping: number, refunded: number): Order {
  const total = lines.reduce((sum, item) => sum + net(item), shipping);
  return {
    id: 'random',
    total: cents(total),
    shipping: cents(shipping),
    refunded: cents(Math.min(refunded, total)),
    items: lines.map(({ price, tax, discount, giftWrap, pieces }) => ({
      quantity: pieces.reduce((a, b) => a + b),
      price: cents(price),
      tax: cents(tax),
      discount: cents(discount),
      giftWrap: cents(giftWrap),
    })),
  };
}

const entriesOf = (lines: readonly RandomLine[]): RefundEntry[] =>
  lines.flatMap(({ pieces }, item) => {
    let before = 0;
    return pieces.map((units) => {
      const entry = { item, units, before };
      before += units;
      return entry;
    });
  });

describe('on random orders', () => {
  const orders = fc.array(line, { minLength: 1, maxLength: 5 });
  const shippings = fc.integer({ min: 0, max: 3000 });

  it('the pieces add up to the total, to the cent', () => {
    fc.assert(
      fc.property(orders, shippings, (lines, shipping) => {
        const order = orderOf(lines, shipping, 0);
        const entries = entriesOf(lines);
        const goods = entries.reduce((sum, entry) => {
          const { amount, deductions } = refundAmount(order, [entry], 'cancellation', us);
          const delivery = deductions.find((deduction) => deduction.id === 'other-items-shipping');
          return sum + inCents(amount) - (entries.length === 1 ? shipping : inCents(delivery?.max ?? usd('0')));
        }, 0);
        expect(goods + shipping).toBe(inCents(order.total));
        expect(refundAmount(order, entries, 'cancellation', us).amount).toEqual(order.total);
      }),
      { numRuns: 500 },
    );
  });

  it('where each line tells its delivery, the pieces are exact and add up by themselves', () => {
    fc.assert(
      fc.property(orders, (lines) => {
        const delivery = lines.reduce((sum, { shipping }) => sum + shipping, 0);
        const bare = orderOf(lines, delivery, 0);
        const items = (bare.items ?? []).map((item, index) => ({
          ...item,
          shipping: cents(lines[index]?.shipping ?? 0),
        }));
        const plans = entriesOf(lines).map((entry) => refundAmount({ ...bare, items }, [entry], 'cancellation', us));
        expect(plans.every(({ exact }) => exact)).toBe(true);
        expect(plans.reduce((sum, { amount }) => sum + inCents(amount), 0)).toBe(inCents(bare.total));
      }),
      { numRuns: 500 },
    );
  });

  it('nothing ever exceeds what was paid and is not refunded, and no deduction exceeds the amount', () => {
    const some = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        orders,
        shippings,
        fc.integer({ min: 0, max: 300_000 }),
        some,
        fc.constantFrom(...triggers),
        fc.constantFrom('amazon.com', 'amazon.fr', 'amazon.eg'),
        (lines, shipping, refunded, picks, trigger, marketplace) => {
          const order = orderOf(lines, shipping, refunded);
          const all = entriesOf(lines);
          const entries = [...new Set(picks.map((pick) => all[pick % all.length]))].filter(
            (entry) => entry !== undefined,
          );
          const result = refundAmount(order, entries, trigger, { marketplace, fees });
          const left = inCents(order.total) - inCents(refundedAmount(order));
          expect(inCents(result.amount)).toBeLessThanOrEqual(left);
          expect(inCents(result.amount)).toBeGreaterThanOrEqual(0);
          for (const { max } of result.deductions) {
            if (max !== undefined) expect(inCents(max)).toBeLessThanOrEqual(inCents(result.amount));
          }
          if (result.exact) expect(result.deductions).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leaving a field out never makes a wrong amount exact', () => {
    const fields = fc.subarray(['tax', 'discount', 'shipping', 'total'] as const);
    fc.assert(
      fc.property(orders, shippings, fields, (lines, shipping, dropped) => {
        const full = orderOf(lines, shipping, 0);
        const drop = (name: string): boolean => dropped.some((one) => one === name);
        const { total, shipping: delivery, items = [], ...bare } = full;
        const order: Order = {
          ...bare,
          ...(total && !drop('total') && { total }),
          ...(delivery && !drop('shipping') && { shipping: delivery }),
          items: items.map(({ tax, discount, ...item }) => ({
            ...item,
            ...(tax && !drop('tax') && { tax }),
            ...(discount && !drop('discount') && { discount }),
          })),
        };
        const truth = refundAmount(full, [{ item: 0 }], 'cancellation', us);
        const found = refundAmount(order, [{ item: 0 }], 'cancellation', us);
        if (found.exact) expect(found.amount).toEqual(truth.amount);
      }),
      { numRuns: 1000 },
    );
  });
});
