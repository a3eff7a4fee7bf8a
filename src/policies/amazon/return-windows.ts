/**
 * Return windows by store, category and season: table (d) of the researched facts, written as a table and expanded
 * into rows of the verdict table. Days are calendar days after delivery in the store's time zone.
 */
import type { Condition } from '../../decide/model.ts';
import type { Category, Program } from '../../order/vocabulary.ts';
import type { Citation, VerdictRule } from '../policy.ts';
import { atMost, before, fromTo, upTo, withinDays } from '../spans.ts';
import { electronicsFamily, june2025Family, withinPeriod } from './groups.ts';
import { euStores, except, fifteenDayStores, india, uk, us } from './stores.ts';

interface ReturnWindow {
  readonly id: string;
  readonly facts: readonly string[];
  readonly cite: Citation;
  readonly stores: readonly string[];
  readonly days: number;
  readonly categories?: readonly Category[];
  readonly program?: Program;
  /** The window that another one has replaced, for what was bought before this date. */
  readonly boughtBefore?: string;
  /** The last day on which a return was still taken under it. */
  readonly askedUntil?: string;
  readonly comment?: string;
}

/** The seasons in which a purchase may come back until a date (`return-holiday-rule`). */
interface ReturnSeason {
  readonly id: string;
  readonly facts: readonly string[];
  readonly cite: Citation;
  readonly stores: readonly string[];
  readonly boughtFrom: string;
  readonly boughtTo: string;
  readonly until: string;
  readonly categories?: readonly Category[];
}

const fourteenDayStores = ['amazon.de', 'amazon.it'] as const;
const thirtyDayStores = except(
  us,
  uk,
  'amazon.fr',
  'amazon.ca',
  'amazon.com.au',
  ...fourteenDayStores,
  ...fifteenDayStores,
  india,
);
const thirtyDayCategories: readonly Category[] = [
  'amazon-device',
  'renewed',
  'renewed-premium',
  'baby',
  'mattress',
  'clothing',
  'other',
];
const fourteenDayCategories = [...electronicsFamily, ...june2025Family];

export const seasons: readonly ReturnSeason[] = [
  {
    id: 'return-season-us-2025',
    facts: ['return-holiday-us-2025', 'rw-us-holiday25'],
    cite: { source: 'ABOUT25', confidence: 'official' },
    stores: [us],
    boughtFrom: '2025-11-01',
    boughtTo: '2025-12-31',
    until: '2026-01-31',
    categories: [
      'electronics',
      'amazon-device',
      'renewed',
      'renewed-premium',
      'media',
      'office',
      ...june2025Family,
      'baby',
      'mattress',
      'clothing',
      'other',
    ],
  },
  {
    id: 'return-season-us-2025-apple',
    facts: ['return-holiday-us-2025', 'rw-us-apple'],
    cite: { source: 'ABOUT25', confidence: 'official' },
    stores: [us],
    boughtFrom: '2025-11-01',
    boughtTo: '2025-12-31',
    until: '2026-01-15',
    categories: ['apple'],
  },
  {
    id: 'return-season-fr-2025',
    facts: ['return-holiday-fr-2025', 'rw-fr-holiday25'],
    cite: { source: 'LINT', confidence: 'secondary' },
    stores: ['amazon.fr'],
    boughtFrom: '2025-11-01',
    boughtTo: '2025-12-25',
    until: '2026-01-31',
  },
  {
    id: 'return-season-de-2025',
    facts: ['return-holiday-de-2025', 'rw-de-holiday25'],
    cite: { source: 'MOBI25', confidence: 'secondary' },
    stores: ['amazon.de'],
    boughtFrom: '2025-11-01',
    boughtTo: '2025-12-25',
    until: '2026-01-31',
    categories: thirtyDayCategories,
  },
  {
    id: 'return-season-de-2025-short',
    facts: ['return-holiday-de-2025', 'rw-de-holiday25'],
    cite: { source: 'MOBI25', confidence: 'secondary' },
    stores: ['amazon.de'],
    boughtFrom: '2025-11-01',
    boughtTo: '2025-12-25',
    until: '2026-01-15',
    categories: fourteenDayCategories,
  },
];

