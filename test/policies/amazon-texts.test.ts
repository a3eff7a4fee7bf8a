import { describe, expect, it } from 'vitest';
import { fees } from '../../src/policies/amazon/fees.ts';
import { alternativeIds, ruleKeys, stepPlan, warningKeys } from '../../src/policies/amazon/keys.ts';
import { labelsFor } from '../../src/policies/amazon/labels.ts';
import { buyer } from '../../src/policies/amazon/policy.ts';
import { processing } from '../../src/policies/amazon/processing.ts';
import { refunds } from '../../src/policies/amazon/refunds.ts';
import { sources } from '../../src/policies/amazon/sources.ts';
import { storeNumber, storeNumbers } from '../../src/policies/amazon/store-numbers.ts';
import { marketplaces } from '../../src/policies/amazon/stores.ts';
import { amazonTexts } from '../../src/policies/amazon/texts.ts';
import type { Params, PolicyTexts, Sentence, StepText, TextContext } from '../../src/policies/policy.ts';

const texts = { en: await amazonTexts('en'), fr: await amazonTexts('fr') };
const languages = ['en', 'fr'] as const;
const usually = { en: 'usually', fr: 'en général' };
const stores = [undefined, ...marketplaces];
const sizes = [undefined, 0, 1, 3];
const stated = [...buyer.verdict, ...buyer.alternatives];

function context(
  params: Params | undefined,
  store: string | undefined,
  items: number | undefined,
  word = '',
): TextContext {
  return {
    params: params ?? {},
    ...(store !== undefined && { marketplace: store }),
    ...(items !== undefined && { items }),
    usually: word,
  };
}

const say = (sentence: Sentence | undefined, given: TextContext): string =>
  typeof sentence === 'function' ? sentence(given) : (sentence ?? '');

function steps(language: PolicyTexts, key: string, given: TextContext): readonly StepText[] {
  const list = language.steps[key];
  return typeof list === 'function' ? list(given) : (list ?? []);
}

/** Every sentence that anyone can be shown, with where it came from. */
function* shown(lang: 'en' | 'fr'): Generator<readonly [where: string, text: string]> {
  for (const store of stores) {
    for (const items of sizes) {
      for (const word of ['', usually[lang]]) {
        for (const rule of stated) {
          const key = rule.text ?? rule.id;
          yield [
            `${lang} ${store} rules.${key}`,
            say(texts[lang].rules[key], context(rule.params, store, items, word)),
          ];
        }
        for (const rule of buyer.warnings) {
          const text = say(texts[lang].warnings[rule.warning], context(rule.params, store, items, word));
          yield [`${lang} ${store} warnings.${rule.warning}`, text];
        }
      }
      for (const key of Object.keys(stepPlan)) {
        for (const { id, text } of steps(texts[lang], key, context({}, store, items))) {
          yield [`${lang} ${store} ${items} steps.${key}.${id}`, say(text, context({}, store, items))];
        }
      }
    }
  }
}

/** By sentence, where it was first met. */
const met = {
  en: new Map([...shown('en')].map(([where, text]) => [text, where])),
  fr: new Map([...shown('fr')].map(([where, text]) => [text, where])),
};

/** The sentences that break a rule, so that a failure names them all. */
const offending = (lang: 'en' | 'fr', wrong: (text: string) => boolean): string[] =>
  [...met[lang]].filter(([text]) => wrong(text)).map(([text, where]) => `${where}: ${text}`);

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('the keys', () => {
  it('are exactly those that the tables use', () => {
    expect(sorted(ruleKeys)).toEqual(sorted(stated.map((rule) => rule.text ?? rule.id)));
    expect(sorted(Object.keys(stepPlan))).toEqual(sorted(['find-out', ...stated.map((rule) => rule.steps)]));
    expect(sorted(alternativeIds)).toEqual(sorted(buyer.alternatives.map((rule) => rule.alternative)));
    expect(sorted(warningKeys)).toEqual(sorted(buyer.warnings.map((rule) => rule.warning)));
  });

  it.each(languages)('all have their text in %s', (lang) => {
    expect(sorted(Object.keys(texts[lang].rules))).toEqual(sorted(ruleKeys));
    expect(sorted(Object.keys(texts[lang].steps))).toEqual(sorted(Object.keys(stepPlan)));
    expect(sorted(Object.keys(texts[lang].alternatives))).toEqual(sorted(alternativeIds));
    expect(sorted(Object.keys(texts[lang].warnings))).toEqual(sorted(warningKeys));
  });
});

