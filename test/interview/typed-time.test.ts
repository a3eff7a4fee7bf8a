import { describe, expect, test } from 'vitest';
import { loadTimeReader, type ReadTime, type TimeContext } from '../../src/interview/typed-time.ts';
import { isoDate, offsetAt } from '../../src/order/civil.ts';

/** Tuesday, 10:18 in Los Angeles, 19:18 in Paris. */
const now = Date.parse('2026-11-24T18:18:00Z');
const us: TimeContext = { offsetAt: (at) => offsetAt('America/Los_Angeles', at), now, past: true, monthFirst: true };
const france: TimeContext = { offsetAt: (at) => offsetAt('Europe/Paris', at), now, past: true, monthFirst: false };

const en = await loadTimeReader('en');
const fr = await loadTimeReader('fr');

const told = (read: ReadTime): string => {
  if (read.kind === 'instant') return new Date(read.at).toISOString().replace(/:00\.000Z$/, 'Z');
  return read.kind === 'day' ? isoDate(read.day) : read.problem;
};

describe('either language, whichever the screen is in', () => {
  test.each([
    ['10 minutes ago', '2026-11-24T18:08Z'],
    ['il y a 2 heures', '2026-11-24T16:18Z'],
    ['yesterday 18:30', '2026-11-23T17:30Z'],
    ['hier à 18 h 30', '2026-11-23T17:30Z'],
    ['avant-hier', '2026-11-22'],
  ])('%s is %s', (typed, expected) => {
    expect([en, fr].map((reader) => told(reader(typed, france)))).toEqual([expected, expected]);
  });
});

describe('English, on the clock of amazon.com', () => {
  test.each([
    ['10 minutes ago', '2026-11-24T18:08Z'],
    ['about 10 minutes ago', '2026-11-24T18:08Z'],
    ['half an hour ago', '2026-11-24T17:48Z'],
    ['just now', '2026-11-24T18:18Z'],
    ['this morning', '2026-11-24'],
    ['yesterday evening', '2026-11-23'],
    ['yesterday 18:30', '2026-11-24T02:30Z'],
    ['yesterday at 6pm', '2026-11-24T02:00Z'],
    ['  Yesterday  ', '2026-11-23'],
    ['today 9:30', '2026-11-24T17:30Z'],
    ['9:30', '2026-11-24T17:30Z'],
    // It is not half past six in the evening yet.
    ['18:30', '2026-11-24T02:30Z'],
    ['friday', '2026-11-20'],
    ['last friday', '2026-11-20'],
    ['2 weeks ago', '2026-11-10'],
    ['2 months ago', '2026-09-24'],
    ['3 days ago at 18:30', '2026-11-22T02:30Z'],
    ['20 Nov', '2026-11-20'],
    ['Dec 25', '2025-12-25'],
    // Before the clocks went back.
    ['Oct 20, 2026 18:30', '2026-10-21T01:30Z'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20 14:05', '2026-11-20T22:05Z'],
    ['2026-11-20T14:05:00+01:00', '2026-11-20T13:05Z'],
    ['2026-11-20T14:05z', '2026-11-20T14:05Z'],
    ['11/20/2026', '2026-11-20'],
    ['11/10', '2026-11-10'],
    ['20.11.2026', '2026-11-20'],
    ['12/25', '2025-12-25'],
    ['yesterday 18:30 CET', '2026-11-23T17:30Z'],
  ])('%s is %s', (typed, expected) => {
    expect(told(en(typed, us))).toBe(expected);
  });

  test.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['2026-02-30', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['31.11.2026', 'no-such-day'],
    ['30 feb 2026', 'unreadable'],
    ['2026-11-20 25:00', 'no-such-time'],
    ['yesterday 25:00', 'unreadable'],
    ['Black Friday', 'unreadable'],
    ['monday to friday', 'unreadable'],
    ['I think yesterday', 'unreadable'],
    ['12', 'unreadable'],
    ['last week', 'vague'],
    ['Nov 2026', 'vague'],
  ])('"%s" cannot be taken: %s', (typed, expected) => {
    expect(told(en(typed, us))).toBe(expected);
  });

  test('days come first where the store is not American', () => {
    expect(told(en('11/10/2026', { ...us, monthFirst: false }))).toBe('2026-10-11');
    expect(told(en('11/20/2026', { ...us, monthFirst: false }))).toBe('2026-11-20');
  });

  test('what is still to come is not moved into the past', () => {
    const later = { ...us, past: false };
    expect(told(en('friday', later))).toBe('2026-11-27');
    expect(told(en('12/25', later))).toBe('2026-12-25');
    expect(told(en('tomorrow', us))).toBe('2026-11-25');
    expect(told(en('2027-01-05', us))).toBe('2027-01-05');
  });
});

describe('French, on the clock of amazon.fr', () => {
  test.each([
    ['il y a 10 minutes', '2026-11-24T18:08Z'],
    ['il y a 2 heures', '2026-11-24T16:18Z'],
    ['il y a 2 h', '2026-11-24T16:18Z'],
    ['il y a 1 h 30', '2026-11-24T16:48Z'],
    ['il y a 1h05', '2026-11-24T17:13Z'],
    ['il y a 30 mn', '2026-11-24T17:48Z'],
    ['il y a une demi-heure', '2026-11-24T17:48Z'],
    ["à l'instant", '2026-11-24T18:18Z'],
    ['ce matin', '2026-11-24'],
    ['cet après-midi', '2026-11-24'],
    ['hier soir', '2026-11-23'],
    ['hier', '2026-11-23'],
    ['hier à 18 h 30', '2026-11-23T17:30Z'],
    ['hier à 18 h', '2026-11-23T17:00Z'],
    ['hier 18h30', '2026-11-23T17:30Z'],
    ['hier à 18:30', '2026-11-23T17:30Z'],
    ['hier à midi', '2026-11-23T11:00Z'],
    ['avant-hier', '2026-11-22'],
    ['aujourd’hui à 9 h', '2026-11-24T08:00Z'],
    ['18 h 30', '2026-11-24T17:30Z'],
    ['lundi', '2026-11-23'],
    ['lundi dernier', '2026-11-23'],
    ['il y a 3 jours', '2026-11-21'],
    ['le 20 novembre', '2026-11-20'],
    ['1er novembre 2026', '2026-11-01'],
    ['20 novembre à 14 h', '2026-11-20T13:00Z'],
    ['le 20/11/2026', '2026-11-20'],
    ['20/11 14 h 05', '2026-11-20T13:05Z'],
    ['vendredi', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
  ])('%s is %s', (typed, expected) => {
    expect(told(fr(typed, france))).toBe(expected);
  });

  test.each([
    ['31/11/2026', 'no-such-day'],
    ['la semaine dernière', 'vague'],
    ['quand il pleuvait', 'unreadable'],
  ])('"%s" cannot be taken: %s', (typed, expected) => {
    expect(told(fr(typed, france))).toBe(expected);
  });
});
