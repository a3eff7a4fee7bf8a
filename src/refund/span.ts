/** Adds a published span to a start, on the store's clock and its calendars. */
import { type CivilDay, dayAt, startOfDay } from '../order/civil.ts';
import { zoneOf } from '../order/marketplaces.ts';
import type { SpanUnit } from '../policies/policy.ts';
import { addBusinessDays, type Calendar } from './calendars.ts';

/** When something happens: on one of these days, and where it is known between these instants. */
export interface Window {
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** `until` is exclusive. */
  readonly exact?: { readonly from: number; readonly until: number };
}

/** What the spans are counted from: a civil day of the store, or an instant. */
export type Start = { readonly day: CivilDay } | { readonly instant: number };

export interface Span {
  readonly min: number;
  readonly max: number;
  readonly unit: SpanUnit;
}

const hourMs = 3_600_000;

export function startWindow(marketplace: string | undefined, start: Start): Window {
  if ('day' in start) return { first: start.day, last: start.day };
  const day = dayAt(zoneOf(marketplace), start.instant);
  return { first: day, last: day, exact: { from: start.instant, until: start.instant + 1 } };
}

/**
 * Hours run on the clock (`bd-hours`), days and business days on the calendar, the day of the event being day 0.
 * Where banks of a country differ, the end of a span of business days moves out by the calendar's slack.
 */
export function after(window: Window, span: Span, marketplace: string | undefined, calendar: Calendar): Window {
  if (span.unit === 'hours') {
    const zone = zoneOf(marketplace);
    const { from, until } = window.exact ?? {
      from: startOfDay(zone, window.first),
      until: startOfDay(zone, window.last + 1),
    };
    const exact = { from: from + span.min * hourMs, until: until + span.max * hourMs };
    return { first: dayAt(zone, exact.from), last: dayAt(zone, exact.until - 1), exact };
  }
  if (span.unit === 'days') {
    return span.max === 0 ? window : { first: window.first + span.min, last: window.last + span.max };
  }
  const slack = span.max > 0 ? (calendar.slack ?? 0) : 0;
  return {
    first: addBusinessDays(calendar, window.first, span.min),
    last: addBusinessDays(calendar, window.last, span.max + slack),
  };
}
