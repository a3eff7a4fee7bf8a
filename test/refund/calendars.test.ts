import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDay, dayNumber, isoDate, parseIsoDate, weekday } from '../../src/order/civil.ts';
import { marketplaces } from '../../src/order/marketplaces.ts';
import {
  addBusinessDays,
  businessDayFrom,
  type Calendar,
  isBusinessDay,
  publicCalendar,
  settlementCalendar,
  statutoryEnd,
} from '../../src/refund/calendars.ts';
import { decodeGrowing, encodeGrowing } from '../../src/refund/day-list.ts';
import { easterSunday } from '../../src/refund/holiday-lists.ts';
import { holidayName } from '../../src/refund/holiday-names.ts';

const day = (text: string): CivilDay => {
  const found = parseIsoDate(text);
  if (found === undefined) throw new Error(`not a day: ${text}`);
  return found;
};

/** The weekdays of a year on which the calendar is closed, as `MM-DD`. */
function closedDays(calendar: Calendar, year: number): string[] {
  const days: string[] = [];
  for (let at = dayNumber(year, 1, 1); at <= dayNumber(year, 12, 31); at++) {
    if (weekday(at) !== 0 && weekday(at) !== 6 && !isBusinessDay(calendar, at)) days.push(isoDate(at).slice(5));
  }
  return days;
}

/** Only the days that are no Saturday and no Sunday: the lists of the facts page name weekend days too. */
const weekdaysOf = (year: number, days: string): string[] =>
  days
    .split(' ')
    .filter((text) => ![0, 6].includes(weekday(day(`${year}-${text}`))))
    .sort();

