/** What only the real program shows: streams, signals, full disks, and how much of it is loaded. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bare, cancellable, cancelled, invalid, lines, now } from './orders.ts';
import { runAnnul } from './run.ts';

const launcher = join(import.meta.dirname, '../../bin/annul.cjs');
let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'annul-cli-'));
  writeFileSync(join(dir, 'one.json'), lines(cancellable('1')));
  writeFileSync(join(dir, 'many.ndjson'), lines(...Array.from({ length: 400 }, (_, index) => cancelled(`${index}`))));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const shell = (command: string) =>
  spawnSync('bash', ['--norc', '-c', command], {
    cwd: dir,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', NODE: process.execPath, ANNUL: launcher },
  });
const annul = '"$NODE" "$ANNUL"';

test('a file, a pipe and a redirected file are the same order', async () => {
  const args = ['-o', 'ndjson', '--at', now];
  const { stdout } = await runAnnul([...args, 'one.json'], { cwd: dir });
  expect(JSON.parse(stdout).verdict).toBe('cancel');
  expect((await runAnnul(args, { stdin: lines(cancellable('1')) })).stdout).toBe(stdout);
  expect(shell(`${annul} ${args.join(' ')} < one.json`).stdout).toBe(stdout);
  expect(shell(`${annul} ${args.join(' ')} <(cat one.json)`).stdout).toBe(stdout);
});

test('everything that is written arrives, through a slow pipe too', () => {
  const { stdout } = shell(`${annul} -o ndjson many.ndjson | (sleep 0.5; wc -l)`);
  expect(stdout.trim()).toBe('400');
});

test('head closes the pipe: 0, and nothing on stderr', () => {
  for (const input of ['many.ndjson', '- < many.ndjson', '<(cat many.ndjson)']) {
    const { stdout, stderr } = shell(`${annul} -o ndjson ${input} | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`);
    expect({ input, stdout, stderr }).toEqual({ input, stdout: '0\n', stderr: '' });
  }
});

test('an endless input ends with its reader', () => {
  const { stdout } = shell(`yes '{"id":"1"}' | ${annul} -o ndjson | head -n 3 | wc -l`);
  expect(stdout.trim()).toBe('3');
});

test.skipIf(process.platform !== 'linux')('a full disk is 74', () => {
  for (const args of [['one.json'], ['-o', 'ndjson', 'many.ndjson'], ['--help'], ['schema', 'order']]) {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [launcher, ...args], {
      cwd: dir,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
      env: { LANG: 'C.UTF-8' },
    });
    expect({ status, stderr }).toEqual({
      status: 74,
      stderr: 'annul: cannot write the output: no space left on the device\n',
    });
  }
});

/** Sends the signal once annul is waiting for its input. */
function interrupted(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [launcher, ...args], { cwd: dir, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stderr.once('data', () => child.kill('SIGINT'));
    child.on('close', (code) => resolve(code));
  });
}

test('Ctrl+C is 130', async () => {
  expect(await interrupted(['-'])).toBe(130);
});

test.skipIf(process.platform === 'win32')('Ctrl+C is 130 while a named pipe gives nothing', () => {
  const { stdout } = shell(
    `mkfifo pipe; exec 9<>pipe; ${annul} ./pipe & child=$!; sleep 1; kill -INT $child; wait $child; echo $?`,
  );
  expect(stdout).toBe('130\n');
});

test('every kind of failure at once: the highest code', async () => {
  writeFileSync(join(dir, 'bad.ndjson'), lines(invalid('1'), bare('2')));
  const { code, stdout } = await runAnnul(['-e', '-o', 'ndjson', 'bad.ndjson', 'no.json', 'one.json'], { cwd: dir });
  expect(code).toBe(66);
  expect(stdout.trim().split('\n')).toHaveLength(3);
});

test('one order as JSON loads no text, no Intl, no time zones', () => {
  const probe = join(dir, 'probe.cjs');
  writeFileSync(
    probe,
    `const loaded = [];
     const load = require('node:module')._load;
     require('node:module')._load = function (name, ...rest) { loaded.push(name); return load.call(this, name, ...rest); };
     for (const name of ['DateTimeFormat', 'NumberFormat', 'Collator', 'PluralRules', 'Segmenter']) {
       Object.defineProperty(Intl, name, { get() { loaded.push('Intl.' + name); return function () {}; } });
     }
     process.on('exit', () => require('node:fs').writeSync(2, loaded.join('\\n')));
     process.argv.splice(1, 1);
     require(process.argv[1]);`,
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [probe, launcher, 'check', 'one.json', '--json'], {
    cwd: dir,
    encoding: 'utf8',
    env: {},
  });
  expect({ status, decisions: JSON.parse(stdout).decisions.length }).toEqual({ status: 0, decisions: 1 });
  const loaded = stderr.split('\n');
  expect(loaded.some((name) => name.includes('main.cjs'))).toBe(true);
  const unwanted = /^(?:Intl|node:child_process)|\/(?:paint|table|text|view|string-width|cli|help|policy|set)\d*\.cjs$/;
  expect(loaded.filter((name) => unwanted.test(name))).toEqual([]);
});
