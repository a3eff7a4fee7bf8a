/** Builds dist/ before the tests that run it, unless it is newer than everything it is made of. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function builtAt(): number {
  return statSync(join(root, 'dist/THIRD-PARTY-NOTICES'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

export default function setup(): void {
  const sources = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
  if (Math.max(...sources.map((name) => newest(join(root, name)))) > builtAt()) {
    execFileSync(process.execPath, ['src/build/build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
