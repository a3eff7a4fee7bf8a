import { expect, test } from 'vitest';
import { isUtf8, langOf } from '../../src/cli/locale.ts';

test.each([
  [{}, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr' }, 'fr'],
  [{ LANG: 'fr_CA' }, 'fr'],
  [{ LANG: 'FR_BE@euro' }, 'fr'],
  [{ LANG: 'fro' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LC_MESSAGES: 'fr_FR', LANG: 'en_US' }, 'fr'],
  [{ LC_ALL: 'C', LC_MESSAGES: 'fr_FR', LANG: 'fr_FR' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_FR' }, 'fr'],
  [{ LC_CTYPE: 'fr_FR.UTF-8' }, 'en'],
] as const)('%j speaks %s', (env, lang) => {
  expect(langOf(undefined, env)).toBe(lang);
});

test('--lang goes first', () => {
  expect(langOf('en', { LC_ALL: 'fr_FR' })).toBe('en');
  expect(langOf('fr', {})).toBe('fr');
});

test.each([
  [{}, false],
  [{ LANG: 'C' }, false],
  [{ LANG: 'C.UTF-8' }, true],
  [{ LANG: 'fr_FR.utf8' }, true],
  [{ LANG: 'fr_FR.ISO-8859-1' }, false],
  [{ LC_CTYPE: 'en_US.UTF-8', LANG: 'C' }, true],
  [{ LC_ALL: 'POSIX', LC_CTYPE: 'en_US.UTF-8', LANG: 'en_US.UTF-8' }, false],
  [{ LC_ALL: '', LANG: 'en_US.UTF-8' }, true],
  [{ LC_MESSAGES: 'en_US.UTF-8' }, false],
] as const)('%j: is it UTF-8? %s', (env, expected) => {
  expect(isUtf8(env)).toBe(expected);
});
