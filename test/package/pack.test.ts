import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
let dir = '';
let packed: string[] = [];

const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: dir, encoding: 'utf8' });

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'annul-package-'));
  // Without prepack: dist/ is built, and other tests are running it.
  const report = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', dir], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename, files }] = JSON.parse(report);
  packed = files.map(({ path }: { path: string }) => path);
  writeFileSync(join(dir, 'package.json'), '{"name":"empty","private":true,"type":"module"}');
  run('npm', 'install', `./${filename}`, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
}, 300_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('the package holds what runs, its types and its licences, and nothing else', () => {
  const other = packed.filter((path) => !path.startsWith('dist/'));
  expect(other.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin/annul.cjs', 'package.json']);
  expect(packed).toEqual(
    expect.arrayContaining(['dist/cli/main.cjs', 'dist/index.js', 'dist/types/index.d.ts', 'dist/THIRD-PARTY-NOTICES']),
  );
});

test('installed into an empty folder, npx annul --version prints the version', () => {
  expect(run('npx', '--no-install', 'annul', '--version')).toBe(`${manifest.version}\n`);
});

test('installed, the program itself runs', () => {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'annul', '--help'], { cwd: dir, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the library can be imported, and its types are checked in a program that uses it', () => {
  run('node', '--input-type=module', '-e', "await import('annul')");
  const wrong = "import type { Order } from 'annul';\nexport const order: Order = { id: 3 };\n";
  writeFileSync(join(dir, 'wrong.ts'), wrong);
  writeFileSync(join(dir, 'right.ts'), wrong.replace('3', "'3'"));
  const tsc = join(root, 'node_modules/.bin/tsc');
  const check = (file: string) =>
    spawnSync(tsc, ['--noEmit', '--strict', '--types', '', '--module', 'nodenext', file], {
      cwd: dir,
      encoding: 'utf8',
    });
  expect(check('right.ts').stdout).toBe('');
  expect(check('wrong.ts').stdout).toMatch(/^wrong\.ts\(2,31\): error TS2322/);
});

test('publint finds nothing to say', async () => {
  const { messages } = await publint({ pkgDir: join(dir, 'node_modules/annul'), pack: false, strict: true });
  expect(messages).toEqual([]);
});
