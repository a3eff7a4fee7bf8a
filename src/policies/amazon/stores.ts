/** The stores the policy tells apart. Domains as the canonical order writes them. */

/** EU stores: the directive's statutory withdrawal applies. */
export const euStores = [
  'amazon.de',
  'amazon.fr',
  'amazon.it',
  'amazon.es',
  'amazon.nl',
  'amazon.com.be',
  'amazon.se',
  'amazon.pl',
  'amazon.ie',
] as const;

export const us = 'amazon.com';
export const uk = 'amazon.co.uk';
export const jp = 'amazon.co.jp';
export const india = 'amazon.in';

/** Stores whose return window is fifteen days (facts page, table d). */
export const fifteenDayStores = ['amazon.sg', 'amazon.ae', 'amazon.sa', 'amazon.eg'] as const;

export const marketplaces = [
  us,
  'amazon.ca',
  'amazon.com.mx',
  'amazon.com.br',
  uk,
  ...euStores,
  'amazon.com.tr',
  'amazon.co.za',
  ...fifteenDayStores,
  india,
  'amazon.com.au',
  jp,
  'amazon.cn',
] as const;

/** All stores but these. */
export const except = (...stores: readonly string[]): readonly string[] =>
  marketplaces.filter((store) => !stores.includes(store));
