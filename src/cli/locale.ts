/** The language and the character set of the person, from the environment. */
import type { Lang } from '../locales/messages.ts';
import type { Env } from './io.ts';

/** `--lang`, else the first of these variables that is not empty, else English. */
export function langOf(chosen: Lang | undefined, env: Env): Lang {
  if (chosen !== undefined) return chosen;
  const told = firstOf(env, ['LC_ALL', 'LC_MESSAGES', 'LANG']);
  return /^fr(?![a-z])/i.test(told) ? 'fr' : 'en';
}

/** Whether the locale's character set is UTF-8; without any, it is C. */
export function isUtf8(env: Env): boolean {
  return /\butf-?8\b/i.test(firstOf(env, ['LC_ALL', 'LC_CTYPE', 'LANG']));
}

/** As POSIX has it: an empty variable counts as absent. */
const firstOf = (env: Env, names: readonly string[]): string => names.map((name) => env[name]).find(Boolean) ?? '';
