/**
 * Modules named `*.generated-at-build.ts` hold what is computed once, when annul is built: compiled policies, time
 * zone tables, JSON Schemas. Such a module exports one constant, `data`. Imported from source (in tests) it computes;
 * in the bundle this plugin puts the result in its place, as one `JSON.parse`d string, which V8 reads fastest.
 */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { rolldown } from 'rolldown';

const name = /\.generated-at-build\.ts$/;
const root = join(import.meta.dirname, '../..');

/**
 * Runs such a module and returns its data as JSON, with the packages that helped to compute it.
 * @param {string} file
 * @returns {Promise<{ json: string, packages: string[] }>}
 */
export async function generate(file) {
  // Inside the project, so that packages resolve; a folder of its own, so that two builds never meet.
  const dir = join(root, 'node_modules/.cache/annul', randomUUID());
  try {
    const bundle = await rolldown({ input: file, platform: 'node', external: (id) => !/^[./]/.test(id), cwd: root });
    const { output } = await bundle.write({ dir, format: 'esm', entryFileNames: 'entry.mjs' });
    await bundle.close();
    /** @type {Record<string, unknown>} */
    const module = await import(pathToFileURL(join(dir, 'entry.mjs')).href);
    const packages = output.flatMap((part) => (part.type === 'chunk' ? part.imports : []));
    return { json: toJson(module, relative(root, file)), packages: packages.filter((id) => !isBuiltin(id)) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/**
 * @param {Record<string, unknown>} module
 * @param {string} file
 */
function toJson(module, file) {
  const { data, ...others } = module;
  if (data === undefined || Object.keys(others).length > 0) throw new Error(`${file}: must export data, and only data`);
  const json = JSON.stringify(data);
  if (!isDeepStrictEqual(JSON.parse(json), data)) {
    throw new Error(`${file}: data does not survive JSON (undefined, NaN, -0, a Date, a Map or an instance in it?)`);
  }
  return json;
}

/** @returns {import('rolldown').Plugin & { packages: Set<string> }} */
export function generatedAtBuild() {
  /** @type {Map<string, Promise<string>>} */
  const cache = new Map();
  /** @type {Set<string>} */
  const packages = new Set();
  /** @param {string} file */
  const load = async (file) => {
    const result = await generate(file);
    for (const id of result.packages) packages.add(id);
    return `export const data = JSON.parse(${JSON.stringify(result.json)});`;
  };
  return {
    name: 'generated-at-build',
    packages,
    load: {
      filter: { id: name },
      async handler(id) {
        const pending = cache.get(id) ?? load(id);
        cache.set(id, pending);
        return { code: await pending, moduleType: 'js' };
      },
    },
  };
}
