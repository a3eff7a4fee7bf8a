/** Holidays that fall on Monday to Friday, by list: day numbers from 1 January 1970, as `day-list.ts` writes them. */
import { encodeGrowing } from './day-list.ts';
import { holidayLists } from './holiday-lists.ts';

export const data: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(holidayLists()).map(([id, holidays]) => [id, encodeGrowing(holidays.map((holiday) => holiday.day))]),
);
