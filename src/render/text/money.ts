/** The Money sentence of an item, and its table where the money takes several ways. */
import type { Decision, ItemDecision, Refund, RefundPart, Stage } from '../../decision/decision.ts';
import type { Expected, Payer } from '../../locales/render.ts';
import { isoDayText } from '../time.ts';
import type { View } from '../view.ts';
import { amountText, type Context, isSure, moneyText } from './context.ts';
import { standingSentences } from './refund-status.ts';
import { type Column, table } from './table.ts';

export interface MoneyLines {
  readonly sentence: string;
  /** Head and cells, where the money takes several ways. */
  readonly rows: readonly (readonly string[])[];
}

/** What the sentences about one payment need. */
export type MoneyContext = Pick<Context, 'clock' | 'view'>;

/** Absent where the decision says nothing of money. */
export function moneyLines(item: ItemDecision, context: Context): MoneyLines | undefined {
  const refund = item.refund;
  if (refund === undefined) return undefined;
  const { words } = context.view;
  // A seller is not asked how the buyer paid.
  const open = context.decision.role === 'seller' ? undefined : refund.missing[0];
  const several = refund.text === undefined && paymentsOf(paying(refund.parts)).length > 1;
  // A deduction says so already.
  const credit = refund.deductions.some(({ id }) => id === 'promotional-credit');
  const told = credit ? paying(refund.parts) : refund.parts;
  const main = refund.text ?? (several ? partsText(refund, context) : partTexts(told, payerOf(item), context));
  const others = [
    ...deductionTexts(refund, context.view),
    ...elsewhereTexts(refund.parts),
    ...borrowedTexts(refund.parts, context.view),
    ...(refund.limit === undefined ? [] : [refund.limit.text]),
    ...(refund.status === undefined ? [] : [standingSentences(refund.status, context)]),
    ...(open === undefined ? [] : [`${words.missing.forDates(open.question)} (--set ${open.fact})`]),
  ];
  // The sentence that announces the table stands right above it.
  const sentences = (several ? [...others, main] : [main, ...others]).filter((text) => text !== '');
  if (sentences.length === 0) return undefined;
  return { sentence: sentences.join(' '), rows: several ? partsRows(refund.parts, context) : [] };
}

/** One or two are said; of more than that only how many, and `--why` lists them. */
function deductionTexts({ deductions }: Pick<Refund, 'deductions'>, { why, words }: View): readonly string[] {
  if (deductions.length <= 2) return deductions.map(({ text }) => text);
  return why ? [] : [words.money.less(deductions.length)];
}

/** What several items give back together; absent where the amount is not known. What their blocks say is not repeated. */
export function togetherText({ items, refund }: Decision, { view }: MoneyContext): string | undefined {
  const amount = refund && amountText(refund, view);
  if (refund === undefined || amount === undefined) return undefined;
  const said = new Set(items.flatMap((item) => item.refund?.deductions ?? []).map(({ id }) => id));
  const deductions = refund.deductions.filter(({ id }) => !said.has(id));
  const sum = view.words.money.together(refund.items.length, amount);
  return [sum, ...deductionTexts({ deductions }, view)].join(' ');
}

/** Who pays back: whoever ships it takes it back; where nobody tells, whoever sells it. */
function payerOf({ because }: ItemDecision): Payer {
  const told = (id: string) => because.map(({ facts }) => facts[id]).find((value) => value !== undefined);
  const ships = told('fulfilledBy');
  if (ships === 'platform') return 'platform';
  if (ships === 'merchant') return 'third-party';
  const sells = told('soldBy');
  return sells === 'third-party' || sells === 'platform' ? sells : undefined;
}

const elsewhere = ['to-balance-or-bank', 'cash-to-bank'];

/** Where it comes back by another way than it was paid. */
const elsewhereTexts = (parts: readonly RefundPart[]): readonly string[] => [
  ...new Set(
    parts.flatMap(({ notes = [] }) => notes.filter(({ id }) => elsewhere.includes(id)).map(({ text }) => text)),
  ),
];

export function borrowedTexts(parts: readonly RefundPart[], { refund }: View): readonly string[] {
  const stores = new Set(parts.flatMap(({ borrowedFrom }) => (borrowedFrom === undefined ? [] : [borrowedFrom])));
  return [...stores].map((store) => refund.borrowed(store));
}

const isOnly = ({ notes }: RefundPart, id: 'only-if-charged' | 'only-if-not-charged'): boolean =>
  notes?.some((note) => note.id === id) ?? false;

/** A hold and a refund of one payment are alternatives: whether it was charged decides. */
function paymentsOf(parts: readonly RefundPart[]): readonly (readonly RefundPart[])[] {
  const payments: RefundPart[][] = [];
  for (const part of parts) {
    const before = payments.at(-1);
    const [hold] = before ?? [];
    const paired = hold !== undefined && isOnly(hold, 'only-if-not-charged') && isOnly(part, 'only-if-charged');
    if (before !== undefined && paired && hold.method === part.method) before.push(part);
    else payments.push([part]);
  }
  return payments;
}

/** Those that give something back, by a refund or as a hold that ends. */
const paying = (parts: readonly RefundPart[]): RefundPart[] => parts.filter(({ kind }) => kind !== 'none');

const partsText = (refund: Refund, { view }: Context): string =>
  view.words.money.parts(amountText(refund, view), paymentsOf(paying(refund.parts)).length);

