/**
 * How many questions an interview takes from nothing known, over worlds drawn at random: the planner beside a questionnaire
 * in the order of the rules, beside the fact that most open rules mention, beside publicodes' score, and beside the proven optimum where few facts are open.
 */
import { explore } from '../../src/decide/explore.ts';
import { choicesFor } from '../../src/decide/flips.ts';
import { even, questionOrder, type Weights } from '../../src/decide/plan.ts';
import { openInputs } from '../../src/decide/relevance.ts';
import { createScope, type Open, restrict, type Scope } from '../../src/decide/scope.ts';
import { type Fact, valueMask } from '../../src/decide/space.ts';
import { openValues } from '../../src/decide/ways.ts';
import { createDomain } from '../../src/facts/domain.ts';
import { data as compiled } from '../../src/policies/amazon/buyer-diagrams.generated-at-build.ts';
import { buyer } from '../../src/policies/amazon/policy.ts';
import { marketplaces } from '../../src/policies/amazon/stores.ts';
import { weights as expected } from '../../src/policies/amazon/weights.ts';
import { spaceOf } from '../../src/policies/compiled.ts';
import { createRandom } from './random.ts';

const now = Date.UTC(2026, 10, 24, 12);
const domain = createDomain(marketplaces, {
  side: 'buyer',
  statutoryEnd: (_marketplace, day) => day + 14,
  storeKnown: false,
});
const space = spaceOf(domain, compiled);
const { verdicts } = compiled;
const scope: Scope = createScope(space, { now }, { now: { at: now } });
const slots = scope.layout.slots;

/** Nothing known, presumptions applied: what bare `annul` starts from. */
const start: Open = domain.inputs.reduce<Open>((open, input) => {
  if (input.kind !== 'enum' || input.usual === undefined) return open;
  return restrict(scope, open, slots.get(input.id) ?? 0, 1 << input.values.indexOf(input.usual)) ?? open;
}, scope.start ?? []);

/** A value of every input, consistent with all others: what the person knows. */
type World = ReadonlyMap<string, { readonly from: number; readonly to: number }>;

function drawWorld(random: (below: number) => number, weights: Weights): World | undefined {
  const world = new Map<string, { from: number; to: number }>();
  let open: Open | undefined = start;
  for (const input of domain.inputs) {
    const slot = slots.get(input.id) ?? 0;
    if (open === undefined) return undefined;
    const choices = choicesFor(scope, slot, open);
    const shares = choices.map(({ from }) => (input.kind === 'enum' ? weights(input.id, Math.log2(from)) : 1));
    let left = random(shares.reduce((sum, share) => sum + share, 0));
    const choice =
      choices[
        shares.findIndex((share) => {
          left -= share;
          return left < 0;
        })
      ];
    if (choice === undefined) return undefined;
    // One position of a cell, so that later answers about the same axis agree.
    const at = input.kind === 'enum' ? choice : { from: middle(choice), to: middle(choice) };
    world.set(input.id, at);
    open = restrict(scope, open, slot, at.from, at.to);
  }
  return open !== undefined && explore(verdicts, scope, open).leaves.length === 1 ? world : undefined;
}

const middle = ({ from, to }: { from: number; to: number }): number =>
  from === Number.MIN_SAFE_INTEGER ? to : to === Number.MAX_SAFE_INTEGER ? from : Math.floor((from + to) / 2);

/** The next question; undefined where the strategy knows that it is done. */
type Strategy = (open: Open) => string | undefined;

/** Asks until the strategy is done; states that come again are remembered. */
function createInterview(strategy: Strategy) {
  const known = new Map<string, string | undefined>();
  return (world: World): number => {
    let open = start;
    for (let asked = 0; ; asked++) {
      const key = open.join();
      if (!known.has(key)) known.set(key, strategy(open));
      const input = known.get(key);
      if (input === undefined) return asked;
      const { from, to } = world.get(input) as { from: number; to: number };
      open = restrict(
        scope,
        open,
        slots.get(input) ?? 0,
        cellOf(open, input, from).from,
        cellOf(open, input, to).to,
      ) as Open;
    }
  };
}

/** The answer that holds a position: a whole cell, as a person who knows the time gives it. */
function cellOf(open: Open, input: string, position: number): { from: number; to: number } {
  const slot = slots.get(input) ?? 0;
  if (slot < scope.layout.enums.length) return { from: position, to: position };
  return (
    choicesFor(scope, slot, open).find(({ from, to }) => from <= position && position <= to) ?? {
      from: position,
      to: position,
    }
  );
}

const factOf = (id: string): number => space.factIndex.get(id) ?? 0;
const rows = buyer.verdict.flatMap((rule) =>
  rule.when.map((condition) =>
    Object.entries(condition).map(([id, test]) => {
      const fact = space.facts[factOf(id)] as Fact;
      return { fact: factOf(id), input: fact.input, mask: valueMask(fact, test) };
    }),
  ),
);
type Row = (typeof rows)[number];

/** What a row says so far, one fact at a time: false, true, or the inputs it still waits for. */
function standing(row: Row, open: Open): boolean | string[] {
  const waiting: string[] = [];
  for (const { fact, input, mask } of row) {
    const values = openValues(scope, fact, open);
    if ((values & mask) === 0) return false;
    if ((values & ~mask) !== 0) waiting.push(input);
  }
  return waiting.length === 0 ? true : [...new Set(waiting)];
}

