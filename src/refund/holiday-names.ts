/** What a closed day is called, in English; `src/locales/` has the other languages. Loaded by text output only. */
import type { CivilDay } from '../order/civil.ts';
import type { Calendar } from './calendars.ts';
import { decodeGrowing } from './day-list.ts';
import { data as names } from './holiday-names.generated-at-build.ts';
import { data as days } from './holidays.generated-at-build.ts';

/** Absent on a day that is no holiday, and on a calendar that lists none by name. */
export function holidayName(calendar: Calendar, day: CivilDay): string | undefined {
  const list = calendar.list;
  if (list === undefined) return undefined;
  const index = decodeGrowing(days[list] ?? '').indexOf(day);
  const name = names.lists[list]?.split(' ')[index];
  return name === undefined ? undefined : names.names[Number.parseInt(name, 36)];
}

/** Every name there is. */
export const holidayNames: readonly string[] = names.names;
