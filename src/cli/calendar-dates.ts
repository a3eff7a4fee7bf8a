/** The days and moments of a decision or a refund that belong into a calendar. */
import type { Decision, ItemDecision, Refund } from '../decision/decision.ts';
import type { CalendarWords } from '../locales/calendar.ts';
import type { RenderWords } from '../locales/render.ts';
import { dayAt, isoDate, startOfDay } from '../order/civil.ts';
import { parseInstant } from '../order/instant.ts';
import { zoneOf } from '../order/marketplaces.ts';
import { clean } from '../render/clean.ts';
import type { RefundAnswer } from '../render/refund-answer.ts';

export interface CalendarDate {
  /** The same for the same order and item whenever it is written. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  /** Epoch milliseconds, or a whole day: `2026-12-08`. */
  readonly when: number | string;
}

export interface CalendarSentences {
  readonly calendar: CalendarWords;
  readonly render: RenderWords;
}

const uidOf = (...parts: readonly (string | number | undefined)[]): string =>
  `${parts.map((part) => encodeURIComponent(part ?? '')).join('.')}@annul`;

const lastDay = (parts: Refund['parts']): string | undefined =>
  parts
    .filter(({ kind }) => kind !== 'none')
    .flatMap(({ latest }) => latest ?? [])
    .sort()
    .at(-1);

export function decisionDates(decision: Decision, { calendar, render }: CalendarSentences): CalendarDate[] {
  const { order, policy, items, at } = decision;
  const name = calendar.order(order, policy.marketplace);
  const zone = zoneOf(policy.marketplace);
  const asOf = calendar.asOf(at.slice(0, 10));
  const keys = new Map<string, number>();
  const dates: CalendarDate[] = [];
  for (const item of items) {
    const key = item.item ?? item.title ?? '';
    const nth = keys.get(key) ?? 0;
    keys.set(key, nth + 1);
    const what = clean(item.title === undefined ? name : `${item.title} (${name})`);
    const end = item.deadline === undefined ? undefined : parseInstant(item.deadline);
    if (end !== undefined) {
      const title = calendar.deadline(render.verdicts[item.verdict], what);
      dates.push({ uid: uidOf('deadline', order, key, nth), title, text: asOf, when: momentOrDay(end, zone) });
    }
    const day = decision.refund === undefined && item.refund !== undefined ? lastDay(item.refund.parts) : undefined;
    if (day !== undefined) {
      const text = textOf(asOf, [item], calendar);
      dates.push({ uid: uidOf('refund', order, key, nth), title: calendar.refund(what), text, when: day });
    }
  }
  const all = decision.refund === undefined ? undefined : lastDay(decision.refund.parts);
  if (all !== undefined) {
    dates.push({
      uid: uidOf('refund', order),
      title: calendar.refund(clean(name)),
      text: textOf(asOf, items, calendar),
      when: all,
    });
  }
  return dates;
}

/** What ends with a day is a whole day, the last one: its midnight would stand on the day after. */
function momentOrDay(end: number, zone: string | undefined): CalendarDate['when'] {
  const day = dayAt(zone, end);
  return startOfDay(zone, day) === end ? isoDate(day - 1) : end;
}

function textOf(asOf: string, items: readonly ItemDecision[], calendar: CalendarWords): string {
  return items.some(({ verdict }) => verdict === 'cancel') ? `${calendar.ifCancelledNow} ${asOf}` : asOf;
}

export function refundDates(answer: RefundAnswer, { calendar, render }: CalendarSentences): CalendarDate[] {
  const { amount, marketplace, method, parts, start } = answer;
  const day = lastDay(parts);
  if (day === undefined) return [];
  const sum = amount === undefined ? undefined : `${amount.amount} ${amount.currency}`;
  const what = [sum, render.methods[method].name, marketplace].filter((part) => part !== undefined).join(', ');
  return [
    {
      uid: uidOf('refund', marketplace, method, start?.date, sum),
      title: calendar.refund(what),
      text: calendar.asOf(answer.at.slice(0, 10)),
      when: day,
    },
  ];
}
