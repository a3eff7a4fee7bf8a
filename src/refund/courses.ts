/**
 * Which ways a payment's money can go, and over which published spans: everything about a refund that does not depend
 * on its amount and its date.
 */
import type { RefundPart, Source, Stage } from '../decision/decision.ts';
import type { Fulfilment, PaymentMethod, Seller } from '../order/vocabulary.ts';
import type { ProcessingRow, RefundRow, SourcePage } from '../policies/policy.ts';
import { publicCalendar, settlementCalendar } from './calendars.ts';
import { condition, type Found, findRows, type SpanRow, widest } from './rows.ts';
import type { Span } from './span.ts';
import { type CaveatId, isPartNote, type PartNoteId, type Trigger } from './words.ts';

/** What of a policy refunds read. */
export interface RefundTables {
  readonly sources: Readonly<Record<string, SourcePage>>;
  readonly processing: readonly ProcessingRow[];
  readonly refunds: readonly RefundRow[];
}

export interface CourseRequest {
  readonly policy: RefundTables;
  readonly marketplace?: string | undefined;
  readonly method: PaymentMethod;
  readonly trigger: Trigger;
  readonly charged?: boolean | undefined;
  readonly soldBy?: Seller | undefined;
  readonly fulfilledBy?: Fulfilment | undefined;
}

export interface Course {
  readonly kind: RefundPart['kind'];
  readonly stages: readonly Stage[];
  readonly notes: readonly PartNoteId[];
  readonly caveats: readonly CaveatId[];
  readonly borrowedFrom?: string;
  /** Until the refund is issued; absent where that is at once. */
  readonly issue?: Span;
  /** From then until it shows; absent where nothing comes back. */
  readonly show?: Span;
}

/** One course, or a hold and a refund where it is open whether anything was charged. */
export function coursesOf(request: CourseRequest): readonly Course[] {
  const { method, trigger } = request;
  // Nobody pays at a door that no parcel reached.
  const unpaid = method === 'cash-on-delivery' && ['cancellation', 'undeliverable', 'refund'].includes(trigger);
  if (unpaid && request.charged !== true) return [nothing(['not-paid-yet'])];
  const refund = refundRows(request, 'refund');
  if (refund.rows.some((row) => row.kind === 'none')) {
    return [{ ...nothing(notesOf(refund.rows)), ...borrowing(refund.borrowedFrom) }];
  }
  // What comes back had been sent, and what is sent is charged: an order that is not charged yet will be by then.
  const sent = trigger === 'return' || trigger === 'undeliverable';
  const charged = sent || (request.charged ?? (trigger === 'withdrawal' || trigger === 'refund' ? true : undefined));
  if (charged === true) return [refundCourse(request, refund, [])];
  const hold = refundRows(request, 'hold');
  if (charged === false) {
    return [hold.rows.length === 0 ? nothing(['nothing-taken']) : holdCourse(request, hold, [])];
  }
  const ifCharged = refundCourse(request, refund, ['only-if-charged']);
  return hold.rows.length === 0 ? [ifCharged] : [holdCourse(request, hold, ['only-if-not-charged']), ifCharged];
}

/** `card` may be a credit or a debit card. */
const methodsOf = (method: PaymentMethod): readonly PaymentMethod[] =>
  method === 'card' ? ['card', 'credit-card', 'debit-card'] : [method];

function refundRows(request: CourseRequest, what: 'refund' | 'hold'): Found<RefundRow> {
  const { policy, marketplace, method, trigger, fulfilledBy } = request;
  const asked = methodsOf(method);
  const after = trigger === 'cancellation' ? 'cancellation' : 'return';
  const rows = policy.refunds.filter(
    (row) =>
      (row.kind === 'release-of-authorisation') === (what === 'hold') && row.methods.some((one) => asked.includes(one)),
  );
  return findRows(rows, marketplace, (row) => [
    ...condition(row.after, after),
    ...condition(row.fulfilledBy, fulfilledBy),
  ]);
}

