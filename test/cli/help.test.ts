import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { annul } from './fake-io.ts';

const names = commands.map(({ name }) => name);

test('help opens with the commands that most people need', async () => {
  const { stdout } = await annul(['--help']);
  const at = ['check', 'refund', 'convert', 'policy', 'schema', 'completion'].map((name) =>
    stdout.indexOf(`\n  ${name} `),
  );
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(0);
});

test.each(['--help', '-h', 'help'])('%s is the same', async (word) => {
  expect(await annul([word])).toEqual(await annul(['--help']));
});

test.each(names)('annul %s --help names every option, with words, in both languages', async (name) => {
  const entry = commands.find((known) => known.name === name);
  const { command } = (await entry?.load((await import('./fake-io.ts')).fakeIo().io, [])) ?? {};
  for (const lang of ['en', 'fr']) {
    const { code, stdout } = await annul([...name.split(' '), '--help', '--lang', lang]);
    expect(code).toBe(0);
    for (const { long } of command?.options ?? []) {
      expect(stdout).toMatch(new RegExp(`^ {2}(?:-\\w, )?${long}\\b[ A-Z=]*\\n? {2,}\\S`, 'm'));
    }
  }
});

test('a group lists its members', async () => {
  const { code, stdout } = await annul(['policy']);
  expect(code).toBe(0);
  for (const name of ['policy list', 'policy show', 'policy explain']) expect(stdout).toContain(`\n  ${name} `);
  expect(await annul(['policy', '--help'])).toMatchObject({ stdout });
});

test.each([40, 60, 80, 200])('at %i columns nothing overflows, and lines end at 78', async (columns) => {
  for (const args of [[], ...names.map((name) => name.split(' '))]) {
    for (const lang of ['en', 'fr']) {
      const { stdout } = await annul([...args, '--help', '--lang', lang], { columns });
      const shown = stdout
        .split('\n')
        .filter((line) => !/^ {2}(?:annul |cat )|^[A-Z]\w+\u00a0?: annul|^ +annul/.test(line));
      expect(Math.max(...shown.map((line) => line.length)), stdout).toBeLessThanOrEqual(Math.min(columns, 78));
    }
  }
});

test('outside UTF-8 there are no signs but ASCII in English', async () => {
  for (const name of names) {
    const { stdout } = await annul([...name.split(' '), '--help'], { unicode: false });
    expect(stdout).toMatch(/^[\n -~]*$/);
  }
});