describe('settlement calendars, against the published lists', () => {
  it.each([
    // Federal Reserve, K.8 of 31 December 2025.
    ['amazon.com', 2026, '01-01 01-19 02-16 05-25 06-19 07-04 09-07 10-12 11-11 11-26 12-25'],
    ['amazon.com', 2027, '01-01 01-18 02-15 05-31 06-19 07-05 09-06 10-11 11-11 11-25 12-25'],
    ['amazon.com', 2028, '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-11 11-23 12-25'],
    // TARGET: fixed days and Easter (5 April 2026, 28 March 2027, 16 April 2028).
    ['amazon.de', 2026, '01-01 04-03 04-06 05-01 12-25 12-26'],
    ['amazon.fr', 2027, '01-01 03-26 03-29 05-01 12-25 12-26'],
    ['amazon.ie', 2028, '01-01 04-14 04-17 05-01 12-25 12-26'],
    // England and Wales.
    ['amazon.co.uk', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['amazon.co.uk', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    ['amazon.co.uk', 2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    // Japan's holidays of 2026 with the banks' 31 December, 2 and 3 January.
    [
      'amazon.co.jp',
      2026,
      '01-01 01-02 01-03 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23 12-31',
    ],
  ])('%s %i', (marketplace, year, days) => {
    expect(closedDays(settlementCalendar(marketplace), year)).toEqual(weekdaysOf(year, days));
  });

  it('follow the rule of the Federal Reserve in every year', () => {
    const nth = (year: number, month: number, on: number, n: number): CivilDay => {
      const first = dayNumber(year, month, 1);
      return first + ((on - weekday(first) + 7) % 7) + (n - 1) * 7;
    };
    for (let year = 2020; year <= 2040; year++) {
      const fixed = [dayNumber(year, 1, 1), dayNumber(year, 7, 4), dayNumber(year, 11, 11), dayNumber(year, 12, 25)];
      if (year > 2020) fixed.push(dayNumber(year, 6, 19));
      const observed = fixed.map((at) => (weekday(at) === 0 ? at + 1 : at)).filter((at) => weekday(at) !== 6);
      const lastMonday = nth(year, 6, 1, 1) - 7;
      const expected = [
        ...observed,
        nth(year, 1, 1, 3),
        nth(year, 2, 1, 3),
        lastMonday,
        nth(year, 9, 1, 1),
        nth(year, 10, 1, 2),
        nth(year, 11, 4, 4),
      ];
      expect(closedDays(settlementCalendar('amazon.com'), year)).toEqual(
        expected.map((at) => isoDate(at).slice(5)).sort(),
      );
    }
  });
});

describe('public calendars, against the facts page', () => {
  it.each([
    ['amazon.fr', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
    ['amazon.fr', 2027, '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25'],
    ['amazon.fr', 2028, '01-01 04-17 05-01 05-08 05-25 06-05 07-14 08-15 11-01 11-11 12-25'],
    ['amazon.de', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
    ['amazon.it', 2026, '01-01 01-06 04-06 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'],
    ['amazon.it', 2027, '01-01 01-06 03-29 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26'],
    ['amazon.es', 2026, '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25'],
    ['amazon.nl', 2026, '01-01 04-06 04-27 05-14 05-25 12-25 12-26'],
  ])('%s %i', (marketplace, year, days) => {
    expect(closedDays(publicCalendar(marketplace), year)).toEqual(weekdaysOf(year, days));
  });

  it.each([
    // Saturday 4 July: banks are open the Friday before. Sunday 4 July: closed the Monday after.
    ['amazon.com', '2026-07-03', true],
    ['amazon.com', '2027-06-18', true],
    ['amazon.com', '2027-12-24', true],
    ['amazon.com', '2027-07-05', false],
    ['amazon.co.uk', '2028-01-03', false],
    ['amazon.co.uk', '2026-12-28', false],
    ['amazon.co.uk', '2026-08-31', false],
    // Banks of the euro work on national holidays, and on 24 and 31 December.
    ['amazon.fr', '2026-05-25', true],
    ['amazon.fr', '2026-07-14', true],
    ['amazon.de', '2026-12-24', true],
    ['amazon.de', '2026-12-31', true],
    ['amazon.de', '2026-04-03', false],
    ['amazon.co.jp', '2026-12-31', false],
    ['amazon.co.jp', '2026-09-22', false],
    ['amazon.ca', '2026-05-18', false],
    ['amazon.ca', '2026-11-11', false],
    ['amazon.com.au', '2026-06-08', false],
    ['amazon.pl', '2026-12-24', false],
    ['amazon.sa', '2026-11-27', false],
    ['amazon.sa', '2026-11-28', false],
    ['amazon.sa', '2026-11-29', true],
    ['amazon.eg', '2026-11-27', false],
    ['amazon.ae', '2026-11-27', true],
    ['amazon.ae', '2026-11-29', false],
    ['amazon.example', '2026-12-25', true],
  ])('banks of %s on %s: open %s', (marketplace, date, open) => {
    expect(isBusinessDay(settlementCalendar(marketplace), day(date))).toBe(open);
  });

  it('are there for every store, and say what they cannot know', () => {
    for (const { domain } of marketplaces.filter(({ country }) => country !== undefined)) {
      expect(settlementCalendar(domain).id).not.toBe('unknown-store');
      expect(publicCalendar(domain).id).not.toBe('unknown-store');
    }
    for (const domain of ['amazon.in', 'amazon.sg', 'amazon.ae', 'amazon.sa', 'amazon.eg']) {
      expect(settlementCalendar(domain).caveats).toEqual(['no-holidays']);
    }
    expect(settlementCalendar(undefined).caveats).toEqual(['unknown-store']);
    expect(settlementCalendar('amazon.com').caveats).toEqual([]);
  });
});

describe('counting business days', () => {
  it.each([
    // The Wednesday before Thanksgiving 2026.
    ['amazon.com', '2026-11-25', 0, '2026-11-25'],
    ['amazon.com', '2026-11-25', 1, '2026-11-27'],
    ['amazon.com', '2026-11-25', 3, '2026-12-01'],
    ['amazon.com', '2026-11-25', 5, '2026-12-03'],
    // From the day of a holiday, from a weekend.
    ['amazon.com', '2026-11-26', 1, '2026-11-27'],
    ['amazon.com', '2026-11-20', 3, '2026-11-25'],
    ['amazon.com', '2026-11-20', 5, '2026-11-30'],
    ['amazon.com', '2026-11-21', 1, '2026-11-23'],
    ['amazon.com', '2026-11-21', 0, '2026-11-21'],
    ['amazon.com', '2026-07-02', 1, '2026-07-03'],
    ['amazon.com', '2027-07-02', 1, '2027-07-06'],
    ['amazon.co.uk', '2027-12-31', 1, '2028-01-04'],
    ['amazon.co.uk', '2026-12-24', 1, '2026-12-29'],
    ['amazon.de', '2026-04-02', 1, '2026-04-07'],
    ['amazon.fr', '2026-12-24', 2, '2026-12-29'],
    ['amazon.sa', '2026-11-26', 1, '2026-11-29'],
  ])('%s: %s and %i is %s', (marketplace, from, n, expected) => {
    expect(isoDate(addBusinessDays(settlementCalendar(marketplace), day(from), n))).toBe(expected);
  });

  it('agrees with looking at every day in turn', () => {
    const stores = fc.constantFrom(...marketplaces.map((store) => store.domain));
    const days = fc.integer({ min: dayNumber(2020, 1, 1), max: dayNumber(2040, 10, 1) });
    fc.assert(
      fc.property(stores, days, fc.integer({ min: 1, max: 40 }), fc.boolean(), (store, from, n, money) => {
        const calendar = money ? settlementCalendar(store) : publicCalendar(store);
        const end = addBusinessDays(calendar, from, n);
        let open = 0;
        for (let at = from + 1; at <= end; at++) if (isBusinessDay(calendar, at)) open++;
        expect(open).toBe(n);
        expect(isBusinessDay(calendar, end)).toBe(true);
        expect(addBusinessDays(calendar, addBusinessDays(calendar, from, 1), n - 1)).toBe(end);
        expect(businessDayFrom(calendar, end)).toBe(end);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the 14 statutory days', () => {
  it.each([
    ['amazon.de', '2026-11-10', '2026-11-24'],
    // A last day on Saturday 28 November, on Sunday 29.
    ['amazon.fr', '2026-11-14', '2026-11-30'],
    ['amazon.fr', '2026-11-15', '2026-11-30'],
    // Whit Monday 2026 is a holiday in France, though its banks are open.
    ['amazon.fr', '2026-05-11', '2026-05-26'],
    ['amazon.de', '2026-12-11', '2026-12-28'],
    // Friday 25 December, then the weekend.
    ['amazon.es', '2026-12-11', '2026-12-28'],
    // Not moved in the UK.
    ['amazon.co.uk', '2026-11-14', '2026-11-28'],
    ['amazon.co.uk', '2026-12-11', '2026-12-25'],
  ])('%s: received %s, last day %s', (marketplace, received, expected) => {
    expect(isoDate(statutoryEnd(marketplace, day(received)) ?? Number.NaN)).toBe(expected);
  });

  it('exist in the EU and the UK only', () => {
    for (const store of ['amazon.com', 'amazon.com.tr', 'amazon.co.jp', 'amazon.example', undefined]) {
      expect(statutoryEnd(store, 20_000)).toBeUndefined();
    }
    for (const store of ['amazon.se', 'amazon.pl', 'amazon.ie', 'amazon.com.be', 'amazon.nl', 'amazon.it']) {
      expect(statutoryEnd(store, 20_000)).toBeGreaterThanOrEqual(20_014);
    }
  });
});

describe('the holiday data', () => {
  it('has Easter where two libraries have it', () => {
    expect([2026, 2027, 2028, 2029].map((year) => isoDate(easterSunday(year)))).toEqual([
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2029-04-01',
    ]);
  });

  it('names the closed days', () => {
    expect(holidayName(settlementCalendar('amazon.com'), day('2026-11-26'))).toBe('Thanksgiving Day');
    expect(holidayName(settlementCalendar('amazon.com'), day('2027-07-05'))).toBe('Independence Day');
    expect(holidayName(settlementCalendar('amazon.co.uk'), day('2026-12-28'))).toBe('Boxing Day');
    expect(holidayName(settlementCalendar('amazon.fr'), day('2026-05-25'))).toBeUndefined();
    expect(holidayName(settlementCalendar('amazon.in'), day('2026-11-26'))).toBeUndefined();
  });

  it('survives its encoding', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40_000)), (values) => {
        const sorted = values.sort((a, b) => a - b);
        expect(decodeGrowing(encodeGrowing(sorted))).toEqual(sorted);
      }),
    );
  });
});
