/** The sentences of every shop platform: all that its tables need, in each language, and nothing that they do not. */
import { describe, expect, test } from 'vitest';
import { paymentMethods } from '../../src/order/vocabulary.ts';
import { loadPolicy, loadTables, loadTexts, policyIds, rolesOf } from '../../src/policies/load.ts';
import type { PolicyTexts, Sentence, StepText, TextContext } from '../../src/policies/policy.ts';
import { refundTimeline } from '../../src/refund/timeline.ts';
import { triggers } from '../../src/refund/words.ts';

const shops = policyIds.filter((id) => id !== 'amazon');
const languages = ['en', 'fr'] as const;
const usually = { en: 'usually', fr: 'en général' } as const;
const countries = [undefined, 'FR', 'DE', 'GB', 'US'];

const loaded = await Promise.all(
  shops.map(async (id) => ({
    id,
    policy: await loadPolicy(id),
    sides: await Promise.all(rolesOf(id).map((role) => loadTables(id, role))),
    texts: { en: await loadTexts(id, 'buyer', 'en'), fr: await loadTexts(id, 'buyer', 'fr') },
  })),
);

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();
const say = (sentence: Sentence | undefined, given: TextContext): string =>
  typeof sentence === 'function' ? sentence(given) : (sentence ?? '');

function stepsOf({ steps }: PolicyTexts, key: string, given: TextContext): readonly StepText[] {
  const list = steps[key];
  return typeof list === 'function' ? list(given) : (list ?? []);
}

describe.each(loaded)('$id', ({ policy, sides, texts }) => {
  const stated = sides.flatMap(({ verdict, alternatives }) => [...verdict, ...alternatives]);
  const warnings = sides.flatMap((side) => side.warnings);

  test.each(languages)('has what its rules say in %s, and no more', (lang) => {
    const { rules, steps, ...own } = texts[lang];
    expect(sorted(Object.keys(rules))).toEqual(sorted(stated.map((rule) => rule.text ?? rule.id)));
    expect(sorted(Object.keys(steps))).toEqual(sorted(['find-out', ...stated.map((rule) => rule.steps)]));
    const counted = sides.flatMap(({ counting = [] }) => counting.map((rule) => rule.text ?? rule.id));
    expect(sorted(Object.keys(own.counting ?? {}))).toEqual(
      sorted(counted.length === 0 ? [] : ['undecided', ...counted]),
    );
    expect(sorted(Object.keys(own.warnings))).toEqual(sorted(warnings.map(({ warning }) => warning)));
    expect(sorted(Object.keys(own.alternatives))).toEqual(
      sorted(sides.flatMap((side) => side.alternatives.map(({ alternative }) => alternative))),
    );
  });

  test.each(languages)('asks for each of its facts in %s, with an answer for each value', (lang) => {
    for (const { id, values, usual } of policy.inputs ?? []) {
      const text = texts[lang].facts?.[id];
      expect(sorted(Object.keys(text?.answers ?? {})), id).toEqual(sorted(values));
      expect(text?.presumed === undefined, id).toBe(usual === undefined);
      expect(text?.question).toMatch(lang === 'fr' ? /\u00a0\?$/ : /\?$/);
    }
    const stores = texts[lang].facts?.marketplace;
    if (stores !== undefined) expect(Object.keys(stores.answers)).toEqual(policy.marketplaces);
  });

  test('takes the same steps in both languages', () => {
    for (const key of Object.keys(texts.en.steps)) {
      for (const country of countries) {
        const given = { params: {}, usually: '', ...(country !== undefined && { country }) };
        const ids = (lang: 'en' | 'fr') => stepsOf(texts[lang], key, given).map(({ id }) => id);
        expect(ids('fr')).toEqual(ids('en'));
        expect(ids('en').length).toBeGreaterThan(0);
      }
    }
  });

  test.each(languages)('speaks in whole sentences in %s', (lang) => {
    for (const country of countries) {
      for (const items of [0, 1]) {
        const context = (params = {}, word = ''): TextContext => ({
          params,
          items,
          usually: word,
          ...(country !== undefined && { country }),
        });
        const sentences = [
          ...stated.flatMap((rule) =>
            ['', usually[lang]].map((word) => say(texts[lang].rules[rule.text ?? rule.id], context(rule.params, word))),
          ),
          ...warnings.map((rule) => say(texts[lang].warnings[rule.warning], context(rule.params))),
          ...Object.keys(texts[lang].steps).flatMap((key) =>
            stepsOf(texts[lang], key, context()).map(({ text }) => say(text, context())),
          ),
        ];
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^(?:\p{Lu}|eBay).*\.$/u);
          expect(sentence).not.toMatch(/undefined|\$\{| {2}| [.,]|\.\.|!/);
          // A line must not begin with a French mark.
          if (lang === 'fr') expect(sentence).not.toMatch(/ [:;?»]|« |’/);
        }
      }
    }
  });

  test('cites pages that it knows, and says "usually" where none is official', () => {
    for (const rule of [...stated, ...warnings]) {
      expect(policy.sources, rule.id).toHaveProperty([rule.cite.source]);
      expect(rule.facts.length, rule.id).toBeGreaterThan(0);
    }
  });

  test('has an answer for every payment method: dates, or that there are none', () => {
    for (const method of paymentMethods) {
      for (const trigger of triggers) {
        for (const charged of [true, false, undefined]) {
          const parts = refundTimeline({ policy, method, trigger, charged, start: { day: 20_000 } });
          expect(parts.length).toBeGreaterThan(0);
          for (const { kind, earliest, notes } of parts) {
            const explained = notes.some((note) =>
              ['time-not-published', 'nothing-taken', 'not-paid-yet'].includes(note),
            );
            expect(earliest !== undefined || explained, `${method} ${trigger} ${kind}`).toBe(true);
          }
        }
      }
    }
  });
});