/** The rows that may still decide, from the top, down to one that holds. */
function undecided(open: Open): string[][] {
  const found: string[][] = [];
  for (const row of rows) {
    const state = standing(row, open);
    if (state === true) break;
    if (state !== false) found.push(state);
  }
  return found;
}

/** A questionnaire in the order of the rules: the first that is open asks for its first open fact, until a rule holds. */
const byRow: Strategy = (open) => undecided(open)[0]?.[0];

const mostOf = (scores: ReadonlyMap<string, number>): string | undefined =>
  [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];

/** The fact that most of the rules that are still open wait for. */
const byMentions: Strategy = (open) => {
  const scores = new Map<string, number>();
  for (const input of undecided(open).flat()) scores.set(input, (scores.get(input) ?? 0) + 1);
  return mostOf(scores);
};

/** publicodes: a missing variable scores one for each goal that misses it, and more where it is missed first. */
const byScore: Strategy = (open) => {
  const scores = new Map<string, number>();
  for (const waiting of undecided(open)) {
    for (const [index, input] of waiting.entries()) {
      scores.set(input, (scores.get(input) ?? 0) + 1 + (waiting.length - index) / waiting.length);
    }
  }
  return mostOf(scores);
};

const planned =
  (weights: Weights): Strategy =>
  (open) =>
    questionOrder(verdicts, scope, weights, open)[0];

/** The least expected number of questions, by search; only where at most `most` inputs are open. */
function createOptimum(weights: Weights, most: number) {
  const known = new Map<string, number>();
  const cost = (open: Open): number => {
    const key = open.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const inputs = openInputs(explore(verdicts, scope, open));
    let best = inputs.length === 0 ? 0 : Number.POSITIVE_INFINITY;
    for (const input of inputs) best = Math.min(best, 1 + expectation(open, input, cost, weights));
    known.set(key, best);
    return best;
  };
  return (open: Open): number | undefined =>
    openInputs(explore(verdicts, scope, open)).length <= most ? cost(open) : undefined;
}

function expectation(open: Open, input: string, cost: (open: Open) => number, weights: Weights): number {
  const slot = slots.get(input) ?? 0;
  let total = 0;
  let sum = 0;
  for (const { from, to } of choicesFor(scope, slot, open)) {
    const next = restrict(scope, open, slot, from, to);
    if (next === undefined || explore(verdicts, scope, next).leaves.length === 0) continue;
    const weight = slot < scope.layout.enums.length ? weights(input, Math.log2(from)) : 1;
    total += weight;
    sum += weight * cost(next);
  }
  return total === 0 ? 0 : sum / total;
}

/** The planner's own expected number from a state, by the same reckoning as the optimum. */
function createPlannedCost(weights: Weights) {
  const known = new Map<string, number>();
  const cost = (open: Open): number => {
    const key = open.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const [input] = questionOrder(verdicts, scope, weights, open);
    const found = input === undefined ? 0 : 1 + expectation(open, input, cost, weights);
    known.set(key, found);
    return found;
  };
  return cost;
}

export interface QuestionFigures {
  readonly name: string;
  readonly mean: number;
  readonly most: number;
}

function figures(name: string, strategy: Strategy, worlds: readonly World[]): QuestionFigures {
  const ask = createInterview(strategy);
  const counts = worlds.map(ask);
  return { name, mean: counts.reduce((sum, count) => sum + count, 0) / counts.length, most: Math.max(...counts) };
}

function drawWorlds(count: number, weights: Weights): World[] {
  const random = createRandom(42);
  const worlds: World[] = [];
  while (worlds.length < count) {
    const world = drawWorld(random, weights);
    if (world !== undefined) worlds.push(world);
  }
  return worlds;
}

/** Mean and maximum for each way of asking, over the same worlds; then the planner against the optimum. */
export function measureQuestions(count = 400, small = 4) {
  return [
    { draws: 'even draws', weights: even },
    { draws: 'weighted draws', weights: expected },
  ].map(({ draws, weights }) => {
    const worlds = drawWorlds(count, weights);
    const rows = [
      figures('planner', planned(weights), worlds),
      figures('order of the rules', byRow, worlds),
      figures('most mentioned', byMentions, worlds),
      figures("publicodes' score", byScore, worlds),
    ];
    const from = performance.now();
    questionOrder(verdicts, scope, weights, start);
    const firstQuestion = performance.now() - from;
    return { draws, rows, firstQuestion, ...againstOptimum(worlds.slice(0, 200), weights, small) };
  });
}

/** Over the states that interviews pass through with few inputs open. */
function againstOptimum(worlds: readonly World[], weights: Weights, most: number) {
  const optimum = createOptimum(weights, most);
  const own = createPlannedCost(weights);
  const strategy = planned(weights);
  const seen = new Map<string, { own: number; best: number }>();
  for (const world of worlds) {
    let open = start;
    for (;;) {
      const inputs = openInputs(explore(verdicts, scope, open));
      if (inputs.length === 0) break;
      const best = inputs.length <= most ? optimum(open) : undefined;
      if (best !== undefined) seen.set(open.join(), { own: own(open), best });
      const input = strategy(open) as string;
      const { from } = world.get(input) as { from: number };
      const cell = cellOf(open, input, from);
      open = restrict(scope, open, slots.get(input) ?? 0, cell.from, cell.to) as Open;
    }
  }
  const states = [...seen.values()];
  const total = (read: (state: { own: number; best: number }) => number): number =>
    states.reduce((sum, state) => sum + read(state), 0);
  return { states: states.length, excess: total((state) => state.own) / total((state) => state.best) - 1 };
}
