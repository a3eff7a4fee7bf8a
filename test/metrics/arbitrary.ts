/** Random orders around the edges of a window: days, clock changes, copies, and everything an order can leave open. */
import fc from 'fast-check';
import type { Order } from '../../src/order/order.ts';

const hour = 3_600_000;
const iso = (instant: number): string => new Date(instant).toISOString();

/** Moments at which clocks change in some store, and plain ones. */
export const moments = fc.oneof(
  fc
    .constantFrom(
      '2026-11-02T08:30:00Z', // the day after the clocks went back in Los Angeles
      '2026-03-09T06:30:00Z', // and forward
      '2026-10-26T00:30:00Z', // Europe, back
      '2026-03-30T22:10:00Z', // Europe, forward
      '2026-04-05T15:30:00Z', // Sydney, back
      '2026-10-04T14:00:00Z', // Sydney, forward
      '2026-11-23T07:59:59.999Z', // the last millisecond of a day in Los Angeles
      '2026-11-23T08:00:00Z',
    )
    .map((text) => Date.parse(text)),
  fc.integer({ min: Date.parse('2026-01-15T00:00:00Z'), max: Date.parse('2026-12-15T00:00:00Z') }),
);

/** Milliseconds before the moment: the window's edges, give or take an hour and a millisecond. */
const ages = fc.oneof(
  fc.integer({ min: -2 * hour, max: 40 * 24 * hour }),
  fc
    .tuple(fc.integer({ min: 0, max: 31 }), fc.constantFrom(-hour, -1, 0, 1, hour))
    .map(([days, off]) => days * 24 * hour + off),
);

export function ordersAround(at: number, stores: readonly string[], maxLength: number): fc.Arbitrary<Order[]> {
  const times = (freq: number) =>
    fc.option(
      ages.map((age) => iso(at - age)),
      { nil: undefined, freq },
    );
  const order = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__'),
    marketplace: fc.constantFrom(...stores),
    placedAt: times(9),
    // Few, so that copies are often as old as each other.
    updatedAt: fc.constantFrom(0, 1, 5, 9).map((days) => (days === 0 ? undefined : iso(at - days * 24 * hour))),
    shipBy: times(2),
    status: fc.constantFrom<NonNullable<Order['status']> | undefined>(
      undefined,
      'unshipped',
      'pending',
      'shipped',
      'cancelled',
      'cancelled',
      ['shipped', 'cancelled'],
    ),
    fulfilledBy: fc.constantFrom<NonNullable<Order['fulfilledBy']> | undefined>(
      'merchant',
      'merchant',
      'merchant',
      'merchant',
      'platform',
      undefined,
      ['platform', 'merchant'],
    ),
    cancellation: fc.constantFrom<NonNullable<Order['cancellation']> | null | undefined>(
      undefined,
      undefined,
      null,
      {},
      { by: 'seller' },
      { by: 'buyer' },
      { by: 'platform' },
    ),
    cancellationRequest: fc.constantFrom<NonNullable<Order['cancellationRequest']> | null | undefined>(
      undefined,
      null,
      {},
      { by: 'buyer', official: true },
      { official: true, state: 'rejected' },
      { by: 'buyer', official: false },
    ),
    programs: fc.constantFrom<NonNullable<Order['programs']> | undefined>(
      undefined,
      [],
      ['seller-fulfilled-prime'],
      ['multi-channel'],
    ),
  });
  return fc.array(order.map(known), { maxLength });
}

/** Without the fields that are not known. */
function known(
  fields: { readonly id: string } & { readonly [Field in keyof Order]?: Order[Field] | undefined },
): Order {
  const order: { id: string } = { id: fields.id };
  for (const [field, value] of Object.entries(fields))
    if (value !== undefined) Object.assign(order, { [field]: value });
  return order;
}
