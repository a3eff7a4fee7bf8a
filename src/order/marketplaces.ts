/**
 * The stores annul knows: domain, ids in the platform's data, country, currency and clock.
 * Ids and codes are the API owner's; domains, currencies and zones were checked against public data, not a register.
 */

export type Region = 'americas' | 'europe' | 'middle-east-africa' | 'asia-pacific';

/** A store, or a platform that knows no stores: its shops have a country and a clock each that annul is not told. */
export interface Marketplace {
  /** The canonical name: `amazon.com`, `shopify`. */
  readonly domain: string;
  /** The id of the policy that decides its orders. */
  readonly platform: string;
  readonly marketplaceId?: string;
  /** The platform's own country code: `UK`, where addresses say `GB`. */
  readonly code?: string;
  /** ISO 3166, two letters. */
  readonly country?: string;
  /** ISO 4217. */
  readonly currency?: string;
  /** The store's clock, an IANA name. */
  readonly zone?: string;
  readonly region?: Region;
}

/** Stands for a shop on no platform of which no address is told. */
export const someShop = 'shop';

type AmazonRow = readonly [id: string, code: string, domain: string, currency: string, zone: string, region: Region];

const amazonRows: readonly AmazonRow[] = [
  ['A2EUQ1WTGCTBG2', 'CA', 'amazon.ca', 'CAD', 'America/Toronto', 'americas'],
  ['ATVPDKIKX0DER', 'US', 'amazon.com', 'USD', 'America/Los_Angeles', 'americas'],
  ['A1AM78C64UM0Y8', 'MX', 'amazon.com.mx', 'MXN', 'America/Mexico_City', 'americas'],
  ['A2Q3Y263D00KWC', 'BR', 'amazon.com.br', 'BRL', 'America/Sao_Paulo', 'americas'],
  ['A28R8C7NBKEWEA', 'IE', 'amazon.ie', 'EUR', 'Europe/Dublin', 'europe'],
  ['A1RKKUPIHCS9HS', 'ES', 'amazon.es', 'EUR', 'Europe/Madrid', 'europe'],
  ['A1F83G8C2ARO7P', 'UK', 'amazon.co.uk', 'GBP', 'Europe/London', 'europe'],
  ['A13V1IB3VIYZZH', 'FR', 'amazon.fr', 'EUR', 'Europe/Paris', 'europe'],
  ['AMEN7PMS3EDWL', 'BE', 'amazon.com.be', 'EUR', 'Europe/Brussels', 'europe'],
  ['A1805IZSGTT6HS', 'NL', 'amazon.nl', 'EUR', 'Europe/Amsterdam', 'europe'],
  ['A1PA6795UKMFR9', 'DE', 'amazon.de', 'EUR', 'Europe/Berlin', 'europe'],
  ['APJ6JRA9NG5V4', 'IT', 'amazon.it', 'EUR', 'Europe/Rome', 'europe'],
  ['A2NODRKZP88ZB9', 'SE', 'amazon.se', 'SEK', 'Europe/Stockholm', 'europe'],
  ['AE08WJ6YKNBMC', 'ZA', 'amazon.co.za', 'ZAR', 'Africa/Johannesburg', 'middle-east-africa'],
  ['A1C3SOZRARQ6R3', 'PL', 'amazon.pl', 'PLN', 'Europe/Warsaw', 'europe'],
  ['ARBP9OOSHTCHU', 'EG', 'amazon.eg', 'EGP', 'Africa/Cairo', 'middle-east-africa'],
  ['A33AVAJ2PDY3EV', 'TR', 'amazon.com.tr', 'TRY', 'Europe/Istanbul', 'middle-east-africa'],
  ['A17E79C6D8DWNP', 'SA', 'amazon.sa', 'SAR', 'Asia/Riyadh', 'middle-east-africa'],
  ['A2VIGQ35RCS4UG', 'AE', 'amazon.ae', 'AED', 'Asia/Dubai', 'middle-east-africa'],
  ['A21TJRUUN4KGV', 'IN', 'amazon.in', 'INR', 'Asia/Kolkata', 'asia-pacific'],
  ['A19VAU5U5O7RUS', 'SG', 'amazon.sg', 'SGD', 'Asia/Singapore', 'asia-pacific'],
  ['A39IBJ37TRP1C6', 'AU', 'amazon.com.au', 'AUD', 'Australia/Sydney', 'asia-pacific'],
  ['A1VC38T7YXB528', 'JP', 'amazon.co.jp', 'JPY', 'Asia/Tokyo', 'asia-pacific'],
  // Not in the platform's list of stores any more; old data still names it.
  ['AAHKV2X7AFYLW', 'CN', 'amazon.cn', 'CNY', 'Asia/Shanghai', 'asia-pacific'],
];

