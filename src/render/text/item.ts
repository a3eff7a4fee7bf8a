/** One block: the verdict and the time left, then why, what to do, the money, and what changes later. */
import type { Alternative, ItemDecision } from '../../decision/decision.ts';
import { marks } from '../glyphs.ts';
import { endOf, instantOf, startOf } from '../time.ts';
import type { View } from '../view.ts';
import { cut, ends, hang, wrap } from '../wrap.ts';
import { amountText, type Context, markOf, verdictWords } from './context.ts';
import { missingLines } from './missing.ts';
import { moneyLines, moneyTable } from './money.ts';
import { statusOf } from './status.ts';
import { stepLines } from './steps.ts';
import { whyLines } from './why.ts';

/** Items that get the same answer share a block; `warnings` are those not told elsewhere. */
export interface Block {
  readonly items: readonly [ItemDecision, ...ItemDecision[]];
  readonly warnings: readonly string[];
}

/** Titles longer than this are cut: shops put whole descriptions into them. */
const titleLines = 2;

export function blockLines({ items, warnings }: Block, context: Context): string[] {
  const [item] = items;
  const { view } = context;
  const sentence = reasonOf(item, view);
  const parts = [
    sentence === '' ? [] : hang('  ', view.text(sentence), view.width, view.ruler),
    stepLines(item.steps, view),
    missingLines(item, context),
    labelled(item, warnings, context),
  ].filter((lines) => lines.length > 0);
  return [
    ...headLines(item, context),
    ...items.flatMap((each) => titleLinesOf(each, context)),
    ...parts.flatMap((lines) => ['', ...lines]),
    ...(view.why ? whyLines(item, view) : []),
  ];
}

/** The sentence why; of an undetermined item, what it can still be. */
export function reasonOf(item: ItemDecision, view: View): string {
  if (item.verdict === 'undetermined') return view.words.missing.couldBe(verdictWords(item.candidates, view));
  const sentences = [...new Set(item.because.map(({ text }) => text))];
  if (sentences.length < 2) return sentences.join('');
  const told = sentences.length <= mostToldRules ? sentences : sentences.slice(0, mostToldRules - 1);
  return view.words.eitherWay(told, sentences.length - told.length);
}

/** Where more may apply, some are told and the rest counted. */
const mostToldRules = 3;

function headLines(item: ItemDecision, context: Context): string[] {
  const { view } = context;
  const { width, ruler } = view;
  const left = `${markOf(item.verdict, view)} ${view.words.verdicts[item.verdict].toUpperCase()}`;
  const right = view.text(statusOf(item, context));
  const styled = view.paint(left, marks[item.verdict].paint);
  const line = ends(left, right, width, ruler);
  if (line !== undefined) return [`${styled}${line[0].slice(left.length)}${line[1]}`.trimEnd()];
  return [styled, ...hang('  ', right, width, ruler)];
}

function titleLinesOf(item: ItemDecision, context: Context): string[] {
  const { view } = context;
  const { width, ruler, glyphs } = view;
  const amount = amountOf(item, context);
  const room = width - 2 - (amount === '' ? 0 : ruler.width(amount) + 2);
  if (room < 12) return [...hang('  ', titleOf(item, context), width, ruler), `  ${amount}`];
  const lines = wrap(titleOf(item, context), room, ruler);
  const kept = lines.slice(0, titleLines);
  if (lines.length > titleLines) {
    const last = `${kept.at(-1) ?? ''} ${lines[titleLines] ?? ''}`;
    kept[titleLines - 1] = cut(last, room, ruler, glyphs.ellipsis);
  }
  const [first = '', ...rest] = kept;
  const line = ends(`  ${first}`, amount, width, ruler);
  return [(line?.join('') ?? `  ${first}`).trimEnd(), ...rest.map((each) => `  ${each}`)];
}

export function amountOf({ refund }: ItemDecision, { view }: Context): string {
  return view.text((refund && amountText(refund, view)) ?? '');
}

/** `2 × USB-C hub`; the count also where a line of the order is split into several entries. */
export function titleOf(item: ItemDecision, { decision, view }: Context): string {
  const { heading } = view.words;
  const split = decision.items.filter((other) => other.item === item.item).length > 1;
  const id = item.item ?? undefined;
  const title = item.title ?? (id === undefined ? heading.wholeOrder : heading.item(id));
  const count = item.quantity !== undefined && (item.quantity > 1 || split) ? item.quantity : undefined;
  return view.text(count === undefined ? title : `${count} ${view.glyphs.times} ${title}`);
}

/** Money, After, Also, Note: one label a line, the texts in one column. */
export function labelled(item: ItemDecision, warnings: readonly string[], context: Context): string[] {
  const { view } = context;
  const { labels } = view.words;
  const money = moneyLines(item, context);
  const rows: (readonly [label: string, text: string])[] = [];
  if (money !== undefined) rows.push([labels.money, money.sentence]);
  const metric = metricText(item, context);
  if (metric !== undefined) rows.push([labels.metric, metric]);
  const after = afterText(item, context);
  if (after !== undefined) rows.push([labels.after, after]);
  for (const alternative of item.alternatives) rows.push([labels.also, alternativeText(alternative, context)]);
  for (const warning of warnings) rows.push([labels.note, warning]);
  const column = Math.max(0, ...rows.map(([label]) => label.length));
  const indent = column + 4;
  return rows.flatMap(([label, text], index) => {
    const shown = rows[index - 1]?.[0] === label ? '' : label;
    const lines = hang(`  ${shown.padEnd(column)}  `, view.text(text), view.width, view.ruler);
    if (label !== labels.money) return lines;
    const parts = money === undefined ? [] : moneyTable(money, view.width - indent, view);
    return [...lines, ...parts.map((line) => `${' '.repeat(indent)}${line}`)];
  });
}

/** Whether it counts, and what is still asked to know its reason. */
export function metricText({ metric }: ItemDecision, { view }: Context): string | undefined {
  if (metric === undefined) return undefined;
  const [open] = metric.missing;
  const text = [metric.text, ...(metric.rates ?? []).map((rate) => rate.text)].join(' ');
  if (open === undefined) return text;
  const option = open.fact.endsWith('sellerReason') ? '--reason' : `--set ${open.fact}`;
  return `${text} ${view.words.missing.forMetric(open.question)} (${option})`;
}

export function afterText(item: ItemDecision, { clock, decision, view }: Context): string | undefined {
  const change = instantOf(item.validUntil);
  if (change === undefined || item.next.length === 0) return undefined;
  const from = startOf(change, clock, !view.live);
  if (item.verdict === 'undetermined') return view.words.candidatesFrom(item.next, from);
  return view.words.after(decision.role, item.verdict, item.next, from);
}

export function alternativeText({ id, title, certain, until, because }: Alternative, { clock, view }: Context): string {
  const end = instantOf(until);
  const limit = end === undefined ? undefined : view.dates.until(endOf(end, clock, true));
  return view.words.alternative(title ?? id.replaceAll('-', ' '), certain, limit, because[0]?.text);
}
