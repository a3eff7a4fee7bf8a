import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import stringWidth from 'string-width';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commanderStub, lazyStringWidth } from '../../src/build/aliases.mjs';

const cache = join(import.meta.dirname, '../../node_modules/.cache/annul');
let dir = '';
beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  dir = mkdtempSync(join(cache, 'aliases-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function write(input: Record<string, string>, plugins: Plugin[]): Promise<void> {
  const built = await rolldown({ input, platform: 'node', plugins });
  await built.write({ dir, format: 'cjs', exports: 'named', esModule: true, entryFileNames: '[name].cjs' });
  await built.close();
}

async function bundle(main: string): Promise<string> {
  writeFileSync(join(dir, 'main.ts'), main);
  await write({ 'string-width': 'string-width' }, []);
  await write({ main: join(dir, 'main.ts') }, [commanderStub, lazyStringWidth('./string-width.cjs')]);
  return readFileSync(join(dir, 'main.cjs'), 'utf8');
}

/** Prints the table's lines, then whether the real string-width was loaded. */
const table = `
  import Table from 'cli-table3';
  const table = new Table({ style: { head: [], border: [] } });
  for (const text of process.argv.slice(2)) table.push([text, 'end']);
  console.log(table.toString());
  console.log(Object.keys(require.cache).some((file) => file.endsWith('string-width.cjs')));`;

test('tables are even, and load the real string-width only for what is not Latin', async () => {
  await bundle(table);
  const print = (...texts: string[]) => {
    const { stdout } = spawnSync(process.execPath, [join(dir, 'main.cjs'), ...texts], { encoding: 'utf8' });
    const lines = stdout.trimEnd().split('\n');
    return { loaded: lines.pop(), widths: [...new Set(lines.map((line) => stringWidth(line)))] };
  };
  expect(print('plain', 'Été', '\u001b[32mgreen\u001b[39m')).toEqual({ loaded: 'false', widths: [15] });
  expect(print('plain', '電話ケース', 'ที่ชาร์จ', '한국')).toEqual({ loaded: 'true', widths: [20] });
});

test('commander comes without node:child_process', async () => {
  const code = await bundle("import { Command } from 'commander';\nnew Command().parse();");
  expect(code).toContain('class Command');
  expect(code).not.toContain('child_process"');
});

test('our own import is the one built module of it', async () => {
  const code = await bundle("import width from 'string-width';\nconsole.log(width('電話'));");
  expect(code).toContain('require("./string-width.cjs")');
  expect(spawnSync(process.execPath, [join(dir, 'main.cjs')], { encoding: 'utf8' }).stdout).toBe('4\n');
});