/** Sentences about the parts of one payment. */
export function partTexts(parts: readonly RefundPart[], payer: Payer, context: MoneyContext): string {
  return parts.map((part) => conditional(part, partText(part, payer, context), context.view)).join(' ');
}

export function conditional(part: RefundPart, sentence: string, { words }: View): string {
  if (isOnly(part, 'only-if-charged')) return words.money.ifCharged(sentence);
  if (isOnly(part, 'only-if-not-charged')) return words.money.ifNotCharged(sentence);
  return part.kind === 'release-of-authorisation' ? `${words.money.nothingCharged} ${sentence}` : sentence;
}

function partText(part: RefundPart, payer: Payer, context: MoneyContext): string {
  const { words } = context.view;
  const method = words.methods[part.method];
  const expected = expectedOf(part, context);
  if (part.kind === 'none') {
    return part.method === 'promotional-credit' ? words.money.noneBack(method) : words.money.nothingPaid;
  }
  if (part.kind === 'release-of-authorisation') {
    const stage = part.stages.at(-1);
    if (expected !== undefined) return words.money.holdEnds(expected);
    return stage === undefined ? words.money.holdEndsSometime : words.money.holdEndsAfter(stage, isSure([stage]));
  }
  if (expected !== undefined) return words.money.comesBack(method, expected);
  if (part.stages.length > 0) return stagesText(part, payer, context);
  const notes = (part.notes ?? []).filter(({ id }) => id !== 'only-if-charged').map(({ text }) => text);
  return notes.length > 0 ? notes.join(' ') : words.money.comesBackSometime(method);
}

/** The spans that follow one another: where the start is not known yet, or where the dates hide them. */
export function stagesText(part: RefundPart, payer: Payer, { view: { words } }: MoneyContext): string {
  const method = words.methods[part.method];
  // The last span ends where the money is seen, whatever it is counted from; but not where nobody publishes that one.
  const seen = (part.notes ?? []).some(({ id }) => id === 'time-not-published') ? undefined : part.stages.length - 1;
  return part.stages
    .map((stage, index) => {
      const sure = isSure([stage]);
      if (index === seen) return words.money.shows(method, stage, sure, index === 0 ? stage.from : 'that');
      if (stage.from === 'return-received') return words.money.issuedAfterReturn(payer, stage, sure);
      return words.money.issuedAfterCancellation(stage, sure);
    })
    .join(' ');
}

/** Absent where the dates are not known. */
export function expectedOf(part: RefundPart, { clock }: MoneyContext): Expected | undefined {
  const { borrowedFrom, earliest, latest, stages } = part;
  if (latest === undefined) return undefined;
  const [only, ...others] = stages.filter(({ max }) => max > 0);
  const span = others.length === 0 ? only : undefined;
  const sure = borrowedFrom === undefined && isSure(stages);
  const last = isoDayText(latest, clock);
  if (earliest === latest) return { kind: 'on', text: clock.dates.on(last), span, sure };
  if (earliest === undefined || startsAtOnce(stages)) return { kind: 'by', text: clock.dates.by(last), span, sure };
  return { kind: 'span', text: clock.dates.span(isoDayText(earliest, clock), last), span, sure };
}

/** "From today to …" says less than "by …". */
function startsAtOnce(stages: readonly Stage[]): boolean {
  return stages.length > 0 && stages.every(({ min }) => min === 0);
}

function partsRows(parts: readonly RefundPart[], context: Context): readonly (readonly string[])[] {
  const { view } = context;
  const { to, amount, when } = view.words.money.columns;
  const rows = parts.map((part) => [
    view.words.methods[part.method].name,
    amountCell(part, view),
    conditionalCell(part, whenCell(part, context), view),
  ]);
  return [[to, amount, when], ...rows];
}

function amountCell({ amount, atLeast }: RefundPart, view: View): string {
  if (amount === undefined) return '';
  const most = moneyText(amount, view);
  return atLeast === undefined ? most : view.words.money.between(moneyText(atLeast, view), most);
}

function conditionalCell(part: RefundPart, cell: string, { words }: View): string {
  if (isOnly(part, 'only-if-charged')) return words.money.ifCharged(cell);
  return isOnly(part, 'only-if-not-charged') ? words.money.ifNotCharged(cell) : cell;
}

function whenCell(part: RefundPart, context: Context): string {
  const { words } = context.view;
  if (part.kind === 'none') return words.money.nothing;
  const spans = part.stages.map((stage) => words.span(stage)).join(' + ');
  const when = expectedOf(part, context)?.text ?? (spans === '' ? words.money.notKnown : spans);
  return part.kind === 'release-of-authorisation' ? `${words.money.hold}, ${when}` : when;
}

/** The rows as aligned lines. */
export function moneyTable({ rows }: MoneyLines, width: number, view: View): string[] {
  const [head, ...cells] = rows;
  if (head === undefined) return [];
  const columns: readonly Column[] = [
    { head: head[0] ?? '', fit: { by: 'wrap', min: 10 } },
    { head: head[1] ?? '', align: 'right' },
    { head: head[2] ?? '', fit: { by: 'wrap', min: 12 } },
  ];
  const texts = cells.map((row) => row.map((text) => ({ text: view.text(text) })));
  return table(columns, texts, 0, width, view);
}
