/** Every sentence of `annul report`. */
import type { Moment } from './dates.ts';
import type { Lang } from './messages.ts';

export interface ReportWords {
  heading(orders: number, items: number, moment: Moment): string;
  cancelled(cancelled: number, items: number, share: string): string;
  /** Who cancelled, as a list: `2 by the seller`. */
  readonly by: Readonly<Record<'buyer' | 'seller' | 'platform' | 'unknown', (items: number) => string>>;
  requested(items: number): string;
  readonly nothingCancelled: string;
  percent(value: number): string;
  list(parts: readonly string[]): string;
  readonly columns: {
    readonly verdict: string;
    readonly reason: string;
    readonly listing: string;
    readonly title: string;
    readonly seller: string;
    readonly store: string;
    readonly orders: string;
    readonly items: string;
    readonly cancelled: string;
    readonly requested: string;
  };
  /** By the words of the orders: `platform`. */
  readonly sellers: Readonly<Record<'platform' | 'third-party' | 'unknown', string>>;
  others(reasons: number): string;
  more(count: number): string;
  repeated(orders: number): string;
  readonly noOrders: string;
}

export async function loadReportWords(lang: Lang): Promise<ReportWords> {
  return lang === 'fr' ? (await import('./fr/report.ts')).report : (await import('./en/report.ts')).report;
}
