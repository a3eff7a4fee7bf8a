/** Numbered steps in the reader's language. */
import type { TextContext } from '../policies/policy.ts';
import { say, type Voice } from './because.ts';
import type { Step } from './decision.ts';

export function stepsOf(voice: Voice, key: string, context: TextContext): Step[] {
  const list = Object.hasOwn(voice.texts.steps, key) ? voice.texts.steps[key] : undefined;
  const steps = typeof list === 'function' ? list(context) : (list ?? []);
  return steps.map(({ id, text }) => ({ id, text: say(text, context) }));
}