export const windows: readonly ReturnWindow[] = [
  {
    id: 'return-us-haul',
    facts: ['return-haul', 'rw-us-haul'],
    cite: { source: 'US-RETWIN', confidence: 'copy' },
    stores: [us],
    program: 'haul',
    days: 15,
  },
  {
    id: 'return-us-apple',
    facts: ['return-apple-us', 'rw-us-apple'],
    cite: { source: 'US-RETWIN', confidence: 'copy' },
    stores: [us],
    categories: ['apple'],
    days: 15,
  },
  {
    id: 'return-us-renewed',
    facts: ['return-us-other', 'rw-us-renewed', 'renewed-resale'],
    cite: { source: 'US-RETWIN', confidence: 'copy' },
    stores: [us],
    categories: ['renewed'],
    days: 90,
  },
  {
    id: 'return-us-renewed-premium',
    facts: ['return-us-other', 'rw-us-renewed'],
    cite: { source: 'US-RETWIN', confidence: 'copy' },
    stores: [us],
    categories: ['renewed-premium'],
    days: 365,
  },
  {
    id: 'return-us-baby',
    facts: ['return-us-other', 'rw-us-baby'],
    cite: { source: 'US-RETWIN', confidence: 'copy' },
    stores: [us],
    categories: ['baby'],
    days: 90,
  },
  {
    id: 'return-us-mattress',
    facts: ['return-us-other', 'rw-us-mattress'],
    cite: { source: 'US-RETWIN', confidence: 'copy' },
    stores: [us],
    categories: ['mattress'],
    days: 90,
  },
  {
    id: 'return-us',
    facts: ['return-default', 'rw-us-default'],
    cite: { source: 'US-RETWIN', confidence: 'copy' },
    stores: [us],
    categories: ['electronics', 'amazon-device', 'media', 'office', ...june2025Family, 'clothing', 'other'],
    days: 30,
  },
  {
    id: 'return-uk-devices',
    facts: ['return-amazon-devices-uk', 'rw-uk-devices'],
    cite: { source: 'UK-DEV', confidence: 'official' },
    stores: [uk],
    categories: ['amazon-device'],
    days: 30,
  },
  {
    id: 'return-uk-electronics',
    facts: ['rw-uk-electronics', 'return-eu-electronics-14'],
    cite: { source: 'GNT', confidence: 'secondary' },
    stores: [uk],
    categories: electronicsFamily,
    days: 30,
  },
  {
    id: 'return-uk',
    facts: ['return-default', 'rw-uk-default'],
    cite: { source: 'UK-REF', confidence: 'official' },
    stores: [uk],
    days: 30,
  },
  {
    id: 'return-fr-electronics',
    facts: ['rw-fr-electronics', 'return-eu-electronics-14'],
    cite: { source: 'JDE', confidence: 'secondary' },
    stores: ['amazon.fr'],
    categories: electronicsFamily,
    days: 30,
  },
  {
    id: 'return-fr',
    facts: ['return-default', 'rw-fr-default'],
    cite: { source: 'LINT', confidence: 'secondary' },
    stores: ['amazon.fr'],
    days: 30,
  },
  {
    id: 'return-de-it-electronics-before-2024',
    facts: ['return-eu-electronics-14', 'return-default'],
    cite: { source: 'SMD', confidence: 'secondary' },
    stores: fourteenDayStores,
    categories: electronicsFamily,
    boughtBefore: '2024-03-25',
    askedUntil: '2024-04-25',
    days: 30,
  },
  {
    id: 'return-de-it-before-june-2025',
    facts: ['return-de-it-14-2025', 'return-default'],
    cite: { source: 'CHK25', confidence: 'inferred' },
    stores: fourteenDayStores,
    categories: june2025Family,
    boughtBefore: '2025-06-23',
    askedUntil: '2025-12-31',
    days: 30,
    comment: 'No last day is published: what was ordered before and came half a year later is not reckoned with.',
  },
  {
    id: 'return-de-it-electronics',
    facts: ['return-eu-electronics-14', 'rw-de-default', 'rw-it-default'],
    cite: { source: 'SMD', confidence: 'secondary' },
    stores: fourteenDayStores,
    categories: electronicsFamily,
    days: 14,
  },
  {
    id: 'return-de-it-short',
    facts: ['return-de-it-14-2025', 'rw-de-default', 'rw-it-default'],
    cite: { source: 'CHK25', confidence: 'secondary' },
    stores: fourteenDayStores,
    categories: june2025Family,
    days: 14,
  },
  {
    id: 'return-de-it',
    facts: ['return-default', 'rw-de-default', 'rw-it-default'],
    cite: { source: 'SMD', confidence: 'secondary' },
    stores: fourteenDayStores,
    categories: thirtyDayCategories,
    days: 30,
  },
  {
    id: 'return-ca-baby-toys',
    facts: ['rw-ca-default'],
    cite: { source: 'CA-RET18', confidence: 'official' },
    stores: ['amazon.ca'],
    categories: ['baby', 'toys'],
    days: 45,
    comment: 'A page of 2018: the warning asks to check the date shown on the item after 30 days.',
  },
  {
    id: 'return-ca-personal-care',
    facts: ['rw-ca-default'],
    cite: { source: 'CA-RET18', confidence: 'inferred' },
    stores: ['amazon.ca'],
    categories: ['personal-care-electrical'],
    days: 60,
    comment: 'The page says health and personal care; electrical personal care is taken to belong to it.',
  },
  {
    id: 'return-ca',
    facts: ['return-default', 'rw-ca-default'],
    cite: { source: 'CA-RET18', confidence: 'official' },
    stores: ['amazon.ca'],
    days: 30,
  },
  {
    id: 'return-au',
    facts: ['return-default', 'rw-au-default'],
    cite: { source: 'AU-GL', confidence: 'copy' },
    stores: ['amazon.com.au'],
    days: 30,
  },
  {
    id: 'return-es-nl-electronics',
    facts: ['rw-es-default', 'return-eu-electronics-14'],
    cite: { source: 'GNT', confidence: 'secondary' },
    stores: ['amazon.es', 'amazon.nl'],
    categories: electronicsFamily,
    days: 30,
  },
  {
    id: 'return-es',
    facts: ['return-default', 'rw-es-default'],
    cite: { source: 'ES-RETHOME', confidence: 'official' },
    stores: ['amazon.es'],
    days: 30,
  },
  {
    id: 'return-sg',
    facts: ['return-sg-eg', 'rw-sg-default'],
    cite: { source: 'SG-OLD', confidence: 'official' },
    stores: ['amazon.sg'],
    days: 15,
  },
  {
    id: 'return-ae-sa-eg',
    facts: ['return-sg-eg', 'rw-ae-default'],
    cite: { source: 'MOMMY', confidence: 'secondary' },
    stores: ['amazon.ae', 'amazon.sa', 'amazon.eg'],
    days: 15,
  },
  {
    id: 'return-in',
    facts: ['rw-in-default'],
    cite: { source: 'IN-REF', confidence: 'inferred' },
    stores: [india],
    days: 30,
    comment: 'By category, 7 to 30 days: the warning asks to check the item after 7.',
  },
  {
    id: 'return-elsewhere',
    facts: ['return-default', 'rw-jp-default', 'rw-es-default'],
    cite: { source: 'UK-REF', confidence: 'inferred' },
    stores: thirtyDayStores,
    days: 30,
    comment: 'Stores without a row of their own: the number is the same wherever one was read.',
  },
];

