/**
 * Which days count as business days: for each store a `settlement` calendar, by which banks move money, and a
 * `public` one, by which sellers and support act. Sources and doubts: facts page, section 9 (`bd-*`).
 */
import { type CivilDay, dayNumber, weekday } from '../order/civil.ts';
import { type Law, lawOf } from '../order/law.ts';
import { countryOf } from '../order/marketplaces.ts';
import { decodeGrowing } from './day-list.ts';
import { data } from './holidays.generated-at-build.ts';
import type { CaveatId } from './words.ts';

export interface Calendar {
  /** Stable, for tests and for looking names up. */
  readonly id: string;
  /** 0 is Sunday. */
  readonly weekend: readonly number[];
  /** The list of its holidays; absent where only the weekend is known. */
  readonly list?: string;
  /** What the person should know about it. */
  readonly caveats: readonly CaveatId[];
  /** Business days by which the end of a span is moved out, where banks of one country differ (`bd-ca-au`). */
  readonly slack?: number;
}

const satSun = [6, 0];
const friSat = [5, 6];

const listed = (list: string, caveats: readonly CaveatId[] = [], slack?: number): Calendar => ({
  id: list,
  weekend: satSun,
  list,
  caveats,
  ...(slack === undefined ? {} : { slack }),
});
const unlisted = (id: string, weekend: readonly number[], caveat: CaveatId): Calendar => ({
  id,
  weekend,
  caveats: [caveat],
});

const weekdays = unlisted('mon-fri', satSun, 'no-holidays');
const sundayToThursday = unlisted('sun-thu', friSat, 'no-holidays');
const unknownStore = unlisted('unknown-store', satSun, 'unknown-store');
const target = listed('target');

interface Pair {
  readonly settlement: Calendar;
  readonly public: Calendar;
}
const both = (calendar: Calendar): Pair => ({ settlement: calendar, public: calendar });
const unchecked = (list: string): Calendar => listed(list, ['holidays-unchecked']);

/** By ISO country. */
const calendars: Readonly<Record<string, Pair>> = {
  US: { settlement: listed('us-fed'), public: listed('us') },
  GB: both(listed('gb-eng')),
  DE: { settlement: target, public: listed('de', ['regional-holidays']) },
  FR: { settlement: target, public: listed('fr') },
  IT: { settlement: target, public: listed('it') },
  ES: { settlement: target, public: listed('es', ['regional-holidays']) },
  NL: { settlement: target, public: listed('nl') },
  BE: { settlement: target, public: listed('be') },
  IE: { settlement: target, public: listed('ie') },
  CA: {
    settlement: listed('ca-on-banks', ['regional-bank-holidays'], 1),
    public: listed('ca-on', ['regional-holidays']),
  },
  AU: {
    settlement: listed('au-nsw-banks', ['regional-bank-holidays'], 1),
    public: listed('au-nsw', ['regional-holidays']),
  },
  JP: { settlement: listed('jp-banks'), public: listed('jp') },
  SE: { settlement: unchecked('se-banks'), public: unchecked('se') },
  PL: both(unchecked('pl')),
  MX: { settlement: unchecked('mx-banks'), public: unchecked('mx') },
  BR: { settlement: unchecked('br-banks'), public: unchecked('br') },
  TR: both(unchecked('tr')),
  ZA: both(unchecked('za')),
  // Moon dates and state lists: no source to trust.
  IN: both(weekdays),
  SG: both(weekdays),
  AE: both(weekdays),
  CN: both(weekdays),
  SA: both(sundayToThursday),
  EG: both(sundayToThursday),
};

/** `marketplace`, here and below: a store, or the code of a country where there is none. */
const pairOf = (marketplace: string | undefined): Pair | undefined => {
  const country = countryOf(marketplace);
  return country === undefined ? undefined : calendars[country];
};

/** By which the store's banks move money; Monday to Friday for a store that is not known. */
export const settlementCalendar = (marketplace: string | undefined): Calendar =>
  pairOf(marketplace)?.settlement ?? unknownStore;

/** By which sellers and support act, and by which a statutory period ends. */
export const publicCalendar = (marketplace: string | undefined): Calendar =>
  pairOf(marketplace)?.public ?? unknownStore;

const decoded = new Map<string, ReadonlySet<CivilDay>>();

function holidaysOf(list: string): ReadonlySet<CivilDay> {
  let days = decoded.get(list);
  if (days === undefined) {
    days = new Set(decodeGrowing(data[list] ?? ''));
    decoded.set(list, days);
  }
  return days;
}

/** Holidays are known from 2020 to 2040; other years have weekends only. */
export function isBusinessDay(calendar: Calendar, day: CivilDay): boolean {
  if (calendar.weekend.includes(weekday(day))) return false;
  return calendar.list === undefined || !holidaysOf(calendar.list).has(day);
}

/** The day itself where it is a business day, else the first one after it. */
export function businessDayFrom(calendar: Calendar, day: CivilDay): CivilDay {
  let found = day;
  while (!isBusinessDay(calendar, found)) found++;
  return found;
}

/**
 * The day of the event is day 0, whatever day it is; the first business day after it is day 1 (`bd-count`).
 * `n` is a whole number, 0 or more.
 */
export function addBusinessDays(calendar: Calendar, day: CivilDay, n: number): CivilDay {
  let found = day;
  for (let left = n; left > 0; left--) found = businessDayFrom(calendar, found + 1);
  return found;
}

export type LegalRegion = Extract<Law, 'eu' | 'uk'>;

/** Whose consumer law the store's orders fall under, where annul knows that law. */
export function legalRegion(marketplace: string | undefined): LegalRegion | undefined {
  const law = lawOf(countryOf(marketplace));
  return law === 'eu' || law === 'uk' ? law : undefined;
}

/**
 * The last day of the 14 calendar days that run from this event, itself not counted: withdrawal counts from the
 * delivery, so `day` is the day of receipt. In the EU a last day on a Saturday, a Sunday or a public holiday moves to
 * the next working day (Reg. 1182/71 art. 3, `bd-eu-legal`), in the UK it does not (`uk-withdrawal-14`). Absent where
 * neither law applies.
 */
export function statutoryEnd(marketplace: string | undefined, day: CivilDay): CivilDay | undefined {
  const region = legalRegion(marketplace);
  if (region === undefined) return undefined;
  return region === 'uk' ? day + 14 : businessDayFrom(publicCalendar(marketplace), day + 14);
}

const firstKnown = dayNumber(2020, 1, 1);
const lastKnown = dayNumber(2040, 12, 31);

/** Whether holidays are known for this day's year, 2020 to 2040. */
export const knowsHolidays = (day: CivilDay): boolean => day >= firstKnown && day <= lastKnown;
