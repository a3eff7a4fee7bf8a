/**
 * The engine's answers by brute force: every combination of input values, decided by the table from top to bottom.
 * Shares nothing with the engine but the model's types. Positions of an axis are all integers of a range that the
 * caller chooses wide enough to hold one position of every cell.
 */
import type { Clock, Condition, Domain, Knowledge, Known, Row, Span } from '../../src/decide/model.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

type Value = string | number;
type World = readonly Value[];
type Test = (world: World) => boolean;

/** Every combination of what is not known, the last input moving fastest. */
export interface Table {
  readonly inputs: readonly { readonly id: string; readonly values: readonly Value[] }[];
  /** For each combination the row that decides, `gap` where none does; undefined where the world cannot be. */
  readonly decided: readonly (Row | 'gap' | undefined)[];
}

/** What is compared: the rule or the outcome. */
export type Say = (row: Row) => string;
export const byRule: Say = (row) => row.id;
export const byOutcome: Say = (row) => row.outcome;

const within = (measure: number, { from, below }: Span): boolean =>
  (from === undefined || measure >= from) && (below === undefined || measure < below);

const isList = (test: readonly string[] | Span): test is readonly string[] => Array.isArray(test);

function compileTest(domain: Domain, condition: Condition, clock: Clock): Test {
  const placeOf = (id: string | undefined): number => domain.inputs.findIndex((input) => input.id === id);
  const tests = Object.entries(condition).map(([id, wanted]): Test => {
    if (isList(wanted)) {
      const place = placeOf(id);
      return (world) => wanted.includes(String(world[place]));
    }
    const scale = domain.scales.find((other) => other.id === id);
    if (scale === undefined) throw new Error(`no scale ${id}`);
    const place = placeOf(scale.input);
    const by = placeOf(scale.by);
    return (world) =>
      within(scale.measure(Number(world[place]), by < 0 ? undefined : String(world[by]), clock), wanted);
  });
  return (world) => tests.every((test) => test(world));
}

function valuesOf(input: Domain['inputs'][number], known: Known | undefined, clock: Clock, range: Range): Value[] {
  if (input.kind === 'enum') {
    const allowed = known !== undefined && 'oneOf' in known ? known.oneOf : input.values;
    return input.values.filter((value) => allowed.includes(value));
  }
  if (known !== undefined && 'at' in known) return [known.at];
  const high = input.past === true ? Math.min(range.high, clock.now) : range.high;
  return Array.from({ length: Math.max(0, high - range.low + 1) }, (_, index) => range.low + index);
}

/** Decides facts from top to bottom; undefined where a constraint rules them out. */
function decideWith(domain: Domain, rows: readonly Row[], clock: Clock): (world: World) => Row | 'gap' | undefined {
  const never = domain.constraints.map((constraint) => compileTest(domain, constraint.never, clock));
  const place = (id: string): number => domain.inputs.findIndex((input) => input.id === id);
  const orderings = domain.orderings.map(({ earlier, later }) => [place(earlier), place(later)] as const);
  const table = rows.map((row) => ({ row, when: row.when.map((condition) => compileTest(domain, condition, clock)) }));
  return (world) => {
    if (never.some((test) => test(world))) return undefined;
    if (orderings.some(([earlier, later]) => Number(world[earlier]) > Number(world[later]))) return undefined;
    return table.find(({ when }) => when.some((test) => test(world)))?.row ?? 'gap';
  };
}

export function enumerate(domain: Domain, rows: readonly Row[], known: Knowledge, clock: Clock, range: Range): Table {
  const decide = decideWith(domain, rows, clock);
  const inputs = domain.inputs.map((input) => ({
    id: input.id,
    values: valuesOf(input, known[input.id], clock, range),
  }));
  const decided: (Row | 'gap' | undefined)[] = [];
  const world: Value[] = [];
  const fill = (index: number): void => {
    const input = inputs[index];
    if (input === undefined) {
      decided.push(decide(world));
      return;
    }
    for (const value of input.values) {
      world[index] = value;
      fill(index + 1);
    }
  };
  fill(0);
  return { inputs, decided };
}

/** How many combinations that would be, with the clock at the range's end. */
export const countOf = (domain: Domain, known: Knowledge, range: Range): number =>
  domain.inputs.reduce(
    (product, input) => product * valuesOf(input, known[input.id], { now: range.high }, range).length,
    1,
  );

const name = (row: Row | 'gap', say: Say): string => (row === 'gap' ? row : say(row));
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** All outcomes that some world has. */
export const candidates = (table: Table, say: Say): string[] =>
  sorted(table.decided.flatMap((row) => (row === undefined ? [] : name(row, say))));

/** For each value of an input the outcomes of the worlds that have it, in the same order of worlds; undefined: none. */
function slices(table: Table, id: string, say: Say): Map<Value, (string | undefined)[]> {
  const place = table.inputs.findIndex((input) => input.id === id);
  const values = table.inputs[place]?.values ?? [];
  const stride = table.inputs.slice(place + 1).reduce((product, input) => product * input.values.length, 1);
  const found = values.map((): (string | undefined)[] => []);
  table.decided.forEach((row, index) => {
    const value = Math.floor(index / stride) % values.length;
    found[value]?.push(row === undefined ? undefined : name(row, say));
  });
  return new Map(values.map((value, index) => [value, found[index] ?? []]));
}

/** Two worlds that can be, differ in this input alone, and have different outcomes. */
export function matters(table: Table, id: string, say: Say): boolean {
  const columns = [...slices(table, id, say).values()];
  return (columns[0] ?? []).some((_, world) => {
    const seen = new Set(columns.map((column) => column[world]));
    seen.delete(undefined);
    return seen.size > 1;
  });
}

/** What each value of an input leaves possible; values that no world has are left out. */
export function answers(table: Table, id: string, say: Say): Map<Value, string[]> {
  const found = new Map<Value, string[]>();
  for (const [value, column] of slices(table, id, say)) {
    const left = sorted(column.flatMap((outcome) => outcome ?? []));
    if (left.length > 0) found.set(value, left);
  }
  return found;
}

/** Not all answers to this input leave the same worlds with the same outcomes. */
export function tells(table: Table, id: string, say: Say): boolean {
  const columns = [...slices(table, id, say).values()].filter((column) =>
    column.some((outcome) => outcome !== undefined),
  );
  return new Set(columns.map((column) => column.join())).size > 1;
}

/** Between positions that some world has lie some that none has. */
export function hasHole(table: Table, id: string, say: Say): boolean {
  const possible = [...answers(table, id, say).keys()].filter((value) => typeof value === 'number');
  return possible.some((position, index) => index > 0 && position !== Number(possible[index - 1]) + 1);
}

/** The first integer instant after `now`, up to `until`, at which other outcomes are possible than now. */
export function firstChange(
  tableAt: (now: number) => Table,
  say: Say,
  now: number,
  until: number,
): { at: number; outcomes: string[] } | undefined {
  const before = candidates(tableAt(now), say).join();
  for (let at = now + 1; at <= until; at++) {
    const outcomes = candidates(tableAt(at), say);
    if (outcomes.join() !== before) return { at, outcomes };
  }
  return undefined;
}
