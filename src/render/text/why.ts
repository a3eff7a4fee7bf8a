/** `--why`: the rules that decided, the facts they looked at, and the pages they come from. */
import type { Because, Decision, ItemDecision, RefundPart, Source } from '../../decision/decision.ts';
import type { View } from '../view.ts';
import { hang, wrap } from '../wrap.ts';
import { verdictWords } from './context.ts';
import { stepLines } from './steps.ts';

/** The rules of one item, and of the routes beside its verdict with their steps. */
export function whyLines(item: ItemDecision, view: View): string[] {
  const lines: string[] = [];
  const rules = item.because.flatMap((because) => ['', ...becauseLines(because, view)]);
  if (rules.length > 0) lines.push('', `  ${view.words.why.rules}`, ...rules);
  const counting = (item.metric?.because ?? []).flatMap((because) => ['', ...becauseLines(because, view)]);
  if (counting.length > 0) lines.push('', `  ${view.words.labels.metric}`, ...counting);
  const money = moneyWhyLines(item, view);
  if (money.length > 0) lines.push('', `  ${view.words.labels.money}`, '', ...money);
  for (const { id, title, because, steps } of item.alternatives) {
    lines.push('', ...hang('  ', view.text(title ?? id), view.width, view.ruler));
    if (steps.length > 0) lines.push('', ...stepLines(steps, view));
    lines.push(...because.flatMap((each) => ['', ...becauseLines(each, view)]));
  }
  return lines;
}

function becauseLines({ rule, text, facts, source }: Because, view: View): string[] {
  const tested = Object.entries(facts).map(([fact, value]) => `${fact} = ${value}`);
  return [
    ...wrap(view.text(rule), view.width - 2, view.ruler).map((line) => `  ${line}`),
    ...indented(text, view),
    ...(tested.length === 0 ? [] : dimmed(indented(tested.join(', '), view), view)),
    ...sourceLines(source, view),
  ];
}

/** Where the dates come from, and everything that bears on the amount. */
function moneyWhyLines({ refund }: ItemDecision, view: View): string[] {
  if (refund === undefined) return [];
  const told = refund.deductions.length > 2 ? refund.deductions : [];
  const texts = [...told, ...(refund.notes ?? [])].map(({ text }) => text);
  return [
    ...refund.parts.flatMap((part) => partSourceLines(part, view)),
    ...texts.flatMap((text) => hang('  ', view.text(text), view.width, view.ruler)),
  ];
}

/** The published times behind a payment's dates, and what to know about them. */
export function partSourceLines({ method, notes = [], stages }: RefundPart, view: View): string[] {
  const { words } = view;
  const lines = stages.flatMap((stage) => [
    ...hang('  ', view.text(`${words.methods[method].name}: ${words.span(stage)}`), view.width, view.ruler),
    ...sourceLines(stage.source, view),
  ]);
  return [...lines, ...notes.flatMap(({ text }) => indented(text, view))];
}

export function sourceLines(source: Source, view: View): string[] {
  const { url } = source;
  return dimmed(
    [...indented(sourceText(source, view), view), ...(url === undefined ? [] : addressLines(view.text(url), view))],
    view,
  );
}

/** The page, the month it was checked, and how sure it is. */
export const sourceText = ({ title, checked, confidence }: Source, { words }: View): string =>
  words.why.source(title, checked, words.confidence[confidence]);

const indented = (text: string, view: View): string[] => hang('    ', view.text(text), view.width, view.ruler);

const dimmed = (lines: readonly string[], { paint }: View): string[] =>
  lines.map((line) => `    ${paint(line.slice(4), 'dim')}`.trimEnd());

/** An address stays on one line where the terminal has room for it, though prose would not. */
export function addressLines(url: string, { columns, ruler }: View): string[] {
  return hang('    ', url, columns, ruler);
}

/** Everything that was presumed, and what would follow if it were otherwise. */
export function assumedWhyLines(decision: Decision, view: View): string[] {
  const seen = new Map<string, string>();
  for (const { assumed } of decision.items) {
    for (const { fact, value, text, otherwise } of assumed) {
      const shown = value === null ? 'null' : Array.isArray(value) ? value.join(',') : String(value);
      const turn = otherwise.length === 0 ? '' : ` (${view.words.why.otherwise(verdictWords(otherwise, view))})`;
      seen.set(fact, `${fact} = ${shown}: ${text}${turn}`);
    }
  }
  if (seen.size === 0) return [];
  const list = [...seen.values()].flatMap((line) => hang('  ', view.text(line), view.width, view.ruler));
  return ['', view.words.why.assumed, ...list];
}
