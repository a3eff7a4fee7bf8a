/** How French puts the numbers, the labels and the doubt into Amazon's sentences. */
import type { TextContext } from '../../policy.ts';
import { type Labels, labelsFor } from '../labels.ts';
import { type Count, type NumberName, storeNumber } from '../store-numbers.ts';

/** No-break space. */
const nb = '\u00a0';

const units: Readonly<Record<Exclude<Count['unit'], 'USD'>, readonly [one: string, many: string]>> = {
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  'business-day': ['jour ouvré', 'jours ouvrés'],
  'working-day': ['jour du lundi au samedi', 'jours du lundi au samedi'],
  year: ['an', 'ans'],
};
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** `30 minutes`, `1 heure`: the number never parts from its unit. */
export const counted = (value: string, one: string, many = `${one}s`): string =>
  `${value}${nb}${value === '1' ? one : many}`;

const inWords = ({ value, unit }: Count): string =>
  unit === 'USD' ? `${value}${nb}USD` : counted(String(value), ...units[unit]);

/** The store's number with what it counts, or "" where none is known; "en général" before it where it is not official. */
export function numbered(
  context: TextContext,
  name: NumberName,
  sentence: (count: string, usually: string) => string,
): string {
  const number = storeNumber(name, context.marketplace);
  return number === undefined ? '' : sentence(inWords(number), number.official ? '' : 'en général ');
}

/** "en général " where the statement is not official, else nothing. */
export const usually = (context: TextContext): string => (context.usually === '' ? '' : `${context.usually} `);

/** What is decided: an item, or an order that came without its items. */
export const it = (context: TextContext): string => (context.items === 0 ? 'cette commande' : 'cet article');

export const labels = (context: TextContext): Labels => labelsFor('fr', context.marketplace);

/** `31 janvier 2026`. */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day === 1 ? '1er' : (day ?? '')} ${months[(month ?? 0) - 1] ?? ''} ${year ?? ''}`;
}
