/** Everything the engine has to say about one entry of an order, before any words: coded outcomes over open inputs. */
import { outcomes } from '../decide/explore.ts';
import type { Clock, EnumInput, Knowledge, Known } from '../decide/model.ts';
import { createScope, type Open, restrict, type Scope } from '../decide/scope.ts';
import type { Space } from '../decide/space.ts';
import type { CompiledTables } from '../policies/compiled.ts';

export interface Contradiction {
  readonly constraint: string;
  /** The input that is left unknown, and the one it contradicts. */
  readonly dropped: string;
  readonly against: string;
}

export interface Reasoning {
  readonly space: Space;
  readonly tables: CompiledTables;
  readonly clock: Clock;
  /** What the data says, contradictions and unknown values left out; `now` is always known. */
  readonly known: Knowledge;
  readonly scope: Scope;
  /** What is open once presumptions apply. */
  readonly open: Open | undefined;
  /** Inputs that took their usual value. */
  readonly presumed: readonly string[];
  /** What is known, with those. */
  readonly assuming: Knowledge;
  readonly contradictions: readonly Contradiction[];
  /** Leaves of the verdicts' diagram. */
  readonly verdicts: readonly number[];
}

/** Values that the domain does not have are unknown; a list of which nothing is left is unknown altogether. */
export function withinDomain(space: Space, known: Knowledge): Record<string, Known> {
  const kept: Record<string, Known> = {};
  for (const input of space.domain.inputs) {
    const given = known[input.id];
    if (given === undefined) continue;
    if (input.kind === 'enum' && 'oneOf' in given) {
      const values = given.oneOf.filter((value) => input.values.includes(value));
      if (values.length > 0) kept[input.id] = { oneOf: values };
    } else if (input.kind === 'axis' && 'at' in given) kept[input.id] = given;
  }
  return kept;
}

/** Known facts that cannot be together: the last one named in the constraint is given up. */
function resolve({ domain }: Space, known: Record<string, Known>): Contradiction[] {
  const found: Contradiction[] = [];
  for (const { id, never } of domain.constraints) {
    const names = Object.keys(never);
    const broken = names.every((name) => {
      const given = known[name];
      const values = never[name];
      return (
        given !== undefined &&
        'oneOf' in given &&
        Array.isArray(values) &&
        given.oneOf.every((value) => values.includes(value))
      );
    });
    const dropped = names.at(-1);
    const against = names.at(-2);
    if (!broken || dropped === undefined || against === undefined) continue;
    delete known[dropped];
    found.push({ constraint: id, dropped, against });
  }
  return found;
}

/** Known facts that leave no world together, beyond one constraint: taken one after the other, what does not fit is given up. */
function keepPossible(
  space: Space,
  tables: CompiledTables,
  known: Record<string, Known>,
  now: number,
): Contradiction[] {
  const possible = (facts: Knowledge): boolean =>
    outcomes(tables.verdicts, createScope(space, { now }, facts)).length > 0;
  if (possible(known)) return [];
  const found: Contradiction[] = [];
  const kept: Record<string, Known> = {};
  for (const { id } of space.domain.inputs) {
    const given = known[id];
    if (given === undefined) continue;
    if (possible({ ...kept, [id]: given })) {
      kept[id] = given;
      continue;
    }
    const against = Object.keys(kept).find((other) => !possible({ [other]: kept[other] as Known, [id]: given }));
    found.push({ constraint: 'no-world', dropped: id, against: against ?? Object.keys(kept).at(-1) ?? id });
    delete known[id];
  }
  return found;
}

/** An instant of the past that lies after now is read as now. */
const clampPast = (space: Space, known: Record<string, Known>, now: number): void => {
  for (const input of space.domain.inputs) {
    const given = known[input.id];
    if (input.kind === 'axis' && input.past && given !== undefined && 'at' in given && given.at > now)
      known[input.id] = { at: now };
  }
};

const usualInputs = (space: Space): EnumInput[] =>
  space.domain.inputs.filter((input): input is EnumInput => input.kind === 'enum' && input.usual !== undefined);

/** Nothing presumed: a value that only stands for silence is none. */
function doubt(space: Space, known: Record<string, Known>): void {
  for (const { id, values, usual, unsaid } of usualInputs(space)) {
    if (unsaid === true) known[id] ??= { oneOf: values.filter((value) => value !== usual) };
  }
}

/** Restricts the open inputs to their usual values, where the data is silent and a world is left. */
function presume(scope: Scope, space: Space, known: Knowledge): { open: Open | undefined; presumed: string[] } {
  let open = scope.start;
  const presumed: string[] = [];
  for (const input of usualInputs(space)) {
    const slot = scope.layout.slots.get(input.id);
    if (open === undefined || slot === undefined || known[input.id] !== undefined) continue;
    const usual: Open | undefined = restrict(scope, open, slot, 1 << input.values.indexOf(input.usual ?? ''));
    if (usual === undefined) continue;
    open = usual;
    presumed.push(input.id);
  }
  return { open, presumed };
}

export function reason(
  space: Space,
  tables: CompiledTables,
  given: Knowledge,
  now: number,
  strict: boolean,
): Reasoning {
  const known = withinDomain(space, given);
  if (strict) doubt(space, known);
  known.now = { at: now };
  const contradictions = resolve(space, known);
  clampPast(space, known, now);
  contradictions.push(...keepPossible(space, tables, known, now));
  const clock = { now };
  const scope = createScope(space, clock, known);
  const { open, presumed } = strict ? { open: scope.start, presumed: [] } : presume(scope, space, known);
  const assuming: Record<string, Known> = { ...known };
  for (const input of usualInputs(space)) {
    if (presumed.includes(input.id) && input.usual !== undefined) assuming[input.id] = { oneOf: [input.usual] };
  }
  return {
    space,
    tables,
    clock,
    known,
    assuming,
    scope,
    open,
    presumed,
    contradictions,
    verdicts: outcomes(tables.verdicts, scope, open),
  };
}

/** What is open when one presumption is released. */
export function released(reasoning: Reasoning, input: string): Open | undefined {
  const slot = reasoning.scope.layout.slots.get(input);
  const before = slot === undefined ? undefined : reasoning.scope.start?.[slot];
  if (slot === undefined || before === undefined) return reasoning.open;
  return reasoning.open?.with(slot, before);
}

/** The knowledge at a later instant, presumptions included. */
export const knowledgeAt = (reasoning: Reasoning, now: number): Knowledge => ({
  ...reasoning.assuming,
  now: { at: now },
});
