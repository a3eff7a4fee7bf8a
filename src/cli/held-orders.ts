/** Orders that lie in memory all at once: a person is asked about them, or advised on each. */
import type { ReadOrder } from '../decision/deciding.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';
import { type ReadingOptions, readOrders } from './reading.ts';
import { createChange } from './settings.ts';
import type { Tally } from './tally.ts';

/** The id of an order that begins with nothing. */
const newId = '1';

/** Nothing is known but what the options say. Throws a `UsageError` where that cannot be. */
export async function freshOrder(sets: readonly string[], marketplace: string | undefined): Promise<ReadOrder> {
  const changed = (await createChange(sets, marketplace))({ id: newId }, []);
  if (!('error' in changed)) return changed;
  const [assignment = ''] = sets.filter((one) => one.startsWith(`${changed.error.path ?? ''}=`));
  throw new UsageError({ kind: 'invalid-set', assignment, error: changed.error });
}

/** `keep` is what becomes of each. What cannot be read is reported and counted. */
export async function heldOrders(
  options: Omit<ReadingOptions, 'purpose' | 'streams'>,
  tally: Tally,
  io: Io,
  keep: (read: ReadOrder) => ReadOrder = (read) => read,
): Promise<readonly ReadOrder[]> {
  const reads: ReadOrder[] = [];
  await readOrders(
    { ...options, purpose: 'decide', streams: false },
    {
      open: () => '',
      order(read) {
        reads.push(keep(read));
        return '';
      },
      error: () => undefined,
      close: () => '',
    },
    tally,
    io,
  );
  return reads;
}
