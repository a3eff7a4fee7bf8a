import { describe, expect, it } from 'vitest';
import type { GuideDocument } from '../../src/guide/document.ts';
import { type Lang, langs } from '../../src/locales/messages.ts';
import { renderGuideMarkdown, renderOverviewMarkdown } from '../../src/render/guide-markdown.ts';
import { renderGuide, renderOverview } from '../../src/render/guide-text.ts';
import { loadView, type ViewSettings } from '../../src/render/view.ts';
import { compose, everything, loaded } from '../guide/every-topic.ts';

const settings: ViewSettings = {
  columns: 80,
  colour: 0,
  unicode: true,
  live: false,
  why: false,
  details: false,
  lang: 'en',
  nowMs: 0,
  hints: { why: 'annul guide shipped --why' },
};
const viewOf = (lang: Lang, changed: Partial<ViewSettings> = {}) => loadView({ ...settings, lang, ...changed }, '');
const text = async (document: GuideDocument, lang: Lang, changed: Partial<ViewSettings> = {}) =>
  renderGuide(document, loaded[lang].words, await viewOf(lang, changed));
const markdown = async (document: GuideDocument, lang: Lang, why = false) =>
  renderGuideMarkdown(document, loaded[lang].words, await viewOf(lang, { columns: 100_000, why }));

const widest = (output: string): number => Math.max(...output.split('\n').map((line) => line.length));

