import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const read = (name: string) => readFileSync(join(dist, name), 'utf8');
let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'annul-build-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

test('building again gives the same bytes', () => {
  const again = join(dir, 'dist');
  execFileSync(process.execPath, ['src/build/build.mjs', '--out', again], { cwd: root });
  expect(contents(again)).toEqual(contents(dist));
});

test('the hot path is one chunk: everything else is loaded when it is awaited', () => {
  const main = join(dist, 'cli/main.cjs');
  const code = `require(${JSON.stringify(main)}); console.log(Object.keys(require.cache).join('\\n'))`;
  const loaded = execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }).trim().split('\n');
  expect(loaded.map((file) => basename(file)).sort()).toEqual(['main.cjs', 'rolldown-runtime.cjs']);
});

test('the program needs no package at run time', () => {
  const programs = readdirSync(join(dist, 'cli')).map((name) => read(`cli/${name}`));
  const packages = programs.flatMap((code) => [...code.matchAll(/\brequire\("(?!\.\/)([^"]+)"\)/g)]);
  expect(packages.map(([, name = '']) => name).filter((name) => !isBuiltin(name))).toEqual([]);
});

test('the notices carry a licence text for every bundled package', () => {
  const parts = read('THIRD-PARTY-NOTICES')
    .split(/\n-{78}\n\n/)
    .slice(1);
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) expect(part).toMatch(/^\S+ \d+\.\d+\.\d+\S* \(.+\)\n\n[\s\S]*(permission|redistribution)/i);
});
