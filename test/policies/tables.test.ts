import { describe, expect, it } from 'vitest';
import { explore } from '../../src/decide/explore.ts';
import { createScope } from '../../src/decide/scope.ts';
import { createDomain } from '../../src/facts/domain.ts';
import { compileTables, holds, spaceOf } from '../../src/policies/compiled.ts';
import { loadCompiled, loadPolicy, loadTables, policyIds, rolesOf } from '../../src/policies/load.ts';
import { statutoryEnd } from '../../src/refund/calendars.ts';

// In the season of 2025, and while the windows before that were still granted, so that all dated rules are alive.
const instants = ['2026-01-10', '2025-07-10', '2024-04-10'].map((day) => Date.parse(`${day}T12:00:00Z`));

const sides = await Promise.all(
  policyIds.flatMap((id) =>
    rolesOf(id).map(async (side) => ({
      id,
      side,
      policy: await loadPolicy(id),
      tables: await loadTables(id, side),
      built: await loadCompiled(id, side),
    })),
  ),
);

describe.each(sides)('the tables of $id for a $side', ({ side, policy, tables, built }) => {
  const domain = createDomain(policy.marketplaces, {
    ...policy,
    side,
    statutoryEnd: (store, day) => statutoryEnd(store, day) ?? day + 14,
  });
  const scopes = instants.map((now) => createScope(spaceOf(domain, built), { now }, { now: { at: now } }));
  const leavesOf = (diagram: typeof built.rules) => new Set(scopes.flatMap((scope) => explore(diagram, scope).leaves));
  const reached = new Set([...leavesOf(built.rules)].map((leaf) => built.rules.leaves[leaf]));

  it('cover every world that can be', () => {
    expect(reached).not.toContain('gap');
  });

  it('let every rule decide somewhere', () => {
    expect(tables.verdict.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('tell of everything that counts which code it takes', () => {
    const { counting } = built;
    if (counting === undefined) return;
    const told = new Set([...leavesOf(counting)].map((leaf) => counting.leaves[leaf]));
    expect(told).not.toContain('gap');
    expect((tables.counting ?? []).map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('open every route and give every warning somewhere', () => {
    const dead = (rules: readonly { readonly id: string }[], diagrams: (typeof built)['warnings']) =>
      rules.filter((_, index) => {
        const diagram = diagrams[index];
        return diagram === undefined || !leavesOf(diagram).has(holds);
      });
    expect(dead(tables.alternatives, built.alternatives)).toEqual([]);
    expect(dead(tables.warnings, built.warnings)).toEqual([]);
  });

  it('are shipped as a fresh compilation gives them', () => {
    const order = built.facts.map(({ id }) => id);
    expect(JSON.parse(JSON.stringify(built))).toEqual(JSON.parse(JSON.stringify(compileTables(domain, tables, order))));
  });

  it('have ids of their own', () => {
    for (const rules of [tables.verdict, tables.alternatives, tables.warnings, tables.counting ?? []]) {
      const ids = rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
