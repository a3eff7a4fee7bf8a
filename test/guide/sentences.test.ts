import { describe, expect, it } from 'vitest';
import { guideTopics } from '../../src/guide/topics.ts';
import { langs } from '../../src/locales/messages.ts';
import { symptoms } from '../../src/policies/amazon/problem-inputs.ts';
import { sources } from '../../src/policies/amazon/sources.ts';
import { storeNumbers } from '../../src/policies/amazon/store-numbers.ts';
import type { Params } from '../../src/policies/policy.ts';
import { compose, everything, loaded, rowsOf, statementsOf, stores, textsOf } from './every-topic.ts';

/** By sentence, where it was first met. */
const met = Object.fromEntries(langs.map((lang) => [lang, new Map<string, string>()]));
for (const { lang, store, topic, document } of everything) {
  for (const section of document.sections) {
    for (const { id, text } of statementsOf(section)) {
      met[lang]?.set(text, `${lang} ${store} ${topic}#${section.id} ${id}`);
    }
  }
}
const offending = (lang: string, wrong: (text: string) => boolean): string[] =>
  [...(met[lang] ?? [])].filter(([text]) => wrong(text)).map(([text, where]) => `${where}: ${text}`);

describe('every statement', () => {
  it.each(langs)('is made of whole sentences in %s, without a gap', (lang) => {
    expect(met[lang]?.size).toBeGreaterThan(300);
    expect(offending(lang, (text) => !/^[\p{Lu}«"].*\.$/u.test(text))).toEqual([]);
    expect(offending(lang, (text) => /undefined|NaN|\[object|\$\{| {2}| [.,]|\.\./.test(text))).toEqual([]);
  });

  it.each(langs)('does not shout or speak of itself in %s', (lang) => {
    const self = { en: /\b(?:I|[Ww]e|[Oo]ur|us)\b/, fr: /\b(?:je|nous|notre|nos)\b/i };
    expect(offending(lang, (text) => text.includes('!') || self[lang].test(text))).toEqual([]);
  });

  it('keeps French typography', () => {
    expect(offending('fr', (text) => / [:;?!»%€]|« /.test(text))).toEqual([]);
    expect(offending('fr', (text) => /ouvrable/i.test(text))).toEqual([]);
    expect(offending('fr', (text) => /\d (?:minute|heure|jour|an\b|%|USD|EUR|GBP|chiffre)/.test(text))).toEqual([]);
    expect(offending('fr', (text) => /[’]|\d\.\d/.test(text.replaceAll('2026-01-01', '')))).toEqual([]);
  });

  it('has no English left in French, where the store is French', () => {
    const english = /\b(?:the|and|orders|cancel|seller|refund|within|days|usually|shipped)\b/i;
    const names = /annul (?:guide|refund)[^.)]*|cancellation\.cancellationRequest|Seller Central|\(Shipped\)/g;
    const own = everything.filter(({ lang, store }) => lang === 'fr' && store === 'amazon.fr');
    const texts = own.flatMap(({ document }) =>
      document.sections.flatMap((section) => [section.title, ...textsOf(section)]),
    );
    expect(texts.length).toBeGreaterThan(250);
    // Commands and names stay as they are typed.
    const prose = texts.map((text) => text.replace(names, ''));
    expect(prose.filter((text) => english.test(text))).toEqual([]);
  });
});

describe('the plan and the words', () => {
  it.each(guideTopics)('%s: every statement stands in a section, and no section is empty everywhere', (topic) => {
    const plan = loaded.en.guide.topics[topic];
    const used = Object.values(plan?.sections ?? {}).flatMap((blocks) =>
      blocks.flatMap((block) => ('of' in block && typeof block.of !== 'string' ? block.of : [])),
    );
    expect([...used].sort()).toEqual([...Object.keys(plan?.statements ?? {}), ...Object.keys(plan?.rows ?? {})].sort());
    for (const id of Object.keys(plan?.sections ?? {})) {
      expect(
        stores.some((store) => compose('en', topic, store).sections.some((section) => section.id === id)),
        id,
      ).toBe(true);
    }
  });

  it('name the symptoms as the walk does, in its order', () => {
    const sections = Object.keys(loaded.en.guide.topics.problems?.sections ?? {});
    expect(sections.slice(0, symptoms.length)).toEqual(symptoms);
  });

  it('say the same things in both languages, in every store', () => {
    const ids = (lang: 'en' | 'fr') =>
      everything
        .filter((shown) => shown.lang === lang)
        .map(({ document, store, topic }) => [
          store,
          topic,
          document.sections.map((section) => [
            section.id,
            ...statementsOf(section).map(({ id, source }) => [id, source]),
            ...rowsOf(section).map(({ cells, id, source }) => [id, cells.length, source]),
          ]),
        ]);
    expect(ids('fr')).toEqual(ids('en'));
  });

  it('fill the columns of every table, in every store', () => {
    for (const { document, lang, store } of everything) {
      for (const { blocks } of document.sections) {
        for (const block of blocks) {
          if (block.kind !== 'table') continue;
          for (const row of block.rows) {
            expect(row.cells, `${lang} ${store} ${row.id}`).toHaveLength(block.columns.length);
            for (const cell of row.cells)
              expect(cell, `${lang} ${store} ${row.id}`).toMatch(/^(?!.*(?:undefined|NaN)).+$/);
          }
        }
      }
    }
  });
});

describe('the sources', () => {
  it('are pages of the register', () => {
    const titles = new Set(Object.values(sources).map(({ title }) => title));
    for (const { document } of everything) {
      for (const section of document.sections) {
        for (const { source } of [...statementsOf(section), ...rowsOf(section)]) expect(titles).toContain(source.title);
      }
    }
  });

  /** Doubt in other words: nothing is promised, or nothing is known. */
  const hedged = {
    en: /\busually\b|\bmay\b|\btypically\b|\boften\b|plausibly|discretion|not published|No rule/i,
    fr: /en général|peut-être|\bpeu(?:t|vent)\b|habituellement|souvent|sans doute|librement|pas publié|Aucune règle/i,
  };

  it.each(langs)('say "usually" wherever they are not official (%s)', (lang) => {
    const bold = new Set<string>();
    for (const { document, store, topic } of everything.filter((shown) => shown.lang === lang)) {
      const { statements = {}, rows = {} } = loaded[lang].guide.topics[topic] ?? {};
      for (const section of document.sections) {
        const said = [
          ...statementsOf(section).map(({ id, source, text }) => ({ basis: statements[id], id, source, text })),
          ...rowsOf(section).map(({ cells, id, source }) => ({ basis: rows[id], id, source, text: cells.join(' ') })),
        ];
        for (const { basis, id, source, text } of said) {
          if (source.confidence === 'official' || basis?.(store)?.advice === true || hedged[lang].test(text)) continue;
          bold.add(`${topic} ${id} (${source.confidence}): ${text}`);
        }
      }
    }
    expect([...bold]).toEqual([]);
  });

  it('are inferred where the page was read of other stores', () => {
    const confidence = (store?: string) =>
      compose('en', 'before-shipping', store)
        .sections.flatMap(statementsOf)
        .find(({ id }) => id === 'amazon-ships')?.source.confidence;
    expect(confidence()).toBe('official');
    expect(confidence('amazon.co.uk')).toBe('official');
    expect(confidence('amazon.pl')).toBe('inferred');
  });
});

describe('the numbers of a statement', () => {
  /** Names that happen to have digits. */
  const names = /1-Click|\(v0\)|2026-01-01|jour 0|day 0|A-to-z/g;

  it.each(langs)('come from its basis or the store, never from the text (%s)', (lang) => {
    const { guide, facts } = loaded[lang];
    const own = Object.values(storeNumbers).flatMap((number) => [
      ...Object.values(number.stores).map(({ value }) => value),
      ...('elsewhere' in number ? [number.elsewhere.value] : []),
    ]);
    for (const topic of guideTopics) {
      const [plan, texts] = [guide.topics[topic], guide.texts[topic]];
      for (const [id, sentence] of Object.entries(texts?.statements ?? {})) {
        for (const store of stores) {
          const basis = plan?.statements[id]?.(store);
          if (basis === undefined) continue;
          const masked: Params = Object.fromEntries(
            // A date is written out by the sentence: it must be one.
            Object.entries(basis.params ?? {}).map(([name, value]) => [name, name === 'since' ? value : 'N']),
          );
          const context = {
            params: masked,
            usually: facts.usually,
            ...(store !== undefined && { marketplace: store }),
          };
          const text = typeof sentence === 'string' ? sentence : sentence(context);
          const digits =
            text
              .replace(names, '')
              .replace(/June 19, 2026|19 juin 2026/, '')
              .match(/\d+/g) ?? [];
          expect(
            digits.filter((digit) => !own.some((value) => value === Number(digit))),
            `${lang} ${topic} ${id}: ${text}`,
          ).toEqual([]);
        }
      }
    }
  });
});
