/** One order: its heading, a block for each answer, and what holds for all of them. */
import type { Decision, ItemDecision } from '../../decision/decision.ts';
import { dateTimeOf, instantOf, momentOf } from '../time.ts';
import type { View } from '../view.ts';
import { hang, wrap } from '../wrap.ts';
import { type Context, contextOf } from './context.ts';
import { type Block, blockLines } from './item.ts';
import { togetherText } from './money.ts';
import { byUrgency } from './urgency.ts';
import { assumedWhyLines } from './why.ts';

export function orderLines(decision: Decision, view: View): string[] {
  const context = contextOf(decision, view);
  const { blocks, common } = blocksOf(decision, view);
  return [
    ...headingLines(context),
    ...blocks.flatMap((block) => ['', ...blockLines(block, context)]),
    ...togetherLines(context),
    ...noteLines([...decision.warnings.map(({ text }) => text), ...common], view),
    ...(view.why ? assumedWhyLines(decision, view) : assumedLines(decision, view)),
  ];
}

function headingLines(context: Context): string[] {
  return headingTexts(context).flatMap((text) => wrap(context.view.text(text), context.view.width, context.view.ruler));
}

/** Which order, and the moments it was placed and decided for. */
export function headingTexts({ clock, decision, view }: Context): readonly [string, string] {
  const { heading } = view.words;
  const title = heading.order(decision.order, decision.policy.marketplace, decision.role);
  const placed = instantOf(decision.placedAt);
  const sentences: string[] = [];
  if (placed !== undefined) sentences.push(heading.placed(dateTimeOf(placed, clock)));
  // The zone is named once: with the first moment, or with the last where the language says so.
  const sameDay = placed !== undefined && momentOf(placed, clock).kind === 'time';
  const use = sameDay && view.dates.zoneEverywhere ? 'never' : 'always';
  sentences.push(heading.asOf(sameDay ? momentOf(clock.at, clock, use) : dateTimeOf(clock.at, clock, use)));
  return [title, sentences.join(' ')];
}

/** Items that get the same answer stand together; a warning that several blocks share is told once, with a count. */
export function blocksOf(decision: Decision, view: View): { blocks: Block[]; common: string[] } {
  const groups = new Map<string, [ItemDecision, ...ItemDecision[]]>();
  for (const item of byUrgency(decision.items, (each) => each, view.nowMs)) {
    const key = sameness(item, view);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  const blocks = [...groups.values()];
  const inBlocks = new Map<string, { blocks: number; items: number }>();
  for (const items of blocks) {
    for (const text of warningsOf(items)) {
      const seen = inBlocks.get(text) ?? { blocks: 0, items: 0 };
      inBlocks.set(text, { blocks: seen.blocks + 1, items: seen.items + items.length });
    }
  }
  const shared = [...inBlocks].filter(([, count]) => count.blocks > 1);
  return {
    blocks: blocks.map((items) => ({
      items,
      warnings: warningsOf(items).filter((text) => inBlocks.get(text)?.blocks === 1),
    })),
    common: shared.map(([text, { items }]) => view.words.forItems(text, items)),
  };
}

const warningsOf = ([first]: readonly [ItemDecision, ...ItemDecision[]]): string[] => [
  ...new Set(first.warnings.map(({ text }) => text)),
];

/** Everything a block shows but the items' names and amounts; the facts only where they are shown. */
function sameness(item: ItemDecision, view: View): string {
  const { item: _id, title: _title, quantity: _quantity, refund, because, ...rest } = item;
  const shown = view.why ? because : because.map(({ rule, text }) => ({ rule, text }));
  const single = refund !== undefined && refund.parts.length < 2;
  const money = single
    ? { ...refund, amount: '', parts: refund.parts.map((part) => ({ ...part, amount: '' })) }
    : refund;
  return JSON.stringify([rest, shown, money]);
}

function togetherLines(context: Context): string[] {
  const { view } = context;
  const text = togetherText(context.decision, context);
  return text === undefined
    ? []
    : ['', ...hang(`${view.words.labels.money}  `, view.text(text), view.width, view.ruler)];
}

function noteLines(texts: readonly string[], view: View): string[] {
  const notes = [...new Set(texts)];
  if (notes.length === 0) return [];
  const label = view.words.labels.note;
  const lines = notes.flatMap((text, index) =>
    hang(`${index === 0 ? label : ' '.repeat(label.length)}  `, view.text(text), view.width, view.ruler),
  );
  return ['', ...lines];
}

function assumedLines(decision: Decision, view: View): string[] {
  const texts = new Set(decision.items.flatMap(({ assumed }) => assumed.map(({ text }) => text.replace(/\.$/, ''))));
  if (texts.size === 0) return [];
  const lines = wrap(view.text(view.words.assumed([...texts])), view.width, view.ruler);
  return ['', ...lines.map((line) => view.paint(line, 'dim'))];
}
