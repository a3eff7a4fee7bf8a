/** Which shop an order was placed in, by its address or its name. */
import { marketplaceByDomain, platformOf, someShop } from '../../order/marketplaces.ts';
import { hostOf } from '../hosts.ts';
import type { Json } from '../values.ts';
import { nameOf, valuesOf } from './nodes.ts';

/** The host of the shop; a known store's by its canonical name. */
export function hostOfShop(raw: Json): string | undefined {
  const addresses = [valuesOf(raw.merchant).url, valuesOf(raw.seller).url, raw.url];
  const host = addresses.map(hostOf).find((name) => name !== undefined);
  if (host === undefined) return undefined;
  // `smile.amazon.com`, `order.ebay.de`.
  const labels = host.split('.');
  const canonical = labels.map((_, index) => labels.slice(index).join('.')).find(isStore);
  return canonical ?? host.replace(/^www\./, '');
}

/** Neither their addresses nor their names tell them apart. */
export function ofOneShop(one: Json, other: Json): boolean {
  const [hosts, names] = [[one, other].map(hostOfShop), [one, other].map(shopName)];
  const known = [hosts, names].filter((pair) => pair.every((name) => name !== undefined));
  return known.length === 0 || known.some(([first, second]) => first === second);
}

const shopName = (raw: Json): string | undefined => (nameOf(raw.merchant) ?? nameOf(raw.seller))?.toLowerCase();

/** Also one that annul does not know: `ebay.at`. */
const isStore = (domain: string): boolean =>
  marketplaceByDomain(domain)?.domain === domain ||
  (/^[^.]+\.[a-z]{2,3}$/.test(domain) && platformOf(domain) !== undefined);

/**
 * What a name tells: `Amazon.de` is a store, `eBay` a platform, `Amazon` one of several stores, any other some shop. So
 * is one without a name: none of the platforms is known to send such data.
 */
export function storeNamed(raw: Json): string | undefined {
  const name = shopName(raw);
  if (name === undefined) return someShop;
  const store = marketplaceByDomain(name)?.domain;
  if (store !== undefined) return store;
  const [word = ''] = name.split(/[^a-z0-9]/, 1);
  const platform = platformOf(word);
  if (platform === undefined) return someShop;
  return platform === 'amazon' ? undefined : word;
}
