import type { DataWarning } from '../order/warning.ts';
import type { DecisionWords } from './decide-order.ts';
import type { Warning } from './decision.ts';

/** Like warnings are told once. */
export function dataWarnings(read: readonly DataWarning[], words: DecisionWords): Warning[] {
  const texts = new Map<string, Warning>();
  for (const warning of read) {
    const text = words.dataWarning(warning);
    texts.set(text, { id: warning.id, text });
  }
  return [...texts.values()];
}
