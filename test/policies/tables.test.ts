import { describe, expect, it } from 'vitest';
import { explore } from '../../src/decide/explore.ts';
import { createScope } from '../../src/decide/scope.ts';
import { createDomain } from '../../src/facts/domain.ts';
import { data as built } from '../../src/policies/amazon/buyer-diagrams.generated-at-build.ts';
import { buyer, factOrder } from '../../src/policies/amazon/policy.ts';
import { marketplaces } from '../../src/policies/amazon/stores.ts';
import { compileTables, holds, spaceOf } from '../../src/policies/compiled.ts';
import { statutoryEnd } from '../../src/refund/calendars.ts';

const domain = createDomain(marketplaces, { statutoryEnd: (store, day) => statutoryEnd(store, day) ?? day + 14 });
const space = spaceOf(domain, built);
// In the season of 2025, so that its dated rules are alive.
const scope = createScope(
  space,
  { now: Date.parse('2026-01-10T12:00:00Z') },
  { now: { at: Date.parse('2026-01-10T12:00:00Z') } },
);
const reached = new Set(explore(built.rules, scope).leaves.map((leaf) => built.rules.leaves[leaf]));

describe("Amazon's tables for a buyer", () => {
  it('cover every world that can be', () => {
    expect(reached).not.toContain('gap');
  });

  it.each(buyer.verdict.map((rule) => rule.id))('let the rule %s decide somewhere', (id) => {
    expect(reached).toContain(id);
  });

  it.each(buyer.alternatives.map((rule, index) => [rule.id, index] as const))(
    'open the route %s somewhere',
    (_id, index) => {
      const diagram = built.alternatives[index];
      expect(diagram && explore(diagram, scope).leaves).toContain(holds);
    },
  );

  it.each(buyer.warnings.map((rule, index) => [rule.id, index] as const))(
    'give the warning %s somewhere',
    (_id, index) => {
      const diagram = built.warnings[index];
      expect(diagram && explore(diagram, scope).leaves).toContain(holds);
    },
  );

  it('are shipped as a fresh compilation gives them', () => {
    expect(JSON.parse(JSON.stringify(built))).toEqual(
      JSON.parse(JSON.stringify(compileTables(domain, buyer, factOrder))),
    );
  });

  it('have ids of their own', () => {
    const ids = [...buyer.verdict, ...buyer.alternatives, ...buyer.warnings].map((rule) => rule.id);
    expect(new Set(ids.slice(0, buyer.verdict.length)).size).toBe(buyer.verdict.length);
  });
});
