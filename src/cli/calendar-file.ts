/** `--ics FILE`: deadlines and the last days of refunds as a calendar. Loaded only where it is asked for. */
import ical from 'ical-generator';
import type { Decision } from '../decision/decision.ts';
import { loadCalendarWords } from '../locales/calendar.ts';
import type { Lang } from '../locales/messages.ts';
import { cut } from '../order/clean.ts';
import type { RefundAnswer } from '../render/refund-answer.ts';
import { type CalendarDate, type CalendarSentences, decisionDates, refundDates } from './calendar-dates.ts';
import type { Io } from './io.ts';
import { createSpeech } from './speech.ts';

export interface CalendarFile {
  decision(decision: Decision): void;
  refund(answer: RefundAnswer): void;
  /** Writes it whole, in the place of one that is there, and says where it is empty; throws an `OutputError`. */
  save(): void;
}

/** `at`: epoch milliseconds that it is written for. */
export async function createCalendarFile(
  file: string,
  at: number,
  lang: Lang,
  io: Io,
  quiet = false,
): Promise<CalendarFile> {
  const [{ render }, calendar] = await Promise.all([
    lang === 'fr' ? import('../locales/fr/render.ts') : import('../locales/en/render.ts'),
    loadCalendarWords(lang),
  ]);
  const words: CalendarSentences = { render, calendar };
  const dates: CalendarDate[] = [];
  return {
    decision: (decision) => void dates.push(...decisionDates(decision, words)),
    refund: (answer) => void dates.push(...refundDates(answer, words)),
    save() {
      io.save(file, calendarText(dates, at), true);
      if (dates.length === 0 && !quiet) createSpeech(io, lang, 'auto').note(calendar.empty(cut(file)));
    },
  };
}

function calendarText(dates: readonly CalendarDate[], at: number): string {
  const calendar = ical({ prodId: { company: 'annul', product: 'annul' } });
  const stamp = new Date(at);
  for (const { uid, title, text, when } of dates) {
    calendar.createEvent({
      id: uid,
      stamp,
      summary: title,
      description: text,
      start: new Date(when),
      allDay: typeof when === 'string',
    });
  }
  return `${calendar.toString()}\r\n`;
}
