/** Amazon's table of problems: complete, alive, and said in both languages. */
import { describe, expect, it } from 'vitest';
import { explore } from '../../src/decide/explore.ts';
import { createScope } from '../../src/decide/scope.ts';
import { createDomain } from '../../src/facts/domain.ts';
import { data as built } from '../../src/policies/amazon/problem-diagrams.generated-at-build.ts';
import { problemInputs, symptoms } from '../../src/policies/amazon/problem-inputs.ts';
import { problemRuleKeys, problemStepPlan } from '../../src/policies/amazon/problem-keys.ts';
import { problemTables } from '../../src/policies/amazon/problem-rules/index.ts';
import { amazonProblems } from '../../src/policies/amazon/problems.ts';
import { sources } from '../../src/policies/amazon/sources.ts';
import { marketplaces } from '../../src/policies/amazon/stores.ts';
import { holds, spaceOf } from '../../src/policies/compiled.ts';
import type { Sentence, StepText, TextContext } from '../../src/policies/policy.ts';
import { statutoryEnd } from '../../src/refund/calendars.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const domain = createDomain(marketplaces, {
  side: 'buyer',
  inputs: problemInputs,
  statutoryEnd: (store, day) => statutoryEnd(store, day) ?? day + 14,
});
const scope = createScope(spaceOf(domain, built), { now }, { now: { at: now } });
const reached = new Set(explore(built.rules, scope).leaves.map((leaf) => built.rules.leaves[leaf]));

describe('the table of problems', () => {
  it('has an answer in every world, and every answer in some', () => {
    expect(reached).not.toContain('gap');
    expect(problemTables.verdict.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('opens every route somewhere', () => {
    const dead = problemTables.alternatives.filter((_, index) => {
      const diagram = built.alternatives[index];
      return diagram === undefined || !explore(diagram, scope).leaves.includes(holds);
    });
    expect(dead.map(({ id }) => id)).toEqual([]);
  });

  it('tells causes apart that come to the same verdict', () => {
    expect(built.verdicts.leaves.filter((leaf) => leaf === 'wait').length).toBeGreaterThan(1);
  });

  it('rests on every row of section 7, and on pages that are known', () => {
    const facts = new Set(problemTables.verdict.flatMap((rule) => rule.facts));
    const rows = ['ts-button-missing', 'ts-charged', 'ts-no-email', 'ts-less', 'ts-late', 'ts-pending'];
    const more = ['ts-shipped-anyway', 'ts-declined', 'ts-request-ignored', 'ts-seller-cancelled', 'ts-bundle'];
    expect([...rows, ...more].filter((row) => !facts.has(row))).toEqual([]);
    for (const { cite } of problemTables.verdict) expect(Object.keys(sources)).toContain(cite.source);
  });
});

describe.each(['en', 'fr'] as const)('its sentences in %s', async (lang) => {
  const texts = await amazonProblems.texts(lang);
  const say = (sentence: Sentence | undefined, context: TextContext): string =>
    typeof sentence === 'function' ? sentence(context) : (sentence ?? '');
  const usually = { en: 'usually', fr: 'en général' }[lang];
  const said = problemTables.verdict.flatMap((rule) =>
    [undefined, ...marketplaces].flatMap((marketplace) =>
      ['', usually].flatMap((word) => {
        const context = { params: rule.params ?? {}, usually: word, ...(marketplace && { marketplace }) };
        const list = texts.steps[rule.steps] ?? [];
        const steps: readonly StepText[] = typeof list === 'function' ? list(context) : list;
        return [say(texts.rules[rule.text ?? rule.id], context), ...steps.map(({ text }) => say(text, context))];
      }),
    ),
  );

  it('are there for every rule, step list and symptom', () => {
    const own = problemTables.verdict.filter(({ text }) => text === undefined).map(({ id }) => id);
    expect(own.sort()).toEqual([...problemRuleKeys].sort());
    for (const rule of problemTables.verdict) expect(Object.keys(texts.rules)).toContain(rule.text ?? rule.id);
    for (const rule of problemTables.verdict) expect(Object.keys(texts.steps)).toContain(rule.steps);
    const used = new Set(problemTables.verdict.map(({ steps }) => steps));
    expect(Object.keys(problemStepPlan).filter((key) => !used.has(key))).toEqual([]);
    expect(Object.keys(texts.facts?.problem?.answers ?? {})).toEqual([...symptoms]);
  });

  it('doubt every cause that no official page of the store tells', () => {
    const doubted = {
      en: /usually|\bmay\b|most often|discretion/i,
      fr: /en général|peut-être|\bpeut\b|le plus souvent/i,
    }[lang];
    const bold = problemTables.verdict.flatMap((rule) => {
      const official = rule.cite.confidence === 'official' && rule.readIn === undefined;
      const text = say(texts.rules[rule.text ?? rule.id], { params: rule.params ?? {}, usually });
      return official || doubted.test(text) ? [] : [`${rule.id}: ${text}`];
    });
    expect(bold).toEqual([]);
  });

  it('are whole sentences', () => {
    const wrong = new Set(said.filter((text) => text !== '' && !/^[A-ZÀÉÊ].*[.!]$/u.test(text)));
    expect([...wrong]).toEqual([]);
    expect(said.filter((text) => / {2}|undefined| [.,]/.test(text))).toEqual([]);
  });

  it.runIf(lang === 'fr')('keep their no-break spaces', () => {
    const all = [...said, ...Object.values(texts.facts?.problem?.answers ?? {}).map(({ label }) => label)];
    // A store's own labels are quoted as they stand there.
    const unquoted = all.map((text) => text.replace(/«\u00a0[^»]*\u00a0»/gu, ''));
    expect([...new Set(unquoted.filter((text) => /[^\u00a0][:;!?»]/u.test(text)))]).toEqual([]);
  });
});
