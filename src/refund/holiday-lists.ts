/**
 * Builds the holiday lists, 2020 to 2040, from the data of date-holidays (CC-BY-3.0) and, for the euro payment
 * calendar, from its rule. Only the `*.generated-at-build.ts` modules and tests import this: nothing of it is shipped.
 */
import Holidays, { type HolidaysTypes } from 'date-holidays';
import { type CivilDay, dayNumber, parseIsoDate, weekday } from '../order/civil.ts';

export interface Holiday {
  readonly day: CivilDay;
  /** In English, the substitute day named as the day it stands for. */
  readonly name: string;
}

export const firstYear = 2020;
export const lastYear = 2040;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/** Easter Sunday in the Gregorian calendar: the algorithm of Meeus, Jones and Butcher. */
export function easterSunday(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const march = 22 + epact + sunday - 7 * late;
  return dayNumber(year, 3, march);
}

/** Closing days of the euro's payment system, fixed since 2002 (ECB, 14 December 2000). */
function target(): Holiday[] {
  return years.flatMap((year) => [
    { day: dayNumber(year, 1, 1), name: "New Year's Day" },
    { day: easterSunday(year) - 2, name: 'Good Friday' },
    { day: easterSunday(year) + 1, name: 'Easter Monday' },
    { day: dayNumber(year, 5, 1), name: 'Labour Day' },
    { day: dayNumber(year, 12, 25), name: 'Christmas Day' },
    { day: dayNumber(year, 12, 26), name: 'Boxing Day' },
  ]);
}

const hourMs = 3_600_000;

/** The whole days that an entry covers: eves and half days are working days. */
function wholeDays(entry: HolidaysTypes.Holiday): CivilDay[] {
  const day = parseIsoDate(entry.date.slice(0, 10));
  if (day === undefined) throw new Error(`date-holidays: ${entry.date}`);
  const hour = Number(entry.date.slice(11, 13));
  const hours = (entry.end.getTime() - entry.start.getTime()) / hourMs;
  const first = hour === 0 ? day : day + 1;
  // A day on which the clocks change has 23 hours.
  const count = Math.floor((hours - (hour === 0 ? 0 : 24 - hour) + 1) / 24);
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}

type Filter = (entry: HolidaysTypes.Holiday, day: CivilDay) => boolean;
const isPublic: Filter = (entry) => entry.type === 'public';
const isPublicOrBank: Filter = (entry) => entry.type === 'public' || entry.type === 'bank';

type Place = readonly [country: string, region?: string];

/** Each place is asked once: it takes a while. */
const asked = new Map<string, readonly HolidaysTypes.Holiday[]>();

function entriesOf([country, region]: Place): readonly HolidaysTypes.Holiday[] {
  const key = `${country} ${region ?? ''}`;
  const known = asked.get(key);
  if (known !== undefined) return known;
  const source = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const entries = years.flatMap((year) => source.getHolidays(year, 'en'));
  asked.set(key, entries);
  return entries;
}

const listed = (place: Place, filter: Filter): Holiday[] =>
  entriesOf(place).flatMap((entry) =>
    wholeDays(entry)
      .filter((day) => filter(entry, day))
      .map((day) => ({ day, name: entry.name.replace(/ \(substitute day\)$/, '').replaceAll('’', "'") })),
  );

const friday = 5;

/**
 * The Federal Reserve's days. The library moves a Saturday holiday to Friday as federal offices do; banks stay open
 * on that Friday (Federal Reserve, K.8), while a Sunday holiday closes them on Monday.
 */
const fed: Filter = (entry, day) => entry.type === 'public' && !(entry.substitute === true && weekday(day) === friday);

/** A Sunday holiday closes on Monday; the library forgets that of Veterans Day (12 November 2029). */
const withMondays = (holidays: readonly Holiday[]): Holiday[] =>
  holidays.flatMap((holiday) =>
    weekday(holiday.day) === 0 ? [holiday, { day: holiday.day + 1, name: holiday.name }] : [holiday],
  );

/** Banks of Ontario also close on Remembrance Day, which the library calls optional. */
const ontarioBanks: Filter = (entry) => entry.type === 'public' || entry.name === 'Remembrance Day';

function build(): Record<string, Holiday[]> {
  return {
    target: target(),
    'us-fed': withMondays(listed(['US'], fed)),
    us: withMondays(listed(['US'], isPublic)),
    // Plain GB has no August bank holiday.
    'gb-eng': listed(['GB', 'ENG'], isPublic),
    'ca-on-banks': listed(['CA', 'ON'], ontarioBanks),
    'ca-on': listed(['CA', 'ON'], isPublic),
    'au-nsw-banks': listed(['AU', 'NSW'], isPublicOrBank),
    'au-nsw': listed(['AU', 'NSW'], isPublic),
    // With 31 December, 2 and 3 January.
    'jp-banks': listed(['JP'], isPublicOrBank),
    jp: listed(['JP'], isPublic),
    de: listed(['DE'], isPublic),
    fr: listed(['FR'], isPublic),
    it: listed(['IT'], isPublic),
    es: listed(['ES'], isPublic),
    nl: listed(['NL'], isPublic),
    be: listed(['BE'], isPublic),
    ie: listed(['IE'], isPublic),
    'se-banks': listed(['SE'], isPublicOrBank),
    se: listed(['SE'], isPublic),
    pl: listed(['PL'], isPublic),
    'mx-banks': listed(['MX'], isPublicOrBank),
    mx: listed(['MX'], isPublic),
    'br-banks': listed(['BR'], isPublicOrBank),
    br: listed(['BR'], isPublic),
    tr: listed(['TR'], isPublic),
    za: listed(['ZA'], isPublic),
  };
}

/** By list, each day once and in order; days outside the years are left out, as are Saturdays and Sundays. */
export function holidayLists(): Readonly<Record<string, readonly Holiday[]>> {
  const first = dayNumber(firstYear, 1, 1);
  const last = dayNumber(lastYear, 12, 31);
  return Object.fromEntries(
    Object.entries(build()).map(([id, holidays]) => {
      const days = new Map<CivilDay, Holiday>();
      for (const holiday of holidays) {
        const weekend = weekday(holiday.day) === 0 || weekday(holiday.day) === 6;
        if (!weekend && holiday.day >= first && holiday.day <= last && !days.has(holiday.day))
          days.set(holiday.day, holiday);
      }
      return [id, [...days.values()].sort((a, b) => a.day - b.day)];
    }),
  );
}
