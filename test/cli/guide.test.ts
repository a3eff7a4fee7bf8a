import { describe, expect, it, test } from 'vitest';
import { pagerEnv, pagerOf } from '../../src/cli/pager.ts';
import { guideTopics } from '../../src/guide/topics.ts';
import { annul } from './fake-io.ts';

test.each(guideTopics)('annul guide %s prints the topic', async (topic) => {
  const { code, stderr, stdout } = await annul(['guide', topic]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`Sources: annul guide ${topic} --why`);
});

test('without a topic, the list of topics', async () => {
  const { code, stdout } = await annul(['guide']);
  expect(code).toBe(0);
  for (const topic of guideTopics) expect(stdout).toMatch(new RegExp(`^  ${topic} `, 'm'));
});

test('-o json: the topic with the source of each statement, or the topics', async () => {
  const { stdout } = await annul(['guide', 'shipped', '--json', '--marketplace', 'amazon.co.uk']);
  const document = JSON.parse(stdout);
  expect(document).toMatchObject({
    schema: 'annul/guide/1',
    topic: 'shipped',
    policy: { id: 'amazon', marketplace: 'amazon.co.uk' },
  });
  expect(document.sections[0].blocks[0].statements[0]).toMatchObject({
    id: 'carrier-turns-round',
    source: { title: 'Cancel Items and Orders (amazon.co.uk)', checked: '2026-11', confidence: 'official' },
  });
  const topics = JSON.parse((await annul(['guide', '-o', 'json'])).stdout);
  expect(topics).toMatchObject({ schema: 'annul/guide-topics/1' });
  expect(topics.topics.map(({ topic }: { topic: string }) => topic)).toEqual(guideTopics);
});

test('-o markdown, also of the list', async () => {
  expect((await annul(['guide', 'refunds', '-o', 'markdown'])).stdout).toMatch(/^# Refunds\n\n/);
  expect((await annul(['guide', '-o', 'markdown', '--lang', 'fr'])).stdout).toMatch(/^# Le guide\n\n/);
});

test('--marketplace brings the labels and numbers of the store, in any case', async () => {
  const { stdout } = await annul(['guide', 'before-shipping', '--marketplace', 'Amazon.FR', '--lang', 'fr']);
  expect(stdout).toContain('Choisissez Annuler des articles.');
  expect(stdout).toMatch(/^Avant l'expédition +amazon\.fr$/m);
  const japan = await annul(['guide', 'third-party', '--marketplace', 'amazon.co.jp']);
  expect(japan.stdout).toContain('For 5 minutes after ordering');
});

test('an unknown topic is wrong usage, and the nearest is suggested', async () => {
  const { code, stderr, stdout } = await annul(['guide', 'refund']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('annul: unknown topic: refund\nDid you mean refunds?\n');
  const far = await annul(['guide', 'xyzzy']);
  expect(far.code).toBe(2);
  expect(far.stderr).toContain('It takes before-shipping, shipped,');
  expect((await annul(['guide', 'refnds', '--lang', 'fr'])).stderr).toContain('thème inconnu');
  expect((await annul(['guide', 'shipped', '--marketplace', 'amazon.con'])).code).toBe(2);
});

test('a store of a platform that has no guide is wrong usage', async () => {
  const { code, stderr } = await annul(['guide', 'shipped', '--marketplace', 'ebay.com']);
  expect(code).toBe(2);
  expect(stderr).toContain('--marketplace: unknown value: ebay.com');
  expect(stderr).not.toContain('walmart');
});

describe('the pager', () => {
  const terminal = { stdoutTTY: true, rows: 24, pager: true } as const;

  it('gets what is longer than the terminal', async () => {
    const { paged, stdout } = await annul(['guide', 'problems'], terminal);
    expect(stdout).toBe('');
    expect(paged).toHaveLength(1);
    expect(paged[0]).toMatchObject({ command: 'less', env: { LESS: 'FRX' } });
    expect(paged[0]?.text).toContain('The refund is late');
  });

  it.each([
    ['with --no-pager', ['--no-pager'], terminal],
    ['into a pipe', [], { ...terminal, stdoutTTY: false }],
    ['where all fits', [], { ...terminal, rows: 1000 }],
    ['where the terminal does not tell its height', [], { stdoutTTY: true, pager: true }],
    ['as JSON', ['--json'], terminal],
    ['where nothing is to be redrawn', [], { ...terminal, env: { ACCESSIBLE: '1' } }],
    ['on a dumb terminal', [], { ...terminal, env: { TERM: 'dumb' } }],
    ['with an empty PAGER', [], { ...terminal, env: { PAGER: '' } }],
    ['where it is missing', [], { ...terminal, pager: false }],
  ] as const)('is passed over %s', async (_, args, world) => {
    const { code, paged, stdout } = await annul(['guide', 'problems', ...args], world);
    expect(code).toBe(0);
    expect(paged).toEqual([]);
    expect(stdout).toContain('The refund is late');
  });

  it('is the one of PAGER, and LESS is left alone where it is set', () => {
    expect(pagerOf({})).toBe('less');
    expect(pagerOf({ PAGER: 'less -i' })).toBe('less -i');
    expect(pagerOf({ PAGER: ' cat ' })).toBeUndefined();
    expect(pagerEnv({ LESS: '-M', HOME: '/home' })).toEqual({ LESS: '-M', LV: '-c', HOME: '/home' });
  });
});
