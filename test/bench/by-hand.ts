/**
 * The buyer's verdict table as a careful programmer would write it in branches, over the same coded facts: what the
 * diagram is measured against. `run.mjs` checks first that both agree.
 */
import type { Space } from '../../src/decide/space.ts';

export type ByHand = (codes: Int8Array) => string;

export function writeByHand(space: Space): ByHand {
  const at = (id: string): number => space.factIndex.get(id) ?? 0;
  const values = (id: string): readonly string[] => {
    const fact = space.facts[at(id)];
    return fact?.kind === 'enum' ? fact.values : [];
  };
  const code = (id: string, value: string): number => values(id).indexOf(value);
  const [STATUS, KIND, SOLD, BY, MARKET, CATEGORY] = [
    at('status'),
    at('kind'),
    at('soldBy'),
    at('fulfilledBy'),
    at('marketplace'),
    at('category'),
  ];
  const [REQUEST, EXECUTED, REFUNDED, RETURNABLE, ACCESSED, REDEEMED] = [
    at('cancellationRequest'),
    at('cancellation'),
    at('fullyRefunded'),
    at('returnable'),
    at('accessed'),
    at('redeemed'),
  ];
  const [BUSINESS, PROGRAM, MINUTES, DAYS, PLACED, DELIVERED] = [
    at('business'),
    at('program'),
    at('minutesSincePlaced'),
    at('daysSincePlaced'),
    at('placedOn'),
    at('daysSinceDelivery'),
  ];
  const [STATUTORY, ESTIMATE, TODAY, PRICE, LATER] = [
    at('statutoryDays'),
    at('daysPastEstimate'),
    at('today'),
    at('unitPrice'),
    at('receivedLater'),
  ];
  const s = Object.fromEntries(values('status').map((value, index) => [value, index])) as Record<string, number>;
  const k = Object.fromEntries(values('kind').map((value, index) => [value, index])) as Record<string, number>;
  const m = Object.fromEntries(values('marketplace').map((value, index) => [value, index])) as Record<string, number>;
  const c = Object.fromEntries(values('category').map((value, index) => [value, index])) as Record<string, number>;
  const eu = new Uint8Array(values('marketplace').length);
  for (const store of ['de', 'fr', 'it', 'es', 'nl', 'com.be', 'se', 'pl', 'ie'])
    eu[m[`amazon.${store}`] as number] = 1;
  const family = (names: readonly string[]): Uint8Array => {
    const set = new Uint8Array(values('category').length);
    for (const name of names) set[c[name] as number] = 1;
    return set;
  };
  const electronics = family(['electronics', 'apple', 'office', 'media']);
  const june = family([
    'toys',
    'books',
    'software',
    'kitchen',
    'diy',
    'automotive',
    'large-appliance',
    'home-entertainment',
    'personal-care-electrical',
  ]);
  // Buckets: minutes 5, 30, 48 h; days since order 7, 14, 30; since delivery 14, 15, 30, 45, 60, 90, 365 (and what
  // warnings add); dates and amounts likewise. Read off the limits, so that they follow the policy.
  const limits = (id: string): readonly number[] => {
    const fact = space.facts[at(id)];
    return fact?.kind === 'axis' ? fact.limits : [];
  };
  const upTo = (id: string, limit: number): number => limits(id).indexOf(limit);
  const minutes5 = upTo('minutesSincePlaced', 5 * 60_000);
  const minutes30 = upTo('minutesSincePlaced', 30 * 60_000);
  const hours48 = upTo('minutesSincePlaced', 48 * 3_600_000);
  const days7 = upTo('daysSincePlaced', 8);
  const days14 = upTo('daysSincePlaced', 15);
  const days30 = upTo('daysSincePlaced', 31);
  const within = (days: number): number => upTo('daysSinceDelivery', days + 1);
  const [d14, d15, d30, d45, d60, d90, d365] = [
    within(14),
    within(15),
    within(30),
    within(45),
    within(60),
    within(90),
    within(365),
  ];
  const day = (date: string): number => upTo('placedOn', Date.parse(date) / 86_400_000);
  const [march2024, june2025, season, seasonEu, seasonUs] = [
    day('2024-03-25'),
    day('2025-06-23'),
    day('2025-11-01'),
    day('2025-12-26'),
    day('2026-01-01'),
  ];
  const todayUpTo = (date: string): number => upTo('today', Date.parse(date) / 86_400_000 + 1);
  const [april2024, december2025, jan15, jan31] = [
    todayUpTo('2024-04-25'),
    todayUpTo('2025-12-31'),
    todayUpTo('2026-01-15'),
    todayUpTo('2026-01-31'),
  ];
  const late3 = upTo('daysPastEstimate', 4);
  const late90 = upTo('daysPastEstimate', 91);
  const cheap = upTo('unitPrice', 301);
  const haul = code('program', 'haul');
  const multi = code('program', 'multi-channel');
  const yes = {
    accessed: code('accessed', 'true'),
    redeemed: code('redeemed', 'true'),
    refunded: code('fullyRefunded', 'true'),
  };
  const platformSells = code('soldBy', 'platform');
  const platformShips = code('fulfilledBy', 'platform');
  const executed = code('cancellation', 'executed');
  const open = code('cancellationRequest', 'open');
  const keep = code('returnable', 'false');
  const company = code('business', 'true');
  const later = code('receivedLater', 'true');

  const digital = (f: Int8Array): string => {
    const kind = f[KIND] as number;
    const status = f[STATUS] as number;
    if (status === s.unshipped || status === s.preparing) return 'cancel';
    if (status === s.pending) return 'cancel';
    const market = f[MARKET] as number;
    const fresh = f[ACCESSED] !== yes.accessed;
    if (kind === k['digital-video']) {
      if (!fresh) return 'contact-support';
      const inTime = eu[market] === 1 ? (f[DAYS] as number) <= days14 : (f[MINUTES] as number) <= hours48;
      return inTime ? 'cancel' : 'contact-support';
    }
    if (kind === k.ebook) {
      if (!fresh) return 'contact-support';
      if (market === m['amazon.com']) return (f[DAYS] as number) <= days7 ? 'request-refund' : 'contact-support';
      return (eu[market] === 1 || market === m['amazon.co.uk']) && (f[DAYS] as number) <= days14
        ? 'request-refund'
        : 'contact-support';
    }
    const english = market === m['amazon.com'] || market === m['amazon.co.uk'];
    if (kind === k['digital-music'] && english && (f[DAYS] as number) <= days7) return 'request-refund';
    return fresh && f[BUSINESS] !== company && eu[market] === 1 && (f[DAYS] as number) <= days14
      ? 'request-refund'
      : 'contact-support';
  };

  const window = (f: Int8Array): boolean => {
    const market = f[MARKET] as number;
    const category = f[CATEGORY] as number;
    const since = f[DELIVERED] as number;
    const placed = f[PLACED] as number;
    const program = f[PROGRAM] as number;
    const inSeason = placed > season && placed <= seasonUs;
    if (program === haul) return market === m['amazon.com'] && since <= d15;
    if (market === m['amazon.com']) {
      if (category === c.apple) return since <= d15 || (inSeason && (f[TODAY] as number) <= jan15);
      const days =
        category === c['renewed-premium']
          ? d365
          : category === c.renewed || category === c.baby || category === c.mattress
            ? d90
            : d30;
      return since <= days || (inSeason && (f[TODAY] as number) <= jan31);
    }
    if (market === m['amazon.de'] || market === m['amazon.it']) {
      const today = f[TODAY] as number;
      const short =
        electronics[category] === 1
          ? placed > march2024 || today > april2024
          : june[category] === 1 && (placed > june2025 || today > december2025);
      if (since <= (short ? d14 : d30)) return true;
      if (market === m['amazon.it'] || placed <= season || placed > seasonEu) return false;
      return (f[TODAY] as number) <= (electronics[category] === 1 || june[category] === 1 ? jan15 : jan31);
    }
    if (market === m['amazon.fr'])
      return since <= d30 || (placed > season && placed <= seasonEu && (f[TODAY] as number) <= jan31);
    if (market === m['amazon.ca']) {
      return (
        since <=
        (category === c.baby || category === c.toys ? d45 : category === c['personal-care-electrical'] ? d60 : d30)
      );
    }
    if (
      market === m['amazon.sg'] ||
      market === m['amazon.ae'] ||
      market === m['amazon.sa'] ||
      market === m['amazon.eg']
    )
      return since <= d15;
    return since <= d30;
  };

  const delivered = (f: Int8Array): string => {
    const kind = f[KIND] as number;
    if (kind === k.service) return (f[DAYS] as number) <= days30 ? 'request-refund' : 'contact-support';
    if (kind === k.custom || f[RETURNABLE] === keep) return 'contact-support';
    if (f[PROGRAM] === haul && f[MARKET] === m['amazon.com'] && (f[PRICE] as number) <= cheap) return 'contact-support';
    if (window(f)) return 'return';
    const market = f[MARKET] as number;
    const law = eu[market] === 1 || market === m['amazon.co.uk'];
    return law && f[BUSINESS] !== company && (f[STATUTORY] === 0 || f[LATER] === later) ? 'return' : 'contact-support';
  };

  const merchant = (f: Int8Array, status: number): string => {
    if (status === s.unshipped || status === s.preparing) {
      if (f[REQUEST] === open) return 'wait';
      const limit = f[MARKET] === m['amazon.co.jp'] ? minutes5 : minutes30;
      return (f[MINUTES] as number) <= limit ? 'cancel' : 'request-cancellation';
    }
    if (status === s.delivered) return delivered(f);
    const late = f[ESTIMATE] as number;
    if (status === s.undeliverable) return late <= late90 ? 'request-refund' : 'contact-support';
    return late <= late3 ? 'refuse-or-return' : late <= late90 ? 'request-refund' : 'contact-support';
  };

  return (f) => {
    const status = f[STATUS] as number;
    if (status === s.cancelled || f[EXECUTED] === executed) return 'nothing-to-do';
    if (status === s.unfulfillable || status === s.returned || f[REFUNDED] === yes.refunded) return 'nothing-to-do';
    if (f[PROGRAM] === multi) return 'contact-support';
    if (status === s.preorder) return 'cancel';
    const kind = f[KIND] as number;
    if (kind === k.subscription) return 'cancel';
    if (kind === k['egift-card'] || (kind === k['gift-card'] && f[SOLD] === platformSells)) {
      if (f[REDEEMED] === yes.redeemed) return 'not-possible';
      return status === s.pending || status === s.unshipped || status === s.preparing ? 'cancel' : 'contact-support';
    }
    if (
      kind === k.ebook ||
      kind === k['digital-video'] ||
      kind === k['digital-music'] ||
      kind === k.app ||
      kind === k.software
    )
      return digital(f);
    if (status === s.pending) return 'cancel';
    if (kind === k.grocery) {
      if (status === s.unshipped || status === s.preparing) return 'cancel';
      if (status === s.delivered) return 'request-refund';
      if (status !== s.undeliverable) return 'contact-support';
    }
    if (f[BY] !== platformShips) return merchant(f, status);
    if (status === s.preparing) return 'request-cancellation';
    if (status === s.unshipped) return 'cancel';
    if (status === s.undeliverable) return 'wait';
    if (status === s.delivered) return delivered(f);
    return 'refuse-or-return';
  };
}
