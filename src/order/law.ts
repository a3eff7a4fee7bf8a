/** Whose consumer law holds in a country, as far as annul knows such laws. */
import { someEuCountry } from './marketplaces.ts';

export const laws = ['eu', 'uk', 'us', 'other'] as const;
export type Law = (typeof laws)[number];

/** The members of the European Union, by ISO code. */
const euCountries: ReadonlySet<string> = new Set([
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU'],
  ...['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', someEuCountry],
]);

export function lawOf(country: string | undefined): Law | undefined {
  if (country === undefined) return undefined;
  if (euCountries.has(country)) return 'eu';
  return country === 'GB' ? 'uk' : country === 'US' ? 'us' : 'other';
}

/** The countries, by ISO code, in which this law holds. */
export const countriesUnder = (law: 'eu' | 'uk'): readonly string[] => (law === 'uk' ? ['GB'] : [...euCountries]);
