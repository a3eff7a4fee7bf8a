/** What Amazon's policy says to a seller: whole sentences in both languages, numbers from the rules, doubt where it is due. */
import { describe, expect, it } from 'vitest';
import {
  alternativeIds,
  countingKeys,
  ruleKeys,
  stepPlan,
  warningKeys,
} from '../../src/policies/amazon/seller/keys.ts';
import { seller } from '../../src/policies/amazon/seller/policy.ts';
import { sellerTexts } from '../../src/policies/amazon/seller/texts.ts';
import { sources } from '../../src/policies/amazon/sources.ts';
import { marketplaces } from '../../src/policies/amazon/stores.ts';
import type { Params, Sentence, TextContext } from '../../src/policies/policy.ts';

const languages = ['en', 'fr'] as const;
const texts = { en: await sellerTexts('en'), fr: await sellerTexts('fr') };
const usually = { en: 'usually', fr: 'en général' };
const { counting = [] } = seller;
const stated = [...seller.verdict, ...seller.alternatives];
const stores = [undefined, ...marketplaces];
const codes = [undefined, 'NoInventory', 'PricingError', 'BuyerCanceled', 'CustomerCancel'];
const waits = [
  undefined,
  { count: 7, unit: 'business-days', early: false },
  { count: 24, unit: 'hours', early: true, on: 'X' },
] as const;

const context = (params: Params | undefined, more: Partial<TextContext>): TextContext => ({
  params: params ?? {},
  usually: '',
  ...more,
});
const say = (sentence: Sentence | undefined, given: TextContext): string =>
  typeof sentence === 'function' ? sentence(given) : (sentence ?? '');

/** Every rule with the text that it has in a language. */
const told = (lang: 'en' | 'fr') => [
  ...stated.map((rule) => [rule, texts[lang].rules[rule.text ?? rule.id]] as const),
  ...seller.warnings.map((rule) => [rule, texts[lang].warnings[rule.warning]] as const),
  ...counting.map((rule) => [rule, texts[lang].counting?.[rule.text ?? rule.id]] as const),
];

function* shown(lang: 'en' | 'fr'): Generator<readonly [where: string, text: string]> {
  for (const marketplace of stores) {
    const store = marketplace === undefined ? {} : { marketplace };
    for (const [rule, sentence] of told(lang)) {
      for (const autoCancel of waits) {
        for (const word of ['', usually[lang]]) {
          const given = context(rule.params, { ...store, usually: word, ...(autoCancel && { autoCancel }) });
          const text = say(sentence, given);
          if (text !== '') yield [`${lang} ${marketplace} ${rule.id}`, text];
        }
      }
    }
    for (const key of Object.keys(stepPlan)) {
      for (const reason of codes) {
        const given = context({}, { ...store, ...(reason !== undefined && { reason }) });
        const list = texts[lang].steps[key];
        for (const { id, text } of typeof list === 'function' ? list(given) : [])
          yield [`${lang} ${marketplace} ${key}.${id}`, say(text, given)];
      }
    }
  }
}

const met = {
  en: new Map([...shown('en')].map(([w, t]) => [t, w])),
  fr: new Map([...shown('fr')].map(([w, t]) => [t, w])),
};
const offending = (lang: 'en' | 'fr', wrong: (text: string) => boolean): string[] =>
  [...met[lang]].filter(([text]) => wrong(text)).map(([text, where]) => `${where}: ${text}`);
const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('the keys', () => {
  it('are exactly those that the tables use', () => {
    expect(sorted(ruleKeys)).toEqual(sorted(stated.map((rule) => rule.text ?? rule.id)));
    expect(sorted(Object.keys(stepPlan))).toEqual(sorted(['find-out', ...stated.map((rule) => rule.steps)]));
    expect(sorted(alternativeIds)).toEqual(sorted(seller.alternatives.map((rule) => rule.alternative)));
    expect(sorted(warningKeys)).toEqual(sorted(seller.warnings.map((rule) => rule.warning)));
    expect(sorted(countingKeys)).toEqual(sorted([...counting.map((rule) => rule.text ?? rule.id), 'undecided']));
  });

  it.each(languages)('all have their text in %s', (lang) => {
    for (const [rule, sentence] of told(lang)) expect(sentence, rule.id).toBeDefined();
    expect(sorted(Object.keys(texts[lang].steps))).toEqual(sorted(Object.keys(stepPlan)));
  });

  it('cite pages that the register has', () => {
    const cited = [...stated, ...seller.warnings, ...counting].map((rule) => rule.cite.source);
    expect(cited.filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
  });
});

describe('every sentence', () => {
  it.each(languages)('is a whole one in %s', (lang) => {
    expect(met[lang].size).toBeGreaterThan(100);
    expect(offending(lang, (text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
    expect(offending(lang, (text) => /undefined|NaN|\[object|\$\{| {2}| [.,]|\.\./.test(text))).toEqual([]);
    const self = { en: /\b(?:I|[Ww]e|[Oo]ur|us)\b/, fr: /\b(?:je|nous|notre|nos)\b/i };
    expect(offending(lang, (text) => text.includes('!') || self[lang].test(text))).toEqual([]);
  });

  it('keeps French typography', () => {
    expect(offending('fr', (text) => / [:;?!»%€]|« /.test(text))).toEqual([]);
    expect(offending('fr', (text) => /ouvrable|’/i.test(text))).toEqual([]);
    expect(offending('fr', (text) => /\d (?:minute|heure|jour|an\b|%|USD)/.test(text))).toEqual([]);
  });
});

describe('the numbers of a sentence', () => {
  it.each(languages)('come from the rule, never from the text (%s)', (lang) => {
    for (const [rule, sentence] of told(lang)) {
      const masked = Object.fromEntries(Object.keys(rule.params ?? {}).map((name) => [name, 'N']));
      expect(say(sentence, context(masked, { marketplace: 'amazon.com' })), `${lang} ${rule.id}`).not.toMatch(/\d/);
      const plain = say(sentence, context(rule.params, { marketplace: 'amazon.com' }));
      for (const value of Object.values(rule.params ?? {})) {
        const written = lang === 'fr' ? String(value).replace('.', ',').replace(' ', '\u00a0') : String(value);
        expect(plain, `${lang} ${rule.id}`).toContain(written);
      }
    }
  });
});

describe('doubt', () => {
  it.each(languages)('is said wherever the source is not official (%s)', (lang) => {
    for (const [rule, sentence] of told(lang).filter(([{ cite }]) => cite.confidence !== 'official'))
      expect(say(sentence, context(rule.params, { usually: usually[lang] })), rule.id).toContain(usually[lang]);
  });
});

describe('the reason', () => {
  const chosen = (lang: 'en' | 'fr', reason?: string): string => {
    const given = context({}, { marketplace: 'amazon.fr', ...(reason !== undefined && { reason }) });
    const list = texts[lang].steps['cancel-own'];
    const step = (typeof list === 'function' ? list(given) : []).find(({ id }) => id === 'choose-the-reason');
    return say(step?.text, given);
  };

  it('is the honest one where it is known', () => {
    expect(chosen('en', 'NoInventory')).toBe(
      'Choose "No inventory" as the reason: it is the true one, and the buyer sees it.',
    );
    expect(chosen('fr', 'NoInventory')).toContain('Stock épuisé (NoInventory)');
  });

  it('is never what the buyer has not said', () => {
    for (const lang of languages) expect(chosen(lang)).not.toMatch(/Buyer|acheteur \(/);
    expect(chosen('en')).toContain('Pricing error, ');
  });
});
