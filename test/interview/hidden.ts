/** Complete orders of one item that an interview is held about, and the person who knows them. */
import fc from 'fast-check';
import type { Missing } from '../../src/decision/decision.ts';
import { constraintsOf } from '../../src/facts/constraints.ts';
import { unitStatuses } from '../../src/facts/inputs.ts';
import type { Order } from '../../src/order/order.ts';
import { carriers, categories, fulfilments, kinds, sellers } from '../../src/order/vocabulary.ts';
import { loadPolicy } from '../../src/policies/load.ts';

export const now = Date.parse('2026-11-24T18:18:00Z');
const { marketplaces } = await loadPolicy('amazon');

const minute = 60_000;
const day = 24 * 60 * minute;
const at = (ago: number): string => new Date(now - ago).toISOString();

/** How long ago something was: minutes count at first, days later. */
const age = fc.oneof(
  fc.integer({ min: 0, max: 90 }).map((minutes) => minutes * minute),
  fc.integer({ min: 0, max: 72 * 60 }).map((minutes) => minutes * minute),
  fc.integer({ min: 0, max: 120 }).map((days) => days * day + 5 * minute),
  fc.constantFrom(200, 364, 366, 400).map((days) => days * day),
);

const left = ['shipped', 'out-for-delivery', 'pickup-ready', 'delivered', 'undeliverable', 'returned'];
const arrived = ['delivered', 'returned'];

interface Facts {
  readonly marketplace: string;
  readonly status: (typeof unitStatuses)[number];
  readonly soldBy: (typeof sellers)[number];
  readonly fulfilledBy: (typeof fulfilments)[number];
  readonly carrier: (typeof carriers)[number];
  readonly kind: (typeof kinds)[number];
  readonly category: (typeof categories)[number];
  readonly accessed: boolean;
  readonly redeemed: boolean;
  readonly ages: readonly [number, number, number];
  readonly promised: number;
  readonly cents: number;
}

const facts: fc.Arbitrary<Facts> = fc.record({
  // Stores, states and kinds that matter more than others come up more often.
  marketplace: fc.oneof(fc.constantFrom('amazon.com', 'amazon.de', 'amazon.co.uk'), fc.constantFrom(...marketplaces)),
  status: fc.constantFrom(...unitStatuses),
  soldBy: fc.constantFrom(...sellers),
  fulfilledBy: fc.constantFrom(...fulfilments),
  carrier: fc.constantFrom(...carriers),
  kind: fc.oneof(fc.constant('physical' as const), fc.constantFrom(...kinds)),
  category: fc.constantFrom(...categories),
  accessed: fc.boolean(),
  redeemed: fc.boolean(),
  ages: fc.tuple(age, age, age),
  promised: fc.integer({ min: -10, max: 120 }),
  cents: fc.integer({ min: 1, max: 20_000 }),
});

/** By the words of the constraints: no world that cannot be. */
function isPossible(values: Readonly<Record<string, unknown>>): boolean {
  return constraintsOf('buyer').every(
    ({ never }) =>
      !Object.entries(never).every(([input, list]) => Array.isArray(list) && list.includes(String(values[input]))),
  );
}

function orderOf(id: string, { ages, promised, cents, ...known }: Facts): Order {
  const [placed = 0, shipped = 0, delivered = 0] = [...ages].sort((a, b) => b - a);
  const { kind, category, accessed, redeemed, ...rest } = known;
  const late = Math.min(now - placed, now) + Math.max(0, promised) * day;
  return {
    id,
    ...rest,
    placedAt: at(placed),
    ...(left.includes(rest.status) && { shippedAt: at(shipped) }),
    ...(arrived.includes(rest.status) && { deliveredAt: at(delivered) }),
    deliveryWindow: { latest: new Date(late).toISOString() },
    items: [
      {
        kind,
        category,
        accessed,
        redeemed,
        quantity: 1,
        price: { amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`, currency: 'USD' },
      },
    ],
  };
}

const id = '902-3159896-1390916';

/** What may be presumed is as usual. */
export const hiddenOrder: fc.Arbitrary<Order> = facts
  .filter((values) => isPossible({ ...values, program: 'none' }))
  .map((values) => orderOf(id, values));

const unusual: fc.Arbitrary<Partial<Order>> = fc.record(
  {
    programs: fc.constantFrom<NonNullable<Order['programs']>>(['haul'], ['scheduled-delivery'], ['multi-channel']),
    business: fc.constant(true),
    replacement: fc.constant(true),
    onHold: fc.constant(true),
    cancellationRequest: fc.constantFrom<NonNullable<Order['cancellationRequest']>>(
      { state: 'open' },
      { state: 'rejected' },
      { state: 'open', official: false },
    ),
  },
  { requiredKeys: [] },
);

/** An order that is unusual in what its owner says from the start, and what is said. */
export const unusualOrder: fc.Arbitrary<{ readonly hidden: Order; readonly start: Order }> = fc
  .tuple(facts, unusual)
  .filter(([values, said]) => isPossible({ ...values, program: said.programs?.[0] ?? 'none' }))
  .map(([values, said]) => ({ hidden: { ...orderOf(id, values), ...said }, start: { id, ...said } }));

/** The answer that the order gives to a question, as `--set` takes it; undefined where its owner cannot know. */
export function answerTo({ fact }: Pick<Missing, 'fact'>, order: Order): string | undefined {
  let value: unknown = order;
  for (const key of fact.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  if (typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value) {
    return `${value.amount} ${value.currency}`;
  }
  return value === undefined ? undefined : String(value);
}
