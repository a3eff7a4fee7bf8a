/** What the sentences of every language need: numbers from the rule, and who sells where. */
import type { PolicyTexts, Sentence, StepText, TextContext } from '../policy.ts';
import { type AmazonTexts, type StepKey, stepPlan } from './keys.ts';
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

/** The texts of a language as a policy hands them out: step lists in the plan's order, without those left empty. */
export function assemble(texts: AmazonTexts): PolicyTexts {
  const list =
    (key: StepKey) =>
    (context: TextContext): readonly StepText[] => {
      const sentences: Readonly<Record<string, Sentence>> = texts.steps[key];
      return stepPlan[key].flatMap((id) => {
        const text = write(sentences[id] ?? '', context);
        return text === '' ? [] : [{ id, text }];
      });
    };
  const keys = Object.keys(stepPlan).filter((key): key is StepKey => Object.hasOwn(texts.steps, key));
  return { ...texts, steps: Object.fromEntries(keys.map((key) => [key, list(key)])) };
}
