import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { loadCliWords } from '../../src/locales/messages.ts';
import { fakeIo, type World } from './fake-io.ts';

/** Counts records, ten milliseconds each. */
async function count(records: number, world: World, wanted = true): Promise<string> {
  const { io, err } = fakeIo(world);
  let clock = 0;
  const words = loadCliWords('en');
  await words;
  const progress = createProgress(wanted, () => words, { ...io, now: () => clock });
  for (let record = 1; record <= records; record += 1) {
    clock += 10;
    progress.count(record);
    await new Promise((resolve) => setImmediate(resolve));
  }
  progress.clear();
  progress.clear();
  return err();
}

test('a long run shows one line on a terminal, and removes it', async () => {
  const shown = await count(200, { stderrTTY: true });
  expect(shown).toBe('\r\u001b[K128 records read\r\u001b[K192 records read\r\u001b[K');
});

test.each([
  ['a short run', 25, { stderrTTY: true }, true],
  ['a pipe', 200, {}, true],
  ['a dumb terminal', 200, { stderrTTY: true, env: { TERM: 'dumb' } }, true],
  ['ACCESSIBLE', 200, { stderrTTY: true, env: { ACCESSIBLE: '1' } }, true],
  ['-q', 200, { stderrTTY: true }, false],
])('%s shows none', async (_, records, world, wanted) => {
  expect(await count(records, world, wanted)).toBe('');
});
