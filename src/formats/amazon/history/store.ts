/** Which store a buyer's export means. */
import { marketplaceByDomain } from '../../../order/marketplaces.ts';
import { type Notes, textOf, warnUnknown } from '../../notes.ts';

export interface ExportStore {
  readonly domain: string | undefined;
  /** Its groceries come from the platform's own supermarket. */
  readonly grocery: boolean;
}

/** `Amazon.de`, `www.amazon.com`; `panda01` is Whole Foods, and audiobooks have a store that is none of annul's. */
export function exportStoreOf(value: unknown, notes: Notes): ExportStore {
  const text = textOf(value)
    ?.toLowerCase()
    .replace(/^www\./, '');
  if (text === 'panda01') return { domain: undefined, grocery: true };
  const store = marketplaceByDomain(text);
  if (text !== undefined && !store && !text.startsWith('audible.')) warnUnknown(notes, 'marketplace', text);
  return { domain: store?.domain, grocery: false };
}
