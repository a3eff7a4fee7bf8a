/**
 * What the bundle replaces in packages that are fine as they are, but cost the start of a program that rarely needs
 * that part of them.
 */
import { join } from 'node:path';

const shims = join(import.meta.dirname, 'shims');

/**
 * commander loads node:child_process for executable subcommands, which annul has none of.
 * @type {import('rolldown').Plugin}
 */
export const commanderStub = {
  name: 'commander-stub',
  resolveId: {
    filter: { id: /^node:child_process$/ },
    handler: (_, importer) =>
      importer?.includes('/node_modules/commander/') ? join(shims, 'child-process.cjs') : undefined,
  },
};

/**
 * string-width costs more than an empty program to load. Packages that measure with it (cli-table3, with an older one
 * that miscounts) get a shim that loads the real one when a text is not plain Latin.
 * @param {string} [real] the built module of it, as seen from the bundle's chunks; where absent, it is bundled
 * @returns {import('rolldown').Plugin}
 */
export function lazyStringWidth(real) {
  return {
    name: 'lazy-string-width',
    resolveId: {
      filter: { id: /^(annul:)?string-width$/ },
      handler(id, importer) {
        if (id === 'string-width' && importer?.includes('/node_modules/')) return join(shims, 'string-width.cjs');
        return real ? { id: real, external: true } : this.resolve('string-width');
      },
    },
  };
}
