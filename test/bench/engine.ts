/** Decisions a second of the engine alone, beside the same table in branches and evaluated from top to bottom. */
import { createWalker, impossible, walk } from '../../src/decide/diagram.ts';
import { explore } from '../../src/decide/explore.ts';
import type { Domain, Span } from '../../src/decide/model.ts';
import { openInputs } from '../../src/decide/relevance.ts';
import { createScope } from '../../src/decide/scope.ts';
import { type Fact, spaceFrom } from '../../src/decide/space.ts';
import { createDomain } from '../../src/facts/domain.ts';
import { data as compiled } from '../../src/policies/amazon/buyer-diagrams.generated-at-build.ts';
import { buyer } from '../../src/policies/amazon/policy.ts';
import { marketplaces } from '../../src/policies/amazon/stores.ts';
import { weights } from '../../src/policies/amazon/weights.ts';
import { spaceOf } from '../../src/policies/compiled.ts';
import { writeByHand } from './by-hand.ts';
import { createRandom } from './random.ts';

const worlds = 20_000;

const space = spaceOf(
  createDomain(marketplaces, { side: 'buyer', statutoryEnd: (_marketplace, day) => day + 14 }),
  compiled,
);
const { verdicts } = compiled;
const walker = createWalker(
  verdicts,
  space.facts.map((fact) => fact.size),
);

const usual = new Map(
  space.domain.inputs.flatMap((input) =>
    input.kind === 'enum' && input.usual !== undefined ? [[input.id, input.usual]] : [],
  ),
);

/** A value as the policy's weights expect it; a fact with a usual value has it nineteen times in twenty. */
function drawValue(fact: Fact, random: (below: number) => number): number {
  const common = fact.kind === 'enum' ? fact.values.indexOf(usual.get(fact.id) ?? '') : -1;
  if (common >= 0) return random(20) > 0 ? common : random(fact.size);
  const shares = Array.from({ length: fact.size }, (_, value) => weights(fact.input, value));
  let left = random(shares.reduce((sum, share) => sum + share, 0));
  return shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
}

function possibleWorlds(count: number): Int8Array[] {
  const random = createRandom(20261124);
  const found: Int8Array[] = [];
  while (found.length < count) {
    const codes = Int8Array.from(space.facts, (fact) => drawValue(fact, random));
    if (walk(walker, codes) !== impossible) found.push(codes);
  }
  return found;
}

/** Million calls a second of `decide`, each over all worlds; the best of several rounds. */
function rate<World>(decide: (world: World) => unknown, codes: readonly World[], rounds: number): number {
  let best = 0;
  let kept: unknown;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    for (const one of codes) kept = decide(one);
    best = Math.max(best, codes.length / (performance.now() - from) / 1000);
  }
  if (kept === Symbol.for('never')) throw new Error('unreachable');
  return best;
}

/** Facts by name, as rules are written over them: a value, or a measure. */
type Named = Readonly<Record<string, string | number>>;

const name = (codes: Int8Array): Named =>
  Object.fromEntries(
    space.facts.map((fact, index) => {
      const code = codes[index] as number;
      return [
        fact.id,
        fact.kind === 'enum'
          ? (fact.values[code] ?? '')
          : (fact.limits[code] ?? (fact.limits.at(-1) ?? 0) + 1) - (code < fact.limits.length ? 1 : 0),
      ];
    }),
  );

/** The table as it is written: row after row, condition after condition. */
function topDown(facts: Named): string {
  for (const { when, verdict } of buyer.verdict) {
    for (const condition of when) {
      let holds = true;
      for (const id in condition) {
        const test = condition[id] as readonly string[] | Span;
        const value = facts[id] as never;
        holds =
          'includes' in test
            ? test.includes(value)
            : !((test.from !== undefined && value < test.from) || (test.below !== undefined && value >= test.below));
        if (!holds) break;
      }
      if (holds) return verdict;
    }
  }
  return 'gap';
}

/** Each fact an input of its own, known with even odds: what the diagram itself costs, without clocks and calendars. */
function createHalfKnown(count: number) {
  const inputs = space.facts.map((fact) => ({
    kind: 'enum' as const,
    id: fact.id,
    values: fact.kind === 'enum' ? fact.values : Array.from({ length: fact.size }, (_, value) => String(value)),
  }));
  const facts = inputs.map(({ id, values }) => ({ kind: 'enum' as const, id, size: values.length, input: id, values }));
  const domain: Domain = { inputs, scales: [], constraints: [], orderings: [] };
  const random = createRandom(7);
  return {
    scope: createScope(spaceFrom(domain, facts), { now: 0 }, {}),
    /** By fact the values that are open, as bits. */
    open: possibleWorlds(count).map((codes) =>
      facts.map(({ size }, index) => (random(2) === 0 ? 2 ** size - 1 : 1 << (codes[index] as number))),
    ),
  };
}

export function measureEngine(rounds = 25) {
  const codes = possibleWorlds(worlds);
  const byHand = writeByHand(space);
  const named = codes.map(name);
  const leaf = (one: Int8Array): string => verdicts.leaves[walk(walker, one)] ?? '';
  const wrong = codes.filter((one, index) => leaf(one) !== byHand(one) || leaf(one) !== topDown(named[index] as Named));
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${codes.length} worlds are decided differently`);

  const { scope, open } = createHalfKnown(5000);
  return {
    nodes: verdicts.fact.length,
    ruleNodes: compiled.rules.fact.length,
    diagram: rate((one) => walk(walker, one), codes, rounds),
    byHand: rate(byHand, codes, rounds),
    topDown: rate(topDown, named, rounds),
    halfKnown: rate((one) => openInputs(explore(verdicts, scope, one)), open, rounds) * 1e6,
  };
}
