import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOf,
  dayAt,
  dayMs,
  dayNumber,
  isoDate,
  localTime,
  offsetAt,
  parseIsoDate,
  startOfDay,
  weekday,
} from '../../src/order/civil.ts';
import {
  isOffPlatformId,
  marketplaceByDomain,
  marketplaceById,
  marketplaces,
  platformOf,
  zoneOf,
} from '../../src/order/marketplaces.ts';
import { data } from '../../src/order/zone-table.generated-at-build.ts';

const zones = [...new Set(marketplaces.flatMap((store) => store.zone ?? []))];
const from = Date.UTC(2015, 0, 2);
const to = Date.UTC(2040, 11, 30);

describe('the civil calendar', () => {
  it('agrees with Date on every day of 500 years', () => {
    for (let day = dayNumber(1800, 1, 1); day < dayNumber(2300, 1, 1); day++) {
      const date = new Date(day * dayMs);
      const found = dateOf(day);
      if (
        found.year !== date.getUTCFullYear() ||
        found.month !== date.getUTCMonth() + 1 ||
        found.day !== date.getUTCDate()
      ) {
        expect.fail(`${date.toISOString()}: ${JSON.stringify(found)}`);
      }
      if (weekday(day) !== date.getUTCDay()) expect.fail(`${date.toISOString()}: weekday ${weekday(day)}`);
      if (dayNumber(found.year, found.month, found.day) !== day) expect.fail(`${date.toISOString()}: no way back`);
    }
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2100-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-4-3', false],
    ['20261127', false],
    ['2026-11-27T00:00:00Z', false],
    ['', false],
  ])('reads %s as a day: %s', (text, valid) => {
    const day = parseIsoDate(text);
    expect(day !== undefined).toBe(valid);
    if (day !== undefined) expect(isoDate(day)).toBe(text);
  });
});

const formats = new Map(
  zones.map((zone) => [
    zone,
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
  ]),
);
const byIntl = (zone: string, instant: number): string => {
  const parts = Object.fromEntries(
    formats
      .get(zone)
      ?.formatToParts(instant)
      .map(({ type, value }) => [type, value]) ?? [],
  );
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}:${parts.second}`;
};
const two = (value: number): string => `${value}`.padStart(2, '0');
const byUs = (zone: string, instant: number): string => {
  const { year, month, day, hour, minute, second } = localTime(zone, instant);
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
};

describe('a zone', () => {
  it('shows the clock that Intl shows at any instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: from, max: to }), (zone, instant) => {
        expect(byUs(zone, instant)).toBe(byIntl(zone, instant));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(zones)('%s agrees with Intl around each of its clock changes', (zone) => {
    const [first, list] = data.zones[zone] ?? [0, -1];
    const changes = data.changes[list] ?? [];
    expect(offsetAt(zone, from)).toBe(first);
    for (let index = 0; index < changes.length; index += 2) {
      const change = (changes[index] ?? 0) * 60_000;
      for (const around of [-dayMs, -3_600_000, -1000, 0, 1000, 3_600_000, dayMs]) {
        expect(byUs(zone, change + around)).toBe(byIntl(zone, change + around));
      }
      const day = dayAt(zone, change);
      for (const near of [day - 1, day, day + 1]) {
        const start = startOfDay(zone, near);
        expect(byIntl(zone, start).slice(0, 10)).toBe(isoDate(near));
        expect(byIntl(zone, start - 1).slice(0, 10)).toBe(isoDate(near - 1));
      }
    }
  });

  it('finds the first instant of any day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 16_440, max: 25_900 }), (zone, day) => {
        const start = startOfDay(zone, day);
        expect(dayAt(zone, start)).toBe(day);
        expect(dayAt(zone, start - 1)).toBe(day - 1);
      }),
      { numRuns: 5000 },
    );
  });

  it('begins the day at one o’clock where midnight is skipped', () => {
    // Egypt moves its clocks from 24 April 2026, 00:00 to 01:00.
    const start = startOfDay('Africa/Cairo', dayNumber(2026, 4, 24));
    expect(localTime('Africa/Cairo', start)).toMatchObject({ day: 24, hour: 1, minute: 0 });
  });

  it('knows days of 23 and 25 hours', () => {
    const hours = (zone: string, year: number, month: number, day: number): number => {
      const number = dayNumber(year, month, day);
      return (startOfDay(zone, number + 1) - startOfDay(zone, number)) / 3_600_000;
    };
    expect(hours('America/Los_Angeles', 2026, 11, 1)).toBe(25);
    expect(hours('America/Los_Angeles', 2026, 3, 8)).toBe(23);
    expect(hours('Europe/Paris', 2026, 3, 29)).toBe(23);
    expect(hours('Asia/Tokyo', 2026, 3, 29)).toBe(24);
  });

  it('is UTC where it is not known', () => {
    for (const zone of [undefined, 'Mars/Olympus', '__proto__', 'constructor']) {
      expect(offsetAt(zone, to)).toBe(0);
      expect(startOfDay(zone, 20_000)).toBe(20_000 * dayMs);
    }
  });
});

describe('marketplaces', () => {
  it('are found by domain in any case and by id', () => {
    expect(marketplaceByDomain('Amazon.de')?.marketplaceId).toBe('A1PA6795UKMFR9');
    expect(marketplaceById('A1F83G8C2ARO7P')).toMatchObject({
      domain: 'amazon.co.uk',
      code: 'UK',
      country: 'GB',
      currency: 'GBP',
    });
    expect(zoneOf('amazon.com')).toBe('America/Los_Angeles');
    for (const unknown of [undefined, 'amazon.example', '__proto__', 'toString'])
      expect(marketplaceByDomain(unknown)).toBeUndefined();
    expect(isOffPlatformId('A2ZV50J4W1RKNI')).toBe(true);
    expect(isOffPlatformId('ATVPDKIKX0DER')).toBe(false);
  });

  it('each have their own domain and id, and a zone with a table', () => {
    expect(new Set(marketplaces.map((store) => store.domain)).size).toBe(marketplaces.length);
    expect(new Set(marketplaces.flatMap((store) => store.marketplaceId ?? [])).size).toBe(24);
    for (const zone of marketplaces.flatMap((store) => store.zone ?? [])) expect(data.zones).toHaveProperty([zone]);
  });

  it('tell their platform, also where the store itself is not known', () => {
    expect(['ebay.at', 'amazon.example', 'WALMART.ca', 'shop.example', undefined].map(platformOf)).toEqual([
      'ebay',
      'amazon',
      'walmart',
      undefined,
      undefined,
    ]);
  });
});
