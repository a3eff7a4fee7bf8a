import { describe, expect, it } from 'vitest';
import { marketplaceInput } from '../../src/facts/domain.ts';
import { everyInput } from '../../src/facts/inputs.ts';
import { createScales } from '../../src/facts/scales.ts';
import { render as renderEn } from '../../src/locales/en/render.ts';
import { type FactText, loadFactWords } from '../../src/locales/facts.ts';
import { render as renderFr } from '../../src/locales/fr/render.ts';
import { loadWarningTexts } from '../../src/locales/warnings.ts';
import { categories, kinds, paymentMethods, programs, statuses } from '../../src/order/vocabulary.ts';
import { marketplaces } from '../../src/policies/amazon/stores.ts';

const languages = ['en', 'fr'] as const;
const words = { en: await loadFactWords('en', 'Amazon'), fr: await loadFactWords('fr', 'Amazon') };
const warnings = { en: await loadWarningTexts('en'), fr: await loadWarningTexts('fr') };
const screens = { en: renderEn, fr: renderFr };

/** What is asked of another item is asked in that item's words; what is worked out is asked of nobody. */
const unasked = ['other', 'derived'];
const listed = [
  marketplaceInput(marketplaces),
  ...everyInput.flatMap((input) => (input.kind === 'enum' && !unasked.includes(input.place.level) ? [input] : [])),
];
const axisInputs = everyInput.filter(({ kind }) => kind === 'axis');
/** The moment of the decision is never asked for. */
const onALine = axisInputs.filter(({ id }) => id !== 'now');
const forTheRefund = ['payments.0.method', 'payments.0.charged', 'amount', 'cancelledAt'];
const sorted = (values: Iterable<string>): string[] => [...values].sort();

/** Every text below a value, functions called with stand-ins that need no typography of their own. */
function* everyText(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String((value as (...given: string[]) => unknown)('X', 'Y'))];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, below] of Object.entries(value)) yield* everyText(below, `${path}.${key}`);
  }
}

const asked = (lang: 'en' | 'fr'): [string, FactText][] => Object.entries(words[lang].facts);

