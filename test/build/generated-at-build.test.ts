import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate, generatedAtBuild } from '../../src/build/generated-at-build.mjs';
import { data as version } from '../../src/cli/version.generated-at-build.ts';

const root = join(import.meta.dirname, '../..');
let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'annul-generated-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function bundled(code: string): Promise<string> {
  writeFileSync(join(dir, 'table.generated-at-build.ts'), code);
  writeFileSync(join(dir, 'main.ts'), "import { data } from './table.generated-at-build.ts';\nconsole.log(data);\n");
  const bundle = await rolldown({ input: join(dir, 'main.ts'), plugins: [generatedAtBuild()] });
  const { output } = await bundle.generate({ format: 'cjs' });
  await bundle.close();
  return output[0].code;
}

describe('a module that is generated at build', () => {
  test('gives the same data from source and from the build', async () => {
    const { json } = await generate(join(root, 'src/cli/version.generated-at-build.ts'));
    expect(JSON.parse(json)).toBe(version);
  });

  test('stands in the bundle as its result, without the code that computed it', async () => {
    const code = await bundled(`
      import { fromUnixTime } from 'date-fns/fromUnixTime';
      export const data: { at: string; squares: number[] } = {
        at: fromUnixTime(0).toISOString(), squares: [1, 2, 3].map((n) => n * n) };`);
    expect(code).toContain(String.raw`JSON.parse("{\"at\":\"1970-01-01T00:00:00.000Z\",\"squares\":[1,4,9]}")`);
    expect(code).not.toContain('fromUnixTime');
  });

  test('names the packages that computed it, for the licence notices', async () => {
    writeFileSync(
      join(dir, 'a.generated-at-build.ts'),
      "import * as d from 'date-fns/addDays'; export const data = typeof d;",
    );
    expect((await generate(join(dir, 'a.generated-at-build.ts'))).packages).toEqual(['date-fns/addDays']);
  });

  test.each([
    ['undefined in an object', 'export const data = { a: undefined };', 'does not survive JSON'],
    ['a date', 'export const data = [new Date(0)];', 'does not survive JSON'],
    ['not a number', 'export const data = [Number.NaN];', 'does not survive JSON'],
    ['a map', 'export const data = new Map([[1, 2]]);', 'does not survive JSON'],
    ['another export', 'export const data = 1; export const more = 2;', 'must export data, and only data'],
    ['no data', 'export const table = 1;', 'must export data, and only data'],
  ])('is refused with %s', async (_, code, message) => {
    await expect(bundled(code)).rejects.toThrow(message);
  });
});
