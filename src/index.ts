/**
 * The library: what a TypeScript program imports.
 *
 * ```ts
 * import { decide } from 'annul';
 *
 * const [decision] = await decide(JSON.parse(text), { at: Date.now() });
 * ```
 */

import { createDecide } from './decision/deciding.ts';
import type { Decision, ErrorRecord, Role } from './decision/decision.ts';
import { createReader } from './formats/read.ts';
import { registry } from './formats/registry.ts';
import { inputErrorText, loadInputWords } from './locales/errors.ts';

export type * from './decision/decision.ts';
export type { Item, Money, Order } from './order/order.ts';

export interface DecideOptions {
  /** The instant the decision is for, in epoch milliseconds. */
  readonly at: number;
  readonly role?: Role;
  /** Presume nothing. */
  readonly strict?: boolean;
  readonly lang?: 'en' | 'fr';
}

/**
 * Decides a parsed JSON document in any format that annul reads, or a list of them: one entry for each order in it, in its order, an error
 * record in the place of one that cannot be read. Never throws for what the document holds.
 */
export async function decide(document: unknown, options: DecideOptions): Promise<(Decision | ErrorRecord)[]> {
  const { at, role = 'buyer', strict = false, lang = 'en' } = options;
  const words = await loadInputWords(lang);
  const decideOne = createDecide({ at, role, strict, lang });
  const reader = createReader({ file: '-', detector: registry });
  const found: (Decision | ErrorRecord)[] = [];
  const documents: readonly unknown[] = Array.isArray(document) ? document : [document];
  const entries = documents.flatMap((one) => reader.push({ document: one }));
  for (const entry of [...entries, ...reader.end()]) {
    if (entry.kind === 'order') {
      const { order, warnings, format } = entry;
      found.push(await decideOne({ order, warnings, platform: format.platform, account: format.account }));
    } else if (entry.kind === 'error') {
      const { order, code, path, column } = entry.error;
      found.push({
        schema: 'annul/error/1',
        error: {
          code,
          ...(path !== undefined && { path }),
          ...(column !== undefined && { column }),
          ...inputErrorText(entry.error, words),
        },
        ...(order !== undefined && { order }),
        source: entry.source,
      });
    }
  }
  return found;
}