const amazonStores = amazonRows.map(
  ([marketplaceId, code, domain, currency, zone, region]): Marketplace => ({
    domain,
    platform: 'amazon',
    marketplaceId,
    code,
    country: code === 'UK' ? 'GB' : code,
    currency,
    zone,
    region,
  }),
);

const store = (
  platform: string,
  domain: string,
  known: Pick<Marketplace, 'country' | 'currency' | 'zone' | 'region'> = {},
): Marketplace => ({ platform, domain, ...known });

const american = { country: 'US', currency: 'USD', region: 'americas' } as const;
const euro = { currency: 'EUR', region: 'europe' } as const;

/** Of these only eBay tells its clock: its site in the US runs on Pacific Time. */
const otherStores: readonly Marketplace[] = [
  store('ebay', 'ebay.com', { ...american, zone: 'America/Los_Angeles' }),
  store('ebay', 'ebay.co.uk', { country: 'GB', currency: 'GBP', zone: 'Europe/London', region: 'europe' }),
  store('ebay', 'ebay.de', { ...euro, country: 'DE', zone: 'Europe/Berlin' }),
  store('ebay', 'ebay.fr', { ...euro, country: 'FR', zone: 'Europe/Paris' }),
  store('ebay', 'ebay.it', { ...euro, country: 'IT', zone: 'Europe/Rome' }),
  store('ebay', 'ebay.es', { ...euro, country: 'ES', zone: 'Europe/Madrid' }),
  store('ebay', 'ebay.ca', { country: 'CA', currency: 'CAD', zone: 'America/Toronto', region: 'americas' }),
  store('ebay', 'ebay.com.au', {
    country: 'AU',
    currency: 'AUD',
    zone: 'Australia/Sydney',
    region: 'asia-pacific',
  }),
  store('walmart', 'walmart.com', american),
  store('etsy', 'etsy.com'),
  store('shopify', 'shopify'),
  store('woocommerce', 'woocommerce'),
  store('adobe-commerce', 'adobe-commerce'),
];

export const marketplaces: readonly Marketplace[] = [...amazonStores, ...otherStores];

const byDomain = new Map(marketplaces.map((store) => [store.domain, store]));
const byId = new Map(amazonStores.map((store) => [store.marketplaceId, store]));

/** Absent for a store that annul does not know. Any case: reports write `Amazon.de`. */
export const marketplaceByDomain = (domain: string | undefined): Marketplace | undefined =>
  domain === undefined ? undefined : byDomain.get(domain.toLowerCase());

export const marketplaceById = (id: string): Marketplace | undefined => byId.get(id);

const nameOf = (domain: string): string => domain.toLowerCase().replace(/\..*$/s, '');
const byName = new Map(marketplaces.map(({ domain, platform }) => [nameOf(domain), platform]));

/** The platform of a store, also of one that annul does not know: `ebay.at` is one of eBay's. */
export const platformOf = (domain: string | undefined): string | undefined =>
  domain === undefined ? undefined : byName.get(nameOf(domain));

/** Stands for a country of the European Union that is not told. */
export const someEuCountry = 'EU';

/** The country of a place: of a store, or of a country by its own code. */
export const countryOf = (place: string | undefined): string | undefined =>
  place !== undefined && /^[A-Z]{2}$/.test(place) ? place : marketplaceByDomain(place)?.country;

/** The store's clock; absent (counted in UTC) for a store that annul does not know. */
export const zoneOf = (domain: string | undefined): string | undefined => marketplaceByDomain(domain)?.zone;

/** Stands where a marketplace id does for orders placed outside the platform (multi-channel): no store at all. */
const offPlatformIds: ReadonlySet<string> = new Set([
  'A2ZV50J4W1RKNI',
  'A1MQXOICRS2Z7M',
  'A3H6HPSLHAK3XG',
  'AZMDEXL2RVFNN',
  'A38D8NSA03LJTC',
  'A1ZFFQZ3HTUKT9',
  'A62U237T8HV6N',
  'AFQLKURYRPEL8',
  'AHRY1CZE9ZY4H',
]);
export const isOffPlatformId = (id: string): boolean => offPlatformIds.has(id);
