import type { SourcePage } from '../policy.ts';

/** The month in which every page of the register was last read. */
const checked = '2026-11';

/** A page that was read; without an address where none is public. */
export const page = (title: string, url?: string): SourcePage =>
  url === undefined ? { title, checked } : { title, url, checked };