describe.each(languages)('the facts in %s', (lang) => {
  it('are the inputs, and what the refund needs', () => {
    const inputs = [...listed, ...onALine].map(({ id }) => id);
    expect(sorted(Object.keys(words[lang].facts))).toEqual(sorted([...inputs, ...forTheRefund]));
  });

  it('have an answer for each value of a listed input, and no other', () => {
    for (const { id, values } of listed) {
      const said = id === 'handedOver' ? values.filter((value) => value !== 'as-status') : values;
      expect(sorted(Object.keys(words[lang].facts[id]?.answers ?? {})), id).toEqual(sorted(said));
    }
    expect(sorted(Object.keys(words[lang].facts['payments.0.method'].answers))).toEqual(sorted(paymentMethods));
    expect(sorted(Object.keys(words[lang].facts['payments.0.charged'].answers))).toEqual(['false', 'true']);
  });

  it('tell their answers apart', () => {
    for (const [id, { answers }] of asked(lang)) {
      const labels = Object.values(answers).map(({ label }) => label);
      expect(new Set(labels).size, id).toBe(labels.length);
    }
  });

  it('say what is presumed where there is a usual value, and only there', () => {
    const usual = listed.filter((input) => input.usual !== undefined).map(({ id }) => id);
    const presumed = asked(lang).filter(([, text]) => text.presumed !== undefined);
    expect(sorted(presumed.map(([id]) => id))).toEqual(sorted(usual));
    for (const [id, text] of presumed) expect(text.presumed, id).toMatch(/^\p{Ll}.*[^.]$/u);
  });

  it('label the spans of times and amounts', () => {
    for (const { id } of onALine) expect(words[lang].facts[id]?.interval, id).toBeTypeOf('function');
  });

  it('ask, point, explain and correct in whole sentences', () => {
    for (const [id, text] of asked(lang)) {
      expect(text.question, id).toMatch(/^\p{Lu}.*\?$/u);
      for (const sentence of [text.whereToLook, text.why, text.invalid]) expect(sentence, id).toMatch(/^\p{Lu}.*\.$/u);
      for (const { hint } of Object.values(text.answers)) {
        if (hint !== undefined && id !== 'marketplace') expect(hint, id).toMatch(/^[\p{Lu}"].*\.$/u);
      }
    }
  });

  it('are named, with every measure and every word of the vocabulary', () => {
    const { names } = words[lang];
    const measures = createScales((_store, day) => day + 14).map(({ id }) => id);
    const ids = [...listed, ...axisInputs].map(({ id }) => id);
    expect(sorted(Object.keys(names.facts))).toEqual(sorted(new Set([...ids, ...measures, ...forTheRefund])));
    expect(sorted(Object.keys(names.statuses))).toEqual(sorted(statuses));
    expect(sorted(Object.keys(names.kinds))).toEqual(sorted(kinds));
    expect(sorted(Object.keys(names.categories))).toEqual(sorted(categories));
    expect(sorted(Object.keys(names.programs))).toEqual(sorted([...programs, 'none']));
  });

  it('are called as on the screens', () => {
    const { names } = words[lang];
    const { mixed: _, ...verdicts } = names.verdicts;
    expect(verdicts).toEqual(screens[lang].verdicts);
    for (const [method, name] of Object.entries(names.methods)) {
      expect(name).toBe(Object.entries(screens[lang].methods).find(([id]) => id === method)?.[1].name);
    }
  });

  it('leave nothing empty, shout nowhere', () => {
    for (const part of [words[lang], warnings[lang]]) {
      for (const [path, text] of everyText(part, lang)) expect(text, path).toMatch(/^[^!]+$/);
    }
  });
});

describe('the words people use', () => {
  it('name the platform', () => {
    expect(words.en.facts.fulfilledBy.answers.platform.label).toBe('Amazon');
    expect(words.en.facts.fulfilledBy.answers.merchant.label).toBe('The seller');
    expect(words.fr.facts.category.answers['amazon-device'].label).toBe('Appareil Amazon');
  });

  it('write the spans of a time', () => {
    const { interval, ago } = words.en.facts.placedAt;
    expect(interval(undefined, undefined)).toBe('at any time');
    expect(interval('Nov 5, 2026', undefined)).toBe('Nov 5, 2026 or later');
    expect(interval(undefined, 'Nov 5, 2026')).toBe('before Nov 5, 2026');
    expect(interval('Nov 5', 'Nov 9')).toBe('between Nov 5 and Nov 9');
    expect(ago.lessThan('30 minutes')).toBe('less than 30 minutes ago');
    expect(ago.atLeast('30 minutes')).toBe('30 minutes ago or more');
    expect(ago.between('30 minutes', '48 hours')).toBe('between 30 minutes and 48 hours ago');
    expect(words.en.facts.latestDelivery.ago.lessThan('3 days')).toBe('still to come, or less than 3 days ago');
    expect(words.en.facts.latestDelivery.ago.atLeast('3 days')).toBe('3 days ago or more');
    expect(words.fr.facts.placedAt.interval('5 nov. 2026', undefined)).toBe('à partir du 5 nov. 2026');
    expect(words.fr.facts.deliveredAt.ago.lessThan('14\u00a0jours')).toBe('il y a moins de 14\u00a0jours');
  });

  it('write the spans of an amount, whose upper end does not count', () => {
    expect(words.en.facts.unitPrice.interval(undefined, '$3.01')).toBe('less than $3.01');
    expect(words.en.facts.unitPrice.interval('$3.01', undefined)).toBe('$3.01 or more');
    expect(words.fr.facts.unitPrice.interval('3,01\u00a0$', undefined)).toBe('3,01\u00a0$ ou plus');
  });

  it('name both facts of a contradiction', () => {
    for (const lang of languages) {
      for (const id of ['impossible', 'contradiction'] as const) {
        expect(warnings[lang][id]('status', 'used')).toMatch(/^status .*used /);
      }
    }
  });

  it('keep French typography', () => {
    for (const part of [words.fr, warnings.fr]) {
      for (const [path, text] of everyText(part, 'fr')) {
        expect(text, path).not.toMatch(/ [:;?!»%€]|« |[\p{L}\d][:;?!](?:\s|$)|’|ouvrable/iu);
      }
    }
  });
});
