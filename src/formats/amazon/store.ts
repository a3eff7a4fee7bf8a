/** Which store an Amazon order belongs to. */
import { quote } from '../../order/clean.ts';
import { isOffPlatformId, marketplaceByDomain, marketplaceById } from '../../order/marketplaces.ts';
import { type Notes, warn, warnUnknown } from '../notes.ts';

export interface Store {
  /** The canonical name, `amazon.de`. */
  readonly domain: string | undefined;
  /** The buyer's contract is with another shop; Amazon only ships. */
  readonly offPlatform: boolean;
}

/** The id's word goes first. `channel` is a domain with a capital letter, or begins with `Non-Amazon`. */
export function storeOf(id: string | undefined, channel: string | undefined, notes: Notes): Store {
  if ((id !== undefined && isOffPlatformId(id)) || (channel !== undefined && /^non-amazon/i.test(channel))) {
    warn(notes, { id: 'not-platform-order', path: 'marketplace' });
    return { domain: undefined, offPlatform: true };
  }
  const named = marketplaceByDomain(channel);
  if (id === undefined) {
    if (channel !== undefined && !named) warnUnknown(notes, 'marketplace', channel);
    return { domain: named?.domain, offPlatform: false };
  }
  const store = marketplaceById(id);
  if (!store) warnUnknown(notes, 'marketplace', id);
  else if (named && channel !== undefined && named !== store) {
    warn(notes, { id: 'contradiction', path: 'marketplace', found: quote(channel), expected: store.domain });
  }
  return { domain: store?.domain, offPlatform: false };
}
