/** The licences of what is inside the bundles, which MIT, ISC and BSD ask to be passed on. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const licenceFile = /^(licen[cs]e|copying)(\.|-|$)/i;
const rule = `\n${'-'.repeat(78)}\n\n`;

/**
 * What MIT asks to be passed on, for a package that names its licence and its author but ships no text.
 * @param {string} author
 */
const mit = (author) => `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** @param {string} dir */
async function describe(dir) {
  /** @type {{ name: string, version: string, license?: string, author?: string | { name: string } }} */
  const manifest = JSON.parse(await readFile(join(dir, 'package.json'), 'utf8'));
  const files = (await readdir(dir)).filter((file) => licenceFile.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(dir, file), 'utf8')));
  const author = typeof manifest.author === 'object' ? manifest.author.name : manifest.author;
  if (texts.length === 0 && manifest.license === 'MIT' && author) texts.push(mit(author));
  return {
    title: `${manifest.name} ${manifest.version} (${manifest.license})`,
    texts: texts.map((text) => text.trim()),
  };
}

/**
 * @param {readonly string[]} modules paths of the bundled modules
 * @param {readonly string[]} generators packages, or modules of them, whose output is embedded as data
 * @param {string} root
 */
export async function notices(modules, generators, root) {
  const bundled = modules.flatMap((id) => /^.*\/node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? []);
  const used = generators.flatMap((id) => /^(@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
  const dirs = new Set([...bundled, ...used.map((name) => join(root, 'node_modules', name))]);
  const packages = await Promise.all([...dirs].map(describe));
  const silent = packages.filter(({ texts }) => texts.length === 0);
  if (silent.length > 0) throw new Error(`no licence text in ${silent.map(({ title }) => title).join(', ')}`);
  const parts = packages.map(({ title, texts }) => `${title}\n\n${texts.join('\n\n')}\n`);
  return ['annul contains, or contains data computed by, these packages.\n', ...[...new Set(parts)].sort()].join(rule);
}
