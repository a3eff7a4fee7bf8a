/**
 * English names of the holidays on which banks are closed: for each settlement list of `holidays.generated-at-build.ts`
 * an index into `names` for each of its days, in base 36.
 */
import { holidayLists } from './holiday-lists.ts';

const settlement: readonly string[] = [
  'target',
  'us-fed',
  'gb-eng',
  'ca-on-banks',
  'au-nsw-banks',
  'jp-banks',
  'se-banks',
  'pl',
  'mx-banks',
  'br-banks',
  'tr',
  'za',
];
const lists = Object.entries(holidayLists()).filter(([id]) => settlement.includes(id));
const names = [...new Set(lists.flatMap(([, holidays]) => holidays.map((holiday) => holiday.name)))];

export const data: { readonly names: readonly string[]; readonly lists: Readonly<Record<string, string>> } = {
  names,
  lists: Object.fromEntries(
    lists.map(([id, holidays]) => [id, holidays.map(({ name }) => names.indexOf(name).toString(36)).join(' ')]),
  ),
};
