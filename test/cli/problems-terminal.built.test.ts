/** A walk through a problem in a pseudo-terminal: from the symptom to the remedies and their dates. */
import { expect, test } from 'vitest';
import { keys, terminal } from './pty.ts';
import { runAnnul } from './run.ts';

const at = ['--at', '2026-11-24T20:00:00Z'];

test('from the symptom to the remedies, and the command that says it again', async () => {
  const session = terminal(['guide', 'problems', '--marketplace', 'amazon.com', ...at], { columns: 80, rows: 50 });
  await session.on('? What went wrong?', `2${keys.enter}`);
  await session.on('? Has the money been taken?', '?');
  await session.until('A hold ends by itself; only what was taken is refunded.');
  session.write(`2${keys.enter}`);
  await session.on('? When was it cancelled?', `Nov 16${keys.enter}`);
  await session.on('? How was it paid?', keys.left);
  await session.on('? When was it cancelled?', `Nov 17${keys.enter}`);
  await session.on('? How was it paid?', `2${keys.enter}`);
  await session.on('? Is anything to be changed?', keys.enter);
  expect(await session.ended).toBe(0);
  const text = session.text();
  expect(text).toMatch(
    /^What went wrong with the order\?\n\n {2}What went wrong\? {2}Cancelled, but the money is gone\n/,
  );
  expect(text).toContain('It is only a hold: nothing was taken, the bank keeps the authorised amount');
  // 5 to 7 business days after Tue Nov 17, without Thanksgiving.
  expect(text.replace(/\s+/g, ' ')).toContain('Tue Nov 24 to Fri Nov 27');
  const command =
    /^annul guide problems [\s\S]*$/m
      .exec(text)?.[0]
      .replace(/ \\\n */g, ' ')
      .trim() ?? '';
  expect(command).toMatch(/^annul guide problems charged --marketplace amazon\.com --at 2026-11-24T20:00:00Z /);
  const again = await runAnnul(
    command
      .split(' ')
      .slice(1)
      .map((word) => word.replaceAll("'", '')),
  );
  expect(again.code).toBe(0);
  expect(text).toContain(again.stdout.trim().split('\n').at(-1));
});

test('line by line, in French, for screen readers', async () => {
  const session = terminal(['guide', 'problems', '--lang', 'fr', ...at], { env: { ACCESSIBLE: '1' } });
  await session.on(/^Qu'est-ce qui ne va pas\s\?/m, `7${keys.enter}`);
  await session.on('changer', `1${keys.enter}`);
  expect(await session.ended).toBe(0);
  expect(session.text()).toContain('Le paiement a été refusé');
});

test('Ctrl+C leaves with nothing said', async () => {
  const session = terminal(['guide', 'problems', ...at]);
  await session.on('? What went wrong?', '\u0003');
  expect(await session.ended).toBe(130);
});
