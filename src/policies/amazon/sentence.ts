/** What the sentences of every language need: numbers from the rule, and who sells where. */
import type { PolicyTexts, Sentence, StepText, TextContext } from '../policy.ts';
import { uk } from './stores.ts';

/** A number of the rule, as it is written there. Throws where the rule has none: its sentence needs it. */
export function param(context: TextContext, name: string): string {
  const value = context.params[name];
  if (value === undefined) throw new Error(`this sentence needs the rule's number "${name}"`);
  return String(value);
}

export const inUk = (context: TextContext): boolean => context.marketplace === uk;

/** Whether an official page says it of this store: elsewhere it is taken to be alike. */
export const saidOf = (context: TextContext, ...stores: readonly string[]): boolean =>
  context.marketplace !== undefined && stores.includes(context.marketplace);

export const write = (sentence: Sentence, context: TextContext): string =>
  typeof sentence === 'string' ? sentence : sentence(context);

interface Texts extends Omit<PolicyTexts, 'steps'> {
  readonly steps: Readonly<Record<string, Readonly<Record<string, Sentence>>>>;
}

/** The texts of a language as a policy hands them out: step lists in the plan's order, without those left empty. */
export function assemble(texts: Texts, plan: Readonly<Record<string, readonly string[]>>): PolicyTexts {
  const list =
    (ids: readonly string[], sentences: Readonly<Record<string, Sentence>>) =>
    (context: TextContext): readonly StepText[] =>
      ids.flatMap((id) => {
        const text = write(sentences[id] ?? '', context);
        return text === '' ? [] : [{ id, text }];
      });
  const steps = Object.entries(plan).map(([key, ids]) => [key, list(ids, texts.steps[key] ?? {})] as const);
  return { ...texts, steps: Object.fromEntries(steps) };
}