const about = (window: Pick<ReturnWindow, 'stores' | 'categories' | 'program'>): Condition => ({
  status: ['delivered'],
  marketplace: window.stores,
  ...(window.categories && { category: window.categories }),
  program: window.program ? [window.program] : ['none', 'scheduled-delivery', 'multi-channel'],
});

const opened = {
  verdict: 'return',
  actor: 'buyer',
  timed: true,
  steps: 'return',
} as const;

const finalSale: VerdictRule = {
  id: 'haul-final-sale',
  facts: ['return-haul', 'rw-us-haul'],
  cite: { source: 'JEOP', confidence: 'copy' },
  when: [{ status: ['delivered'], marketplace: [us], program: ['haul'], unitPrice: atMost(300) }],
  verdict: 'contact-support',
  actor: 'platform',
  steps: 'only-if-defective',
  params: { price: '3.00', currency: 'USD' },
  comment: 'One text says under 3 USD, another 3 USD and less; the cautious one is taken.',
};

/** A date that a season promises, then the window of the store and category. */
export const returnWindows: readonly VerdictRule[] = [
  finalSale,
  ...windows.map(
    (window): VerdictRule => ({
      ...opened,
      id: window.id,
      facts: ['rule-delivered-window', ...window.facts],
      cite: window.cite,
      when: [
        {
          ...about(window),
          ...(window.boughtBefore && { placedOn: before(window.boughtBefore) }),
          ...(window.askedUntil && { today: upTo(window.askedUntil) }),
          daysSinceDelivery: withinDays(window.days),
        },
      ],
      text: 'return-window',
      params: { days: window.days },
      ...(window.boughtBefore && { validTo: window.boughtBefore }),
      ...(window.comment && { comment: window.comment }),
    }),
  ),
  ...seasons.map(
    (season): VerdictRule => ({
      ...opened,
      id: season.id,
      facts: ['rule-delivered-window', 'return-holiday-rule', ...season.facts],
      cite: season.cite,
      when: [{ ...about(season), placedOn: fromTo(season.boughtFrom, season.boughtTo), today: upTo(season.until) }],
      text: 'return-season',
      params: { until: season.until },
      validFrom: season.boughtFrom,
      validTo: season.until,
    }),
  ),
];

/** The law's own window, where the store's is over or never was. */
export const statutoryReturns: readonly VerdictRule[] = [
  {
    ...opened,
    id: 'statutory-withdrawal-eu',
    facts: ['rule-delivered-stat', 'eu-withdrawal-14', 'bd-eu-legal', 'eu-withdrawal-send', 'de-fr-goodwill'],
    cite: { source: 'LAW-EU26', confidence: 'copy' },
    when: withinPeriod({ status: ['delivered'], marketplace: euStores, business: ['false'] }),
    refundAfter: 'withdrawal',
    steps: 'withdraw',
    params: { days: 14 },
  },
  {
    ...opened,
    id: 'statutory-cancellation-uk',
    facts: ['rule-delivered-stat', 'uk-withdrawal-14'],
    cite: { source: 'LAW-UK26', confidence: 'copy' },
    when: withinPeriod({ status: ['delivered'], marketplace: [uk], business: ['false'] }),
    refundAfter: 'withdrawal',
    steps: 'withdraw',
    params: { days: 14 },
  },
];

export const lateReturns: readonly VerdictRule[] = [
  {
    id: 'return-window-over',
    facts: ['rule-delivered-late', 'fee-late-us'],
    cite: { source: 'US-FEES', confidence: 'copy' },
    when: [{ status: ['delivered'] }],
    verdict: 'contact-support',
    actor: 'platform',
    steps: 'late-return-support',
  },
];