describe('the sources', () => {
  it('know every page that a rule, a duration or a fee cites', () => {
    const cited = [...stated, ...buyer.warnings, ...refunds, ...processing, ...fees].map((row) => row.cite.source);
    expect(cited.filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
  });

  it('have a title, a month, and an address that a browser takes', () => {
    for (const [key, page] of Object.entries(sources)) {
      expect(page.title, key).toMatch(/^\S.*\S$/);
      expect(page.checked, key).toBe('2026-11');
      if (page.url !== undefined) expect(['http:', 'https:'], key).toContain(new URL(page.url).protocol);
    }
  });
});

describe('every sentence', () => {
  it.each(languages)('is a whole one in %s: a capital, a full stop, no gap', (lang) => {
    expect(offending(lang, (text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
    expect(offending(lang, (text) => /undefined|NaN|\[object|\$\{| {2}| [.,]|\.\./.test(text))).toEqual([]);
  });

  it.each(languages)('does not shout or speak of itself in %s', (lang) => {
    const self = { en: /\b(?:I|[Ww]e|[Oo]ur|us)\b/, fr: /\b(?:je|nous|notre|nos)\b/i };
    expect(offending(lang, (text) => text.includes('!') || self[lang].test(text))).toEqual([]);
  });

  it('keeps French typography', () => {
    expect(offending('fr', (text) => / [:;?!»%€]|« /.test(text))).toEqual([]);
    expect(offending('fr', (text) => /ouvrable/i.test(text))).toEqual([]);
    expect(offending('fr', (text) => /\d (?:minute|heure|jour|an\b|%|USD)/.test(text))).toEqual([]);
    expect(offending('fr', (text) => /’/.test(text))).toEqual([]);
  });

  it('has no English left in French, where the store is French', () => {
    const english = /\b(?:the|and|order|orders|cancel|seller|refund|within|days)\b/i;
    const given = [...shown('fr')].filter(([where]) => where.startsWith('fr amazon.fr'));
    expect(given.length).toBeGreaterThan(500);
    expect(given.filter(([, text]) => english.test(text))).toEqual([]);
  });
});

describe('the numbers of a sentence', () => {
  /** Written by the sentence itself: a date and a price, which come from the rule as texts. */
  const written = ['return-season', 'haul-final-sale'];
  /** The wait before a guarantee claim is the store's (`guaranteeWait`). */
  const ofTheStore = ['hours'];
  /** How long a pickup point keeps a parcel is said by the steps alone. */
  const inSteps = ['lockerDays', 'counterDays'];

  it.each(languages)('come from the rule or the store, never from the text (%s)', (lang) => {
    for (const rule of [...stated, ...buyer.warnings.map((row) => ({ ...row, text: row.warning }))]) {
      const key = rule.text ?? rule.id;
      if (written.includes(key)) continue;
      const masked = Object.fromEntries(Object.keys(rule.params ?? {}).map((name) => [name, 'N']));
      for (const store of stores) {
        const own = Object.keys(storeNumbers).map(
          (name) => storeNumber(name as keyof typeof storeNumbers, store)?.value,
        );
        const sentence = texts[lang].rules[key] ?? texts[lang].warnings[key];
        const digits = say(sentence, context(masked, store, 2)).match(/\d+/g) ?? [];
        expect(
          digits.filter((digit) => !own.includes(Number(digit))),
          `${lang} ${key}`,
        ).toEqual([]);
      }
    }
  });

  it.each(languages)('change with the rule (%s)', (lang) => {
    for (const rule of stated) {
      const key = rule.text ?? rule.id;
      const before = say(texts[lang].rules[key], context(rule.params, 'amazon.com', 2));
      for (const [name, value] of Object.entries(rule.params ?? {})) {
        if (
          typeof value !== 'number' ||
          inSteps.includes(name) ||
          (ofTheStore.includes(name) && rule.facts.includes('az-wait'))
        )
          continue;
        const after = say(texts[lang].rules[key], context({ ...rule.params, [name]: 777 }, 'amazon.com', 2));
        expect(before, `${lang} ${key} does not mention ${name}`).toContain(String(value));
        expect(after, `${lang} ${key} ${name}`).toContain('777');
      }
    }
  });

  it('follow the store where stores differ', () => {
    const claim = (lang: 'en' | 'fr', store: string) =>
      steps(texts[lang], 'guarantee-claim', context({}, store, 1)).map(({ text }) => say(text, context({}, store, 1)));
    expect(claim('en', 'amazon.ca')[1]).toContain('48 hours');
    expect(claim('en', 'amazon.de')[1]).toContain('2 working days');
    expect(claim('fr', 'amazon.de')[1]).toContain('2\u00a0jours du lundi au samedi');
    expect(claim('en', 'amazon.com').at(-1)).toContain('30 days');
    expect(claim('en', 'amazon.ca')).toHaveLength(4);
    const pickup = (store: string) =>
      say(steps(texts.en, 'let-pickup-lapse', context({}, store, 1))[0]?.text, context({}, store, 1));
    expect(pickup('amazon.co.uk')).toBe(
      'Do not collect it. A locker keeps it for 3 days, a counter for 14 days; then it goes back.',
    );
    expect(pickup('amazon.com')).toBe('Do not collect it. A locker usually keeps it for 3 days; then it goes back.');
  });
});

describe('doubt', () => {
  /** Sentences that state no promise, or say their doubt in other words. */
  const plain = ['already-refunded', 'third-party-requested', 'withdraw-gift-card'];

  it.each(languages)('is said wherever the source is not official (%s)', (lang) => {
    for (const rule of stated.filter(({ cite }) => cite.confidence !== 'official')) {
      const key = rule.text ?? rule.id;
      const text = say(texts[lang].rules[key], context(rule.params, 'amazon.de', 2, usually[lang]));
      if (!plain.includes(key)) expect(text, key).toContain(usually[lang]);
    }
  });

  it.each(languages)('is not said where an official page says it of the store (%s)', (lang) => {
    const rule = buyer.verdict.find(({ id }) => id === 'third-party-within-30-minutes');
    const text = say(texts[lang].rules['third-party-window'], context(rule?.params, 'amazon.com', 2));
    expect(text).not.toContain(usually[lang]);
  });
});

describe('the steps', () => {
  it('have the same ids in both languages, in every store', () => {
    for (const store of stores) {
      for (const items of sizes) {
        for (const key of Object.keys(stepPlan)) {
          const [en, fr] = languages.map((lang) =>
            steps(texts[lang], key, context({}, store, items)).map(({ id }) => id),
          );
          expect(fr, `${store} ${key}`).toEqual(en);
          expect(new Set(en).size, `${store} ${key}`).toBe(en?.length);
          expect(en?.length, `${store} ${key}`).toBeGreaterThanOrEqual(3);
          expect(en?.length, `${store} ${key}`).toBeLessThanOrEqual(6);
        }
      }
    }
  });

  it('have ids in kebab case', () => {
    for (const ids of Object.values(stepPlan)) for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('tick one item among several, the item where it is alone, everything where items are unknown', () => {
    const tick = (items: number | undefined) =>
      say(steps(texts.en, 'cancel-items', context({}, 'amazon.com', items))[2]?.text, context({}, 'amazon.com', items));
    expect(tick(undefined)).toBe('Tick this item only, pick a reason, choose Request cancellation.');
    expect(tick(3)).toBe('Tick this item only, pick a reason, choose Request cancellation.');
    expect(tick(1)).toBe('Tick the item, pick a reason, choose Request cancellation.');
    expect(tick(0)).toBe('Tick everything you want to cancel, pick a reason, choose Request cancellation.');
  });

  it('withdraw by the function in the EU, by a statement in the UK', () => {
    const withdraw = (store: string) => steps(texts.en, 'withdraw', context({}, store, 1)).map(({ text }) => text);
    expect(withdraw('amazon.de')[0]).toContain('"Vertrag widerrufen"');
    expect(withdraw('amazon.de')[1]).toContain('"Widerruf bestätigen"');
    expect(withdraw('amazon.co.uk').join(' ')).not.toContain('withdrawal function');
    expect(withdraw('amazon.co.uk').join(' ')).toContain('after the goods are back');
  });
});

describe('the labels', () => {
  it("are the store's own where they are published, else the reader's", () => {
    expect(labelsFor('en', 'amazon.com')).toMatchObject({
      viewOrder: 'View or change order',
      confirmCancel: 'Request cancellation',
    });
    expect(labelsFor('fr', 'amazon.com')).toMatchObject({
      yourOrders: 'Your Orders',
      returnsCentre: 'Centre de retours en ligne',
    });
    expect(labelsFor('en', 'amazon.co.uk')).toMatchObject({
      viewOrder: 'View or edit order',
      track: 'Track My Parcel',
    });
    expect(labelsFor('en', 'amazon.fr')).toMatchObject({ yourOrders: 'Vos commandes', track: 'Track package' });
    expect(labelsFor('fr', 'amazon.it')).toMatchObject({
      yourOrders: 'Vos commandes',
      withdraw: 'recedere dal contratto qui',
    });
    expect(labelsFor('en', 'amazon.pl')).toMatchObject({
      yourOrders: 'Your Orders',
      withdraw: 'withdraw from contract here',
    });
    expect(labelsFor('en', '__proto__')).toEqual(labelsFor('en', undefined));
  });

  it('stand in the steps', () => {
    const first = (lang: 'en' | 'fr', store: string) =>
      say(steps(texts[lang], 'request-third-party', context({}, store, 2))[1]?.text, context({}, store, 2));
    expect(first('en', 'amazon.com')).toBe('Choose Request cancellation.');
    expect(first('en', 'amazon.fr')).toBe("Choose Demander l'annulation.");
    expect(first('fr', 'amazon.fr')).toBe("Choisissez Demander l'annulation.");
  });
});

describe('the sentences that the screens promise', () => {
  it('read as on the page', () => {
    expect(say(texts.en.rules['third-party-window'], context({ minutes: 30 }, 'amazon.com', 2))).toBe(
      'The seller has not shipped it and you ordered less than 30 minutes ago: you can still cancel this item yourself.',
    );
    expect(say(texts.fr.rules['third-party-window'], context({ minutes: 30 }, 'amazon.fr', 2))).toBe(
      "Le vendeur ne l'a pas expédié et vous avez commandé il y a moins de 30\u00a0minutes\u00a0: vous pouvez encore annuler cet article vous-même.",
    );
    expect(say(texts.en.rules['return-season'], context({ until: '2026-01-31' }, 'amazon.com', 1))).toContain(
      'until January 31, 2026.',
    );
    expect(say(texts.fr.rules['return-season'], context({ until: '2026-02-01' }, 'amazon.fr', 1))).toContain(
      "jusqu'au 1er février 2026.",
    );
  });

  it('say what is missing rather than write a gap', () => {
    expect(() => say(texts.en.rules['return-window'], context({}, 'amazon.com', 1))).toThrow('days');
  });
});
