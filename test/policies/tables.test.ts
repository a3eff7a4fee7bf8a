import { describe, expect, it } from 'vitest';
import { explore } from '../../src/decide/explore.ts';
import { createScope } from '../../src/decide/scope.ts';
import { createDomain } from '../../src/facts/domain.ts';
import { data as buyerBuilt } from '../../src/policies/amazon/buyer-diagrams.generated-at-build.ts';
import { buyer, factOrder as buyerOrder } from '../../src/policies/amazon/policy.ts';
import { data as sellerBuilt } from '../../src/policies/amazon/seller/diagrams.generated-at-build.ts';
import { seller, factOrder as sellerOrder } from '../../src/policies/amazon/seller/policy.ts';
import { marketplaces } from '../../src/policies/amazon/stores.ts';
import { compileTables, holds, spaceOf } from '../../src/policies/compiled.ts';
import { statutoryEnd } from '../../src/refund/calendars.ts';

// In the season of 2025, so that its dated rules are alive.
const now = Date.parse('2026-01-10T12:00:00Z');

describe.each([
  { side: 'buyer', tables: buyer, built: buyerBuilt, order: buyerOrder },
  { side: 'seller', tables: seller, built: sellerBuilt, order: sellerOrder },
] as const)("Amazon's tables for a $side", ({ side, tables, built, order }) => {
  const domain = createDomain(marketplaces, {
    side,
    statutoryEnd: (store, day) => statutoryEnd(store, day) ?? day + 14,
  });
  const scope = createScope(spaceOf(domain, built), { now }, { now: { at: now } });
  const reached = new Set(explore(built.rules, scope).leaves.map((leaf) => built.rules.leaves[leaf]));

  it('cover every world that can be', () => {
    expect(reached).not.toContain('gap');
  });

  it('let every rule decide somewhere', () => {
    expect(tables.verdict.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('tell of everything that counts which code it takes', () => {
    const { counting } = built;
    if (counting === undefined) return;
    const told = new Set(explore(counting, scope).leaves.map((leaf) => counting.leaves[leaf]));
    expect(told).not.toContain('gap');
    expect((tables.counting ?? []).map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('open every route and give every warning somewhere', () => {
    const dead = (rules: readonly { readonly id: string }[], diagrams: (typeof built)['warnings']) =>
      rules.filter((_, index) => {
        const diagram = diagrams[index];
        return diagram === undefined || !explore(diagram, scope).leaves.includes(holds);
      });
    expect(dead(tables.alternatives, built.alternatives)).toEqual([]);
    expect(dead(tables.warnings, built.warnings)).toEqual([]);
  });

  it('are shipped as a fresh compilation gives them', () => {
    expect(JSON.parse(JSON.stringify(built))).toEqual(JSON.parse(JSON.stringify(compileTables(domain, tables, order))));
  });

  it('have ids of their own', () => {
    for (const rules of [tables.verdict, tables.alternatives, tables.warnings, tables.counting ?? []]) {
      const ids = rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
