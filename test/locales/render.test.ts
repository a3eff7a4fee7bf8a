import { expect, test } from 'vitest';
import { verdicts } from '../../src/decision/decision.ts';
import { dates as enDates } from '../../src/locales/en/dates.ts';
import { render as en } from '../../src/locales/en/render.ts';
import { dates as frDates } from '../../src/locales/fr/dates.ts';
import { render as fr } from '../../src/locales/fr/render.ts';
import { offsetAt } from '../../src/order/civil.ts';
import { marketplaces } from '../../src/order/marketplaces.ts';
import { paymentMethods } from '../../src/order/vocabulary.ts';

/** Every text of a language, functions called with something in each place. */
function texts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (isSentence(words)) return called(words);
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(texts) : [];
}

const isSentence = (value: unknown): value is (...values: unknown[]) => unknown => typeof value === 'function';

const moment = { kind: 'date-time', text: 'lun. 23 nov.' };
const span = { min: 3, max: 5, unit: 'business-days' };
const samples: readonly unknown[] = [
  moment,
  'x',
  2,
  true,
  false,
  ['cancel', 'wait'],
  { name: 'carte', subject: 'Une carte', to: 'sur une carte' },
  { kind: 'by', text: 'le 2', span, sure: false },
  span,
  undefined,
];

/** With every sample in each place in turn; combinations that make no sense are left out. */
function called(sentence: (...values: unknown[]) => unknown): string[] {
  return samples.flatMap((first) =>
    samples.flatMap((second) => {
      try {
        const text = sentence(first, second, moment, 'x');
        return typeof text === 'string' ? [text] : [];
      } catch {
        return [];
      }
    }),
  );
}

test('in French a no-break space stands before every double sign, and never a plain one', () => {
  const found = texts(fr);
  expect(found.length).toBeGreaterThan(200);
  for (const text of found) {
    expect(text).not.toMatch(/[^\u00a0][;!?»]/);
    expect(text).not.toMatch(/[^\u00a0]:(?!\/\/)/);
    expect(text).not.toMatch(/ouvrable/);
    expect(text).not.toMatch(/\btu\b|\bton\b|\btes\b/);
  }
});

test('both languages say the same things: no sentence of one is left in the other', () => {
  const same = new Set(texts(en).filter((text) => /[a-z]{4} [a-z]{3}/.test(text)));
  expect(texts(fr).filter((text) => same.has(text))).toEqual([]);
});

test('a verdict is one word in a language, and no two verdicts share it', () => {
  for (const words of [en, fr]) expect(new Set(Object.values(words.verdicts)).size).toBe(verdicts.length + 1);
  for (const verdict of verdicts) expect(en.verdicts[verdict]).toBe(verdict.replaceAll('-', ' '));
});

test('every payment method has its words', () => {
  for (const words of [en, fr]) expect(Object.keys(words.methods).sort()).toEqual([...paymentMethods].sort());
});

test('every store of every season has a name for its clock, in both languages', () => {
  const seasons = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
  for (const zone of marketplaces.flatMap((store) => store.zone ?? [])) {
    for (const instant of seasons) {
      const offset = offsetAt(zone, instant);
      expect(enDates.zone(zone, offset), zone).not.toMatch(/^UTC/);
      expect(frDates.zone(zone, offset), zone).toMatch(/^heure d/);
    }
  }
  expect(enDates.zone('UTC', 0)).toBe('UTC');
  expect(enDates.zone('Mars/Olympus', 330)).toBe('UTC+5:30');
  expect(frDates.zone('Mars/Olympus', -210)).toBe('UTC-3:30');
  expect(enDates.zone('__proto__', 0)).toBe('UTC');
});

const civil = { year: 2026, month: 12, day: 1, weekday: 2, hour: 9, minute: 5 };

test('days and times as each language writes them', () => {
  expect(enDates.dateTime(civil, false)).toBe('Tue Dec 1, 09:05');
  expect(enDates.dateTime(civil, true)).toBe('Tue Dec 1, 2026, 09:05');
  expect(frDates.dateTime(civil, false)).toBe('mar. 1er déc. à 9\u00a0h\u00a005');
  expect(frDates.date({ ...civil, day: 11 }, true)).toBe('mar. 11 déc. 2026');
  expect(frDates.inZone(frDates.time(civil), 'heure de Paris')).toBe('9\u00a0h\u00a005, heure de Paris');
  expect(frDates.until({ kind: 'time', text: frDates.time(civil) })).toBe("jusqu'à 9\u00a0h\u00a005");
  expect(frDates.until({ kind: 'date', text: frDates.date(civil, false) })).toBe("jusqu'au mar. 1er déc.");
});

test('every month and weekday is the one of the calendar', () => {
  for (let day = 1; day <= 365; day += 1) {
    const date = new Date(Date.UTC(2026, 0, day));
    const parts = {
      year: 2026,
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      weekday: date.getUTCDay(),
      hour: 0,
      minute: 0,
    };
    const format = (lang: string) =>
      new Intl.DateTimeFormat(lang, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date);
    const [weekday = '', month = ''] = format('en-US').replace(',', '').split(' ');
    expect(enDates.date(parts, false)).toBe(`${weekday} ${month} ${parts.day}`);
    expect(frDates.date(parts, false).replace('1er', '1')).toBe(format('fr-FR'));
  }
});

test('spans and small numbers', () => {
  expect(en.span({ min: 3, max: 5, unit: 'business-days' })).toBe('3 to 5 business days');
  expect(en.span({ min: 1, max: 1, unit: 'days' })).toBe('1 day');
  expect(en.span({ min: 0, max: 10, unit: 'business-days' })).toBe('up to 10 business days');
  expect(fr.span({ min: 0, max: 1, unit: 'hours' })).toBe("jusqu'à 1 heure");
  expect(fr.span({ min: 3, max: 5, unit: 'business-days' })).toBe('3 à 5 jours ouvrés');
  expect(en.hints.ask(2, 'annul ask today.ndjson')).toBe(
    'Two orders need facts. To be asked for them: annul ask today.ndjson',
  );
  expect(en.hints.ask(1, undefined)).toBe('One order needs facts.');
  expect(fr.hints.ask(2, undefined)).toBe('Il manque des informations pour deux commandes.');
});
