/**
 * The stores annul knows: domain, ids in the platform's data, country, currency and clock.
 * Ids and codes are the API owner's; domains, currencies and zones were checked against public data, not a register.
 */

export type Region = 'americas' | 'europe' | 'middle-east-africa' | 'asia-pacific';

export interface Marketplace {
  /** The canonical name: `amazon.com`. */
  readonly domain: string;
  readonly platform: 'amazon';
  readonly marketplaceId: string;
  /** The platform's own country code: `UK`, where addresses say `GB`. */
  readonly code: string;
  /** ISO 3166, two letters. */
  readonly country: string;
  /** ISO 4217. */
  readonly currency: string;
  /** The store's clock, an IANA name. */
  readonly zone: string;
  readonly region: Region;
}

type Row = readonly [id: string, code: string, domain: string, currency: string, zone: string, region: Region];

const rows: readonly Row[] = [
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

export const marketplaces: readonly Marketplace[] = rows.map(
  ([marketplaceId, code, domain, currency, zone, region]) => ({
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

const byDomain = new Map(marketplaces.map((store) => [store.domain, store]));
const byId = new Map(marketplaces.map((store) => [store.marketplaceId, store]));

/** Absent for a store that annul does not know. Any case: reports write `Amazon.de`. */
export const marketplaceByDomain = (domain: string | undefined): Marketplace | undefined =>
  domain === undefined ? undefined : byDomain.get(domain.toLowerCase());

export const marketplaceById = (id: string): Marketplace | undefined => byId.get(id);

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
