/** Warnings of annul's own, whatever the platform. What a function receives is written in the language already. */
import type { Lang } from './messages.ts';

export interface WarningTexts {
  readonly 'unknown-marketplace': string;
  readonly 'unknown-clock': string;
  'marketplace-not-covered'(store: string): string;
  readonly 'seller-data': string;
  'order-in-the-future'(placed: string): string;
  /** Two facts that cannot both be; the second is left unknown. */
  impossible(kept: string, left: string): string;
  /** Two fields of the data that say different things; the second is left unknown. */
  contradiction(kept: string, left: string): string;
  stale(updated: string): string;
  readonly 'no-items': string;
}

export async function loadWarningTexts(lang: Lang): Promise<WarningTexts> {
  return lang === 'fr' ? (await import('./fr/warnings.ts')).warnings : (await import('./en/warnings.ts')).warnings;
}
