import { expect, test } from 'vitest';
import { terminal } from './pty.ts';

const pager = `${process.execPath} -e "let n=0; process.stdin.on('data', d => { n += String(d).split('\\n').length - 1 }).on('end', () => console.log('PAGED', n > 100))"`;

test('a long topic goes through PAGER, whose end is the end', async () => {
  const session = terminal(['guide', 'problems'], { rows: 20, env: { PAGER: pager } });
  await session.until('PAGED true');
  expect(await session.ended).toBe(0);
});

test('a pager that quits early, is missing or is interrupted is no failure', async () => {
  const early = terminal(['guide', 'problems'], { rows: 20, env: { PAGER: 'head -n 1' } });
  await early.until('Problems');
  expect(await early.ended).toBe(0);
  expect(early.text()).not.toContain('annul:');

  const missing = terminal(['guide', 'problems'], { rows: 20, env: { PAGER: 'no-such-pager' } });
  expect(await missing.ended).toBe(0);
  expect(missing.text()).toContain('The refund is late');

  const interrupted = terminal(['guide', 'problems'], {
    rows: 20,
    env: { PAGER: 'cat >/dev/null; echo up; sleep 20' },
  });
  await interrupted.on('up', '\u0003');
  expect(await interrupted.ended).toBe(0);
});

test('colours reach the pager, and NO_COLOR is heard', async () => {
  const coloured = terminal(['guide', 'problems'], { rows: 20, env: { PAGER: 'cat -v | head -n 1' } });
  await coloured.until('^[[1mProblems');
  const plain = terminal(['guide', 'problems'], { rows: 20, env: { PAGER: 'cat -v | head -n 1', NO_COLOR: '1' } });
  await plain.until(/^Problems/);
  expect([await coloured.ended, await plain.ended]).toEqual([0, 0]);
});
