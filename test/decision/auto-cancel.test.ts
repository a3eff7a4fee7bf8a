/** What a seller is told of the day on which the platform cancels by itself. */
import { expect, test } from 'vitest';
import { annul } from '../cli/fake-io.ts';

const order = {
  id: '902-1',
  marketplace: 'amazon.de',
  placedAt: '2026-11-23T10:00:00Z',
  status: 'unshipped',
  soldBy: 'third-party',
  fulfilledBy: 'merchant',
  // A Thursday: the seventh business day after it is Monday 7 December.
  shipBy: '2026-11-26T22:59:59Z',
};

test.each([
  ['2026-12-06T22:59:59Z', 'here on Mon Dec 7.'],
  ['2026-12-06T23:00:00Z', 'here since Mon Dec 7: look first whether it still stands.'],
])('as of %s', async (at, told) => {
  const { stdout } = await annul(['check', '-', '--as', 'seller', '--at', at, '--json'], {
    stdin: JSON.stringify(order),
  });
  const [{ warnings }] = JSON.parse(stdout).decisions[0].items;
  expect(warnings.find(({ id }: { id: string }) => id === 'auto-cancel').text).toContain(
    `cancelled by Amazon, ${told}`,
  );
});
