/** How Markdown is written: read later and elsewhere, so nothing is relative or styled, and lines are the reader's to wrap. */
import type { ViewSettings } from './view.ts';

export const forTicket = (settings: ViewSettings): ViewSettings => ({
  ...settings,
  live: false,
  colour: 0,
  unicode: true,
  columns: 100_000,
});
