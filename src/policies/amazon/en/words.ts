/** How English puts the numbers, the labels and the doubt into Amazon's sentences. */
import type { TextContext } from '../../policy.ts';
import { type Labels, labelsFor } from '../labels.ts';
import { type Count, type NumberName, storeNumber } from '../store-numbers.ts';

const units: Readonly<Record<Exclude<Count['unit'], 'USD'>, string>> = {
  hour: 'hour',
  day: 'day',
  'business-day': 'business day',
  'working-day': 'working day',
  year: 'year',
};
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `30 minutes`, `1 hour`. */
export const counted = (value: string, unit: string): string => `${value} ${unit}${value === '1' ? '' : 's'}`;

const inWords = ({ value, unit }: Count): string =>
  unit === 'USD' ? `${value} USD` : counted(String(value), units[unit]);

/** The store's number with what it counts, or "" where none is known; "usually" before it where it is not official. */
export function numbered(
  context: TextContext,
  name: NumberName,
  sentence: (count: string, usually: string) => string,
): string {
  const number = storeNumber(name, context.marketplace);
  return number === undefined ? '' : sentence(inWords(number), number.official ? '' : 'usually ');
}

/** "usually " where the statement is not official, else nothing. */
export const usually = (context: TextContext): string => (context.usually === '' ? '' : `${context.usually} `);

/** What is decided: an item, or an order that came without its items. */
export const it = (context: TextContext): string => (context.items === 0 ? 'this order' : 'this item');

export const labels = (context: TextContext): Labels => labelsFor('en', context.marketplace);

/** `January 31, 2026`. */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${months[(month ?? 0) - 1] ?? ''} ${day ?? ''}, ${year ?? ''}`;
}
