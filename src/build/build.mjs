/**
 * `npm run build`: the program (CommonJS chunks, which start fastest), the library (ESM), its types, and the licence
 * texts of what is bundled. `--out DIR` builds elsewhere than dist/. The old output stays until the new one is whole.
 */
import { execFile } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { commanderStub, lazyStringWidth } from './aliases.mjs';
import { generatedAtBuild } from './generated-at-build.mjs';
import { notices } from './notices.mjs';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const out = resolve(values.out);
const fresh = `${out}.new-${process.pid}`;

const generated = generatedAtBuild();
/** @type {import('rolldown').InputOptions} */
const common = {
  cwd: root,
  platform: 'node',
  transform: { target: 'node20.19' },
  // What is generated at build takes long, and is meant to.
  checks: { bundlerTimings: false },
};

/** @type {import('rolldown').OutputOptions} */
const cjs = { dir: join(fresh, 'cli'), format: 'cjs', entryFileNames: '[name].cjs' };

/**
 * @param {import('rolldown').InputOptions} input
 * @param {import('rolldown').OutputOptions} output
 */
async function bundle(input, output) {
  const built = await rolldown({ ...common, ...input });
  const result = await built.write({ exports: 'named', comments: false, ...output });
  await built.close();
  return result.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
}

/**
 * The sentences that a decision needs in one language; those of screens alone stay apart.
 * @param {string} language
 */
const sentences = (language) =>
  new RegExp(
    `src/(locales/${language}/(dates|errors|fact|refund|warnings)|policies/amazon/${language}/(?!guide|problems))`,
  );

/** One entry, which may export more than main: so all that it needs at once is in its own chunk. */
const program = () =>
  bundle(
    {
      input: { main: 'src/cli/main.ts' },
      preserveEntrySignatures: 'allow-extension',
      plugins: [generated, commanderStub, lazyStringWidth('./string-width.cjs')],
    },
    {
      ...cjs,
      chunkFileNames: '[name].cjs',
      // Every file more costs a start about 0.3 ms: one for all that is needed at once, one for each language.
      codeSplitting: {
        groups: [
          { name: 'main', tags: ['$initial'], priority: 10 },
          { name: 'en', test: sentences('en'), priority: 5 },
          { name: 'fr', test: sentences('fr'), priority: 4 },
        ],
      },
      // ASCII alone: a source with any other sign is kept, and read, in two bytes a sign.
      minify: { compress: true, mangle: true, codegen: { removeWhitespace: true, asciiOnly: true } },
    },
  );

/** The function itself, as a module of CommonJS: an ESM importer then finds it as the default. */
const stringWidth = () => bundle({ input: { 'string-width': 'string-width' } }, { ...cjs, exports: 'default' });

const library = () =>
  bundle(
    { input: { index: 'src/index.ts' }, plugins: [generated, lazyStringWidth()] },
    { dir: fresh, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'lib/[name].js' },
  );

const types = () => {
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc');
  return promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(fresh, 'types')], {
    cwd: root,
  }).catch((error) => {
    throw new Error(`declarations: ${error.stdout || error.message}`);
  });
};

try {
  const [modules] = await Promise.all([Promise.all([program(), stringWidth(), library()]), types()]);
  await writeFile(join(fresh, 'THIRD-PARTY-NOTICES'), await notices(modules.flat(), [...generated.packages], root));
  await rm(out, { recursive: true, force: true });
  await rename(fresh, out);
} catch (error) {
  await rm(fresh, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
