/** The letters of one order, written from its decision and from what of the order names no person. */
import { chosenParts, type Part } from '../decision/chosen-items.ts';
import type { Decision, Missing, Verdict } from '../decision/decision.ts';
import { clean } from '../order/clean.ts';
import type { Order } from '../order/order.ts';
import { contextFor, type ReplyOptions, situationOf } from './context.ts';
import { chosen, type Fit, fitting } from './fitting.ts';
import type { LetterContext, LetterId, LetterText, Recipient } from './words.ts';

export interface Letter {
  readonly id: LetterId;
  readonly to: Recipient;
  /** The items it is about, by id; null for an order without items. */
  readonly items: readonly (string | null)[];
  readonly verdict: Verdict;
  readonly subject: string;
  /** Paragraphs are single lines, with an empty one between them. */
  readonly text: string;
  /** What the sender has to fill in, as it stands in the text: `[name]`. */
  readonly placeholders: readonly string[];
}

export interface Reply {
  readonly schema: 'annul/reply/1';
  /** Its id, as in the decision. */
  readonly order: string;
  readonly role: Decision['role'];
  readonly at: string;
  readonly policy: Decision['policy'];
  readonly verdict: Decision['verdict'];
  /** `[]` where nothing fits, or nothing is decided yet. */
  readonly letters: readonly Letter[];
  /** All that fit some item. */
  readonly possible: readonly Fit[];
  /** What must be known before the undetermined items have letters. */
  readonly missing: readonly Missing[];
}

/** One letter for all items that are in the same situation. */
export function replyTo(decision: Decision, order: Order, options: ReplyOptions): Reply {
  const parts = chosenParts(decision, order, options.only);
  const possible = new Map<string, Fit>();
  const groups = new Map<string, { fit: Fit; parts: Part[] }>();
  for (const part of parts) {
    const situation = situationOf(part, decision, order, options);
    for (const fit of fitting(situation)) possible.set(`${fit.id} ${fit.to}`, fit);
    const fit = chosen(situation, options);
    if (fit === undefined) continue;
    const { verdict, because } = part.decision;
    const key = [fit.id, fit.to, verdict, fit.id === 'explain' ? because[0]?.text : situation.state].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fit, parts: [part] });
    else group.parts.push(part);
  }
  const missing = new Map(parts.flatMap((part) => part.decision.missing.map((asks) => [asks.fact, asks] as const)));
  return {
    schema: 'annul/reply/1',
    order: decision.order,
    role: decision.role,
    at: decision.at,
    policy: decision.policy,
    verdict: decision.verdict,
    letters: [...groups.values()].map((group) => letterOf(group.fit, group.parts, decision, order, options)),
    possible: [...possible.values()],
    missing: [...missing.values()],
  };
}

function letterOf(fit: Fit, parts: readonly Part[], decision: Decision, order: Order, options: ReplyOptions): Letter {
  const context = contextFor(fit, parts, decision, order, options);
  const write = options.words.texts[fit.id];
  const { subject, paragraphs } = write(context);
  return {
    ...fit,
    items: [...new Set(parts.map(({ decision: { item } }) => item ?? null))],
    // Letters are written for decided items alone.
    verdict: parts[0]?.decision.verdict as Verdict,
    subject: clean(subject),
    text: textOf(paragraphs),
    placeholders: placeholdersOf(write(withoutForeign(context))),
  };
}

const textOf = (paragraphs: LetterText['paragraphs']): string =>
  paragraphs
    .map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph.join('\n')))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** A title may have brackets of its own. */
const withoutForeign = (context: LetterContext): LetterContext => ({ ...context, items: [], order: '', steps: [] });

const placeholdersOf = ({ paragraphs }: LetterText): string[] => [
  ...new Set(paragraphs.flat().flatMap((line) => line.match(/\[[^\]]+\]/g) ?? [])),
];
