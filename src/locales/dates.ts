/**
 * How a language writes days and times. Plain tables: `Intl` costs half an empty program at start-up, and it names a
 * zone only in its own country's English.
 */
import type { Lang } from './messages.ts';

/** A moment as the wall clock of some zone shows it. */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** A moment in words. Its kind decides the preposition before it: *jusqu'à 10 h 30*, *jusqu'au lun. 23 nov.* */
export interface Moment {
  readonly kind: 'time' | 'date' | 'date-time';
  readonly text: string;
}

export interface DateWords {
  /** `10:30`, `10 h 30`. */
  time(civil: Civil): string;
  /** `Mon Nov 23`, `lun. 23 nov.`; the year where it would not be understood without. */
  date(civil: Civil, withYear: boolean): string;
  /** `Mon Nov 23, 10:30`, `lun. 23 nov. à 10 h 30`. */
  dateTime(civil: Civil, withYear: boolean): string;
  /** `November 23, 2026`, `23 novembre 2026`: for letters. */
  full(civil: Civil): string;
  /** `Mon`, `lun.` */
  weekday(civil: Civil): string;
  /** `Nov`, `nov.` */
  month(civil: Civil): string;
  /** The name of a zone's clock at this offset in minutes: `PST`, `heure de Paris`. */
  zone(zone: string, offset: number): string;
  /** A moment with the name of its zone: `10:30 PST`, `10 h 30, heure de Paris`. */
  inZone(text: string, zoneName: string): string;
  /** Whether each time names its zone, or only the heading does. */
  readonly zoneEverywhere: boolean;
  /** `until 10:30`, `jusqu'au ven. 4 déc.` */
  until(moment: Moment): string;
  /** `by Wed Dec 2`, `avant la fin du mer. 2 déc.`: the day counts. */
  by(day: string): string;
  /** `on Tue Dec 1`, `le mar. 1er déc.` */
  on(day: string): string;
  /** `Tue Dec 1 to Thu Dec 3`, `du mar. 1er déc. au jeu. 3 déc.` */
  span(from: string, to: string): string;
}

export async function loadDateWords(lang: Lang): Promise<DateWords> {
  return lang === 'fr' ? (await import('./fr/dates.ts')).dates : (await import('./en/dates.ts')).dates;
}
