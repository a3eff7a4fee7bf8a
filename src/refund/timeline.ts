/**
 * When one payment's money is back: stage 1 until the refund is issued, stage 2 until it shows, an authorisation that
 * was never charged told apart from a refund (facts page, section 4 and table a).
 */
import type { RefundPart } from '../decision/decision.ts';
import { isoDate } from '../order/civil.ts';
import { marketplaceByDomain } from '../order/marketplaces.ts';
import type { Money } from '../order/order.ts';
import type { Fulfilment, PaymentMethod, Seller } from '../order/vocabulary.ts';
import { businessDayFrom, knowsHolidays, publicCalendar, settlementCalendar } from './calendars.ts';
import { type Course, coursesOf, type RefundTables } from './courses.ts';
import { after, type Span, type Start, startWindow, type Window } from './span.ts';
import { onBalance } from './status.ts';
import type { CaveatId, PartNoteId, Trigger } from './words.ts';

export interface TimelineRequest {
  readonly policy: RefundTables;
  readonly marketplace?: string | undefined;
  readonly method: PaymentMethod;
  readonly trigger: Trigger;
  /** The cancellation, or the day the goods were back; absent where it has not happened or is not known. */
  readonly start?: Start | undefined;
  readonly charged?: boolean | undefined;
  readonly soldBy?: Seller | undefined;
  readonly fulfilledBy?: Fulfilment | undefined;
  readonly amount?: Money | undefined;
  /** The least of it, where a split payment leaves that open. */
  readonly atLeast?: Money | undefined;
}

/** A part of the decision's refund whose notes and caveats are ids yet, to be put into words. */
export interface PlannedPart extends Omit<RefundPart, 'notes'> {
  readonly notes: readonly PartNoteId[];
  readonly caveats: readonly CaveatId[];
}

/**
 * One part, or two where it is open whether anything was charged: the hold that ends, and the refund that comes.
 * They are alternatives, each over the whole amount, and their notes say so.
 */
export function refundTimeline(request: TimelineRequest): readonly PlannedPart[] {
  return coursesFor(request).map((course) => partOf(course, request));
}

const remembered = new WeakMap<RefundTables, Map<string, readonly Course[]>>();

/** Few combinations, many orders. Only stores that are known are kept: any text may stand in an order. */
function coursesFor(request: TimelineRequest): readonly Course[] {
  const { policy, marketplace, method, trigger, charged, soldBy, fulfilledBy } = request;
  if (marketplace !== undefined && marketplaceByDomain(marketplace) === undefined) return coursesOf(request);
  const courses = remembered.get(policy) ?? new Map<string, readonly Course[]>();
  if (courses.size === 0) remembered.set(policy, courses);
  const key = `${marketplace} ${method} ${trigger} ${charged} ${soldBy} ${fulfilledBy}`;
  const known = courses.get(key);
  if (known !== undefined) return known;
  const found = coursesOf(request);
  courses.set(key, found);
  return found;
}

type Draft = { -readonly [Key in keyof PlannedPart]: PlannedPart[Key] };

/** Puts the amount and the dates to a course. Assigned one by one: this runs for every order of a stream. */
function partOf(course: Course, request: TimelineRequest): PlannedPart {
  const { method, amount, atLeast } = request;
  const { kind, stages, notes, caveats, borrowedFrom } = course;
  const part: Draft = { method, kind, stages, notes, caveats };
  if (amount !== undefined) part.amount = amount;
  if (atLeast !== undefined) part.atLeast = atLeast;
  if (borrowedFrom !== undefined) part.borrowedFrom = borrowedFrom;
  if (request.start !== undefined && course.show !== undefined) {
    date(part, course, course.show, startWindow(request.marketplace, request.start), request);
  }
  return part;
}

function date(
  part: Draft,
  { issue, caveats }: Course,
  show: Span,
  began: Window,
  { marketplace, method }: TimelineRequest,
): void {
  const banks = settlementCalendar(marketplace);
  part.start = isoDate(began.first);
  let issued = began;
  if (issue !== undefined) {
    issued = after(began, issue, marketplace, publicCalendar(marketplace));
    part.issued = { earliest: isoDate(issued.first), latest: isoDate(issued.last) };
  }
  const shown = after(issued, show, marketplace, banks);
  // Before its first business day no bank could answer; a balance is looked at on any day.
  const late = onBalance.includes(method) ? shown.last + 1 : businessDayFrom(banks, shown.last + 1);
  part.earliest = isoDate(shown.first);
  part.latest = isoDate(shown.last);
  part.lateFrom = isoDate(late);
  const counted = show.unit === 'business-days' || issue?.unit === 'business-days';
  if (counted && !knowsHolidays(late)) part.caveats = [...caveats, 'beyond-holidays'];
}
