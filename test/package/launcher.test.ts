import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let dir = '';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'annul-launcher-'));
  mkdirSync(join(dir, 'dist/cli'), { recursive: true });
  for (const name of ['bin', 'package.json']) cpSync(join(root, name), join(dir, name), { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The launcher, in front of a program that is only this. */
function launch(main: string, { args = ['check'], env = {} }: { args?: string[]; env?: Record<string, string> } = {}) {
  writeFileSync(join(dir, 'dist/cli/main.cjs'), `exports.main = async (args, process) => { ${main} };`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dir, 'bin/annul.cjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

test.each(['--version', '-V'])('%s alone is answered without the program', (flag) => {
  expect(launch('throw new Error("loaded");', { args: [flag] })).toEqual({
    status: 0,
    stdout: `${version}\n`,
    stderr: '',
  });
});

test('the exit code is what the program returns', () => {
  const result = launch('process.stdout.write(args.join()); return 65;', { args: ['--version', 'check'] });
  expect(result).toEqual({ status: 65, stdout: '--version,check', stderr: '' });
});

const internal = (what: string) => ({ status: 70, stdout: '', stderr: `annul: internal error: ${what}\n` });

test.each([
  ['an error', 'throw new TypeError("no such thing");', 'no such thing'],
  ['an error in a timer', 'await new Promise(() => setTimeout(() => { throw new Error("late"); }));', 'late'],
  ['a rejection nobody handles', 'Promise.reject(new Error("lost")); await new Promise(setImmediate);', 'lost'],
  ['an await that never ends', 'await new Promise(() => {});', 'something was awaited that never came'],
  ['a message of several lines with an escape', 'throw new Error("a\\n\\u001b[31mb\\u202e");', 'a [31mb '],
  ['a text that is not JSON', 'JSON.parse("Jane Roe");', 'SyntaxError'],
])('%s ends with 70 and one line', (_, main, what) => {
  expect(launch(main)).toEqual(internal(what));
});

test('ANNUL_DEBUG shows where it came from', () => {
  const { status, stderr } = launch('throw new Error("here");', { env: { ANNUL_DEBUG: '1' } });
  expect(status).toBe(70);
  expect(stderr).toMatch(/Error: here\n {4}at .*main\.cjs/);
});

test('--version into a full disk is 74', () => {
  const full = openSync('/dev/full', 'w');
  const { status } = spawnSync(process.execPath, [join(dir, 'bin/annul.cjs'), '-V'], {
    stdio: ['ignore', full, 'ignore'],
  });
  expect(status).toBe(74);
});