describe('the guide as text', () => {
  it.each([
    [60, everything],
    ...[30, 40, 80, 200].map((columns) => [columns, everything.filter(({ store }) => store === 'amazon.fr')] as const),
  ] as const)('never overflows at %i columns, and prose ends at 78', async (columns, shown) => {
    const views = { en: await viewOf('en', { columns }), fr: await viewOf('fr', { columns }) };
    for (const { document, lang, store, topic } of shown) {
      const output = renderGuide(document, loaded[lang].words, views[lang]);
      expect(widest(output), `${lang} ${store} ${topic}`).toBeLessThanOrEqual(Math.min(columns, 78));
    }
  });

  it('never overflows with its sources, whose addresses may use the whole terminal', async () => {
    for (const columns of [60, 80]) {
      for (const lang of langs) {
        const output = await text(compose(lang, 'refunds', 'amazon.co.uk'), lang, { columns, why: true });
        expect(widest(output)).toBeLessThanOrEqual(columns);
      }
    }
  });

  it('has its headings at the left edge, each once, and all else indented', async () => {
    for (const { document, lang, store } of everything.filter((shown) => shown.store === 'amazon.fr')) {
      const lines = (await text(document, lang)).split('\n').filter((line) => line !== '');
      const edge = lines.filter((line) => !line.startsWith(' '));
      const titles = document.sections.map(({ title }) => title);
      expect(
        edge.filter((line) => titles.includes(line)),
        `${store} ${document.topic}`,
      ).toEqual(titles);
      expect(new Set(titles).size).toBe(titles.length);
      expect(lines[0]).toMatch(new RegExp(`^${document.title} +amazon\\.fr$`));
    }
  });

  it('aligns the columns of a table', async () => {
    for (const columns of [60, 80]) {
      const lines = (await text(compose('en', 'refunds', 'amazon.com'), 'en', { columns })).split('\n');
      const head = lines.findIndex((line) => line.includes('PAID WITH'));
      const column = lines[head]?.indexOf('SHOWN') ?? -1;
      expect(column).toBeGreaterThan(10);
      const rows = lines.slice(head + 1, lines.indexOf('', head));
      expect(rows.length).toBeGreaterThan(12);
      for (const row of rows) expect(row.slice(column - 2, column).trim(), row).toBe('');
      expect(rows.some((row) => row.startsWith('  credit card') && row.slice(column) === '3 to 5 business days')).toBe(
        true,
      );
    }
  });

  it('breaks no word of a table where it fits at 60 columns', async () => {
    const output = await text(compose('en', 'sellers'), 'en', { columns: 60 });
    expect(output).toContain('ShippingAddressUndeliverable');
  });

  it('numbers its sources, each once, and names every one it uses', async () => {
    const output = await text(compose('en', 'shipped', 'amazon.co.uk'), 'en', { why: true, hints: {} });
    const [body = '', list = ''] = output.split('\nSources\n');
    const used = new Set([...body.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
    const listed = [...list.matchAll(/^ {2}\[(\d+)\] /gm)].map(([, number]) => Number(number));
    expect(listed).toEqual(listed.map((_, index) => index + 1));
    expect([...used].sort((a, b) => a - b)).toEqual(listed);
    expect(list).toMatch(/Cancel Items and Orders \(amazon\.co\.uk\), checked 2026-11, official/);
    expect(list).toMatch(/https:\/\/digprjsurvey\.amazon\.co\.uk/);
  });

  it('says how to see the sources, and names none without --why', async () => {
    const output = await text(compose('en', 'shipped'), 'en');
    expect(output).toMatch(/\nSources: annul guide shipped --why\n$/);
    expect(output).not.toMatch(/\[\d+\]|https?:/);
  });

  it('is ASCII outside UTF-8, apart from letters', async () => {
    for (const { document, lang } of everything.filter(({ store }) => store === undefined)) {
      const output = await text(document, lang, { unicode: false });
      expect(output).toMatch(lang === 'en' ? /^[\n -~]*$/ : /^[\n -~À-ÿœŒ«»]*$/);
    }
  });

  it('has colours only where they are wanted, and says the same without', async () => {
    const plain = await text(compose('fr', 'problems'), 'fr');
    const coloured = await text(compose('fr', 'problems'), 'fr', { colour: 1 });
    expect(coloured).toContain('\u001b[1m');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(plain).not.toContain('\u001b');
  });
});

describe('the guide as Markdown', () => {
  it.each(langs)('has one title, a heading for each section, and whole tables (%s)', async (lang) => {
    for (const { document, store, topic } of everything.filter((shown) => shown.lang === lang)) {
      const lines = (await markdown(document, lang)).split('\n');
      expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
      expect(lines[0]).toBe(`# ${document.title}${store === undefined ? '' : ` (${store})`}`);
      expect(
        lines.filter((line) => line.startsWith('## ')),
        topic,
      ).toHaveLength(document.sections.length);
      const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
      lines.forEach((line, index) => {
        if (!line.startsWith('|')) return;
        const before = lines[index - 1] ?? '';
        if (before.startsWith('|')) expect(cells(line), line).toBe(cells(before));
        else expect(lines[index + 1], line).toMatch(/^\|(?: --- \|)+$/);
      });
      // Every block stands apart from the one before it.
      lines.forEach((line, index) => {
        if (/^(?:## |1\. )/.test(line)) expect(lines[index - 1], line).toBe('');
      });
    }
  });

  it('links the sources', async () => {
    const output = await markdown(compose('en', 'before-shipping', 'amazon.com'), 'en', true);
    expect(output).toContain('([Cancel Items and Orders (amazon.com)](https://digprjsurvey.amazon.com/');
    expect(output).toMatch(/^\| ORDER SAYS \| IT MEANS \| WHAT TO DO \| Sources \|$/m);
    expect(await markdown(compose('en', 'before-shipping'), 'en')).not.toContain('](');
  });
});

describe('the list of topics', () => {
  it.each(langs)('names every topic, as text and as Markdown (%s)', async (lang) => {
    const { words } = loaded[lang];
    const topics = Object.entries(words.topics).map(([topic, rest]) => ({
      topic: topic as GuideDocument['topic'],
      ...rest,
    }));
    const overview = { schema: 'annul/guide-topics/1', topics } as const;
    for (const columns of [60, 80]) {
      const output = renderOverview(overview, words, await viewOf(lang, { columns }));
      for (const { topic } of topics) expect(output).toMatch(new RegExp(`^  ${topic} +\\S`, 'm'));
      expect(widest(output)).toBeLessThanOrEqual(columns);
    }
    const list = renderOverviewMarkdown(overview, words, await viewOf(lang, { columns: 100_000 }));
    expect(list.match(/^- `/gm)).toHaveLength(topics.length);
  });
});
