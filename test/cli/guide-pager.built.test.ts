import { expect, test } from 'vitest';
import { terminal } from './pty.ts';

const pager = `${process.execPath} -e "let n=0; process.stdin.on('data', d => { n += String(d).split('\\n').length - 1 }).on('end', () => console.log('PAGED', n > 100))"`;

test('a long topic goes through PAGER, whose end is the end', async () => {
  const session = terminal(['guide', 'sellers'], { rows: 20, env: { PAGER: pager } });
  await session.until('PAGED true');
  expect(await session.ended).toBe(0);
});

test('a pager that quits early, is missing or is interrupted is no failure', async () => {
  const early = terminal(['guide', 'sellers'], { rows: 20, env: { PAGER: 'head -n 1' } });
  await early.until('For sellers');
  expect(await early.ended).toBe(0);
  expect(early.text()).not.toContain('annul:');

  const missing = terminal(['guide', 'sellers'], { rows: 20, env: { PAGER: 'no-such-pager' } });
  expect(await missing.ended).toBe(0);
  expect(missing.text()).toContain('Many at once');

  const interrupted = terminal(['guide', 'sellers'], {
    rows: 20,
    env: { PAGER: 'cat >/dev/null; echo up; sleep 20' },
  });
  await interrupted.on('up', '\u0003');
  expect(await interrupted.ended).toBe(0);
});

test('colours reach the pager, and NO_COLOR is heard', async () => {
  const coloured = terminal(['guide', 'sellers'], { rows: 20, env: { PAGER: 'cat -v | head -n 1' } });
  await coloured.until('^[[1mFor sellers');
  const plain = terminal(['guide', 'sellers'], { rows: 20, env: { PAGER: 'cat -v | head -n 1', NO_COLOR: '1' } });
  await plain.until(/^For sellers/);
  expect([await coloured.ended, await plain.ended]).toEqual([0, 0]);
});