function processingRows({ policy, marketplace, trigger, soldBy, fulfilledBy }: CourseRequest): Found<ProcessingRow> {
  const from = trigger === 'return' || trigger === 'withdrawal' ? 'return-received' : trigger;
  const rows = policy.processing.filter((row) => row.trigger === from);
  const conditions = (row: ProcessingRow) => [
    ...condition(row.soldBy, soldBy),
    ...condition(row.fulfilledBy, fulfilledBy),
  ];
  const found = findRows(rows, marketplace, conditions);
  if (found.rows.length === 0 || found.rows.some((row) => !conditions(row).includes(undefined))) return found;
  // The order may fit none of these: late is only what is late by the row that it then borrows, too.
  const unconditional = rows.filter((row) => row.soldBy === undefined && row.fulfilledBy === undefined);
  const otherwise = findRows(unconditional, marketplace, conditions);
  return { ...otherwise, rows: [...found.rows, ...otherwise.rows] };
}

const notesOf = (rows: readonly SpanRow[]): PartNoteId[] => [
  ...new Set(rows.flatMap((row) => (row.note !== undefined && isPartNote(row.note) ? [row.note] : []))),
];

const borrowing = (borrowedFrom: string | undefined): Pick<Course, 'borrowedFrom'> =>
  borrowedFrom === undefined ? {} : { borrowedFrom };

const nothing = (notes: readonly PartNoteId[]): Course => ({ kind: 'none', stages: [], notes, caveats: [] });

function holdCourse(request: CourseRequest, hold: Found<RefundRow>, notes: readonly PartNoteId[]): Course {
  const looksCharged = ['card', 'debit-card', 'prepaid-card'].includes(request.method);
  const all: readonly PartNoteId[] = [
    ...notes,
    ...notesOf(hold.rows),
    ...(looksCharged ? ['hold-looks-charged' as const] : []),
  ];
  return course(request, 'release-of-authorisation', { rows: [] }, hold, all);
}

const refundCourse = (request: CourseRequest, refund: Found<RefundRow>, notes: readonly PartNoteId[]): Course =>
  course(request, 'refund', processingRows(request), refund, [
    ...notes,
    ...notesOf(refund.rows),
    ...(refund.rows.length === 0 ? ['time-not-published' as const] : []),
  ]);

/** What the first span is counted from, where no goods come back. */
const beginnings: Readonly<Partial<Record<Trigger, Stage['from']>>> = {
  cancellation: 'cancellation',
  refund: 'refund-issued',
};

function course(
  { policy, marketplace, trigger }: CourseRequest,
  kind: RefundPart['kind'],
  first: Found<ProcessingRow>,
  second: Found<RefundRow>,
  notes: readonly PartNoteId[],
): Course {
  const processing = widest(first.rows);
  // A stage of no length is told as none: the money is counted from the cancellation itself.
  const issue = processing === undefined || processing.max === 0 ? undefined : processing;
  const show = widest(second.rows);
  const began = beginnings[trigger] ?? 'return-received';
  const caveats = [
    ...(issue?.unit === 'business-days' ? publicCalendar(marketplace).caveats : []),
    ...(show?.unit === 'business-days' ? settlementCalendar(marketplace).caveats : []),
  ];
  return {
    kind,
    stages: [
      ...(issue === undefined ? [] : [stage(began, issue, policy)]),
      ...(show === undefined ? [] : [stage(issue === undefined ? began : 'refund-issued', show, policy)]),
    ],
    notes,
    caveats: [...new Set(caveats)],
    ...borrowing(second.borrowedFrom ?? (issue && first.borrowedFrom)),
    ...(issue && { issue }),
    ...(show && { show }),
  };
}

function stage(from: Stage['from'], row: SpanRow, policy: RefundTables): Stage {
  return { from, min: row.min, max: row.max, unit: row.unit, source: sourceOf(row, policy) };
}

/** The page a row cites; a key that the register lacks stands for its own title (a test finds it). */
function sourceOf({ cite }: SpanRow, { sources }: RefundTables): Source {
  const page = Object.hasOwn(sources, cite.source) ? sources[cite.source] : undefined;
  return { ...(page ?? { title: cite.source, checked: '' }), confidence: cite.confidence };
}
