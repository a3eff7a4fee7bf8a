import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { annul } from './fake-io.ts';

let dir = '';
let bash = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'annul-completion-'));
  bash = join(dir, 'annul.bash');
  writeFileSync(bash, (await annul(['completion', 'bash'])).stdout);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What bash offers at the end of this line, with the words as readline cuts them. */
function offered(line: string): string[] {
  const words = line.split(/ |(?==)|(?<==)/);
  const list = words.map((word) => `'${word}'`).join(' ');
  const script = `source ${bash}; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _annul; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-uc', script], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((word) => word !== '');
}

describe('bash', () => {
  test.each([
    ['annul ch', ['check']],
    ['annul po', ['policy']],
    ['annul policy ', ['list', 'show', 'explain']],
    ['annul policy show ', ['amazon', 'shopify', 'woocommerce', 'ebay', 'walmart', 'etsy', 'adobe-commerce', 'shop']],
    ['annul schema d', ['decision']],
    ['annul completion ', ['bash', 'zsh', 'fish']],
    ['annul guide gro', ['groceries']],
    ['annul guide problems sh', ['shipped-anyway']],
    ['annul guide --lang fr problems button', ['button-missing']],
    ['annul guide problems late g', []],
    ['annul guide refunds ', []],
    ['annul check --col', ['--color']],
    ['annul --str', ['--strict']],
    ['annul check --color a', ['auto', 'always']],
    ['annul check --color=n', ['never']],
    ['annul check -o nd', ['ndjson']],
    ['annul --lang fr ref', ['refund']],
    ['annul --lang fr refund --method gift', ['gift-card-balance']],
    ['annul refund --no', ['--no-charged']],
    ['annul check order', []],
    ['annul check --items ', []],
    ['annul policy list --wh', []],
  ])('%s', (line, expected) => {
    expect(offered(line)).toEqual(expected);
  });

  test('it can be sourced twice', () => {
    expect(spawnSync('bash', ['--norc', '-uc', `source ${bash}; source ${bash}; complete -p annul`]).status).toBe(0);
  });
});

test.each(['zsh', 'fish'])('%s: symptoms follow the problems of the guide', async (shell) => {
  const { stdout } = await annul(['completion', shell]);
  const [line, ...others] = stdout.split('\n').filter((text) => text.includes('request-ignored'));
  expect(others).toEqual([]);
  expect(line).toContain('problems');
});

/** The scripts of the other shells are read, where these are not installed. */
test.each(['bash', 'zsh', 'fish'])('%s: every command, every option', async (shell) => {
  const { code, stdout } = await annul(['completion', shell]);
  expect(code).toBe(0);
  const { io } = (await import('./fake-io.ts')).fakeIo();
  for (const entry of commands) {
    for (const word of entry.name.split(' ')) expect(stdout).toMatch(new RegExp(`\\b${word}\\b`));
    for (const { long } of (await entry.load(io, [])).command.options) {
      expect(stdout).toContain(shell === 'fish' ? `-l ${long?.slice(2)}` : long);
    }
  }
});

test.each(['zsh', 'fish'])('%s: French words do not break the quotes', async (shell) => {
  const { stdout } = await annul(['completion', shell, '--lang', 'fr']);
  for (const line of stdout.split('\n').filter((text) => !text.trimStart().startsWith('#'))) {
    const bareLine = shell === 'zsh' ? line.replaceAll("'\\''", '') : line.replaceAll("\\'", '');
    expect((bareLine.match(/'/g) ?? []).length % 2, line).toBe(0);
  }
});
