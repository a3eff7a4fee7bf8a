/** The languages annul speaks. Its sentences stand by subject beside this file; each part is loaded by those who say it. */
import type { CliWords } from './cli.ts';

export const langs = ['en', 'fr'] as const;
export type Lang = (typeof langs)[number];

export async function loadCliWords(lang: Lang): Promise<CliWords> {
  return lang === 'fr' ? (await import('./fr/cli.ts')).cli : (await import('./en/cli.ts')).cli;
}
