/** Numbered steps with a hanging indent. */
import type { Step } from '../../decision/decision.ts';
import type { View } from '../view.ts';
import { hang } from '../wrap.ts';

export function stepLines(steps: readonly Step[], view: View): string[] {
  const digits = String(steps.length).length;
  return steps.flatMap(({ text }, index) =>
    hang(`  ${String(index + 1).padStart(digits)}  `, view.text(text), view.width, view.ruler),
  );
}
