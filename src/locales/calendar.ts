/** What stands in the calendar file of `--ics`. */
import type { Lang } from './messages.ts';

export interface CalendarWords {
  /** `verdict` in words; `what`: the item's title, or its order. */
  deadline(verdict: string, what: string): string;
  refund(what: string): string;
  order(id: string, marketplace: string | undefined): string;
  /** The refund's day rests on cancelling now. */
  readonly ifCancelledNow: string;
  /** Said of the file where it holds nothing. */
  empty(file: string): string;
  /** When it was counted: `2026-11-23`. */
  asOf(day: string): string;
}

export async function loadCalendarWords(lang: Lang): Promise<CalendarWords> {
  return lang === 'fr' ? (await import('./fr/calendar.ts')).calendar : (await import('./en/calendar.ts')).calendar;
}
