/** The platforms annul knows: adding one is a folder and a line here. */
import type { Weights } from '../decide/plan.ts';
import type { Role } from '../decision/decision.ts';
import type { DomainChanges } from '../facts/domain.ts';
import type { OwnInput } from '../facts/own.ts';
import type { PolicyGuide } from '../guide/plan.ts';
import type { Order } from '../order/order.ts';
import { symptoms } from './amazon/problem-inputs.ts';
import type { CompiledTables } from './compiled.ts';
import type { MetricTables } from './metrics.ts';
import type { FeeRow, PolicyTables, PolicyTexts, ProcessingRow, RefundRow, SourcePage } from './policy.ts';

/** What deciding with a policy needs; its conditions are in the diagrams. */
export interface LoadedPolicy extends DomainChanges {
  readonly id: string;
  /** The month of its facts: `2026-11`. */
  readonly version: string;
  /** The stores it covers, by domain; none where each shop is its own. */
  readonly marketplaces: readonly string[];
  /** Who sells, where it is the same in every order. */
  readonly soldBy?: 'third-party';
  /** Facts that are this platform's alone. */
  readonly inputs?: readonly OwnInput[];
  /** The country whose law and calendars hold for an order, where its store does not tell: an ISO code. */
  countryFor?(order: Order): string | undefined;
  readonly sources: Readonly<Record<string, SourcePage>>;
  /** What kinds of item a seller's account can hold, where the platform keeps others to itself. */
  readonly sellerKinds?: readonly string[];
  readonly weights: Weights;
  /** Those of a seller's answers, where they differ. */
  readonly sellerWeights?: Weights;
  readonly processing: readonly ProcessingRow[];
  readonly refunds: readonly RefundRow[];
  readonly fees: readonly FeeRow[];
}

/** What a policy says to one role. Each part is loaded at its first use: a buyer never pays for the seller's tables. */
interface Side {
  compiled(): Promise<CompiledTables>;
  texts(lang: 'en' | 'fr'): Promise<PolicyTexts>;
  /** The tables with their conditions, for those who read policies rather than decide with them. */
  tables(): Promise<PolicyTables>;
}

/** The problems that a policy knows: its fact `problem` is the symptom. */
export interface PolicyProblems {
  readonly symptoms: readonly string[];
  readonly policy: LoadedPolicy;
  readonly tables: CompiledTables;
  texts(lang: 'en' | 'fr'): Promise<PolicyTexts>;
}

interface PolicyModule {
  readonly title: string;
  load(): Promise<LoadedPolicy>;
  /** Absent for a side that the policy does not have. */
  readonly sides: Readonly<Partial<Record<Role, Side>>>;
  /** What can go wrong, by name, and what helps, where it tells. */
  readonly symptoms?: readonly string[];
  problems?(): Promise<PolicyProblems>;
  /** What it teaches without an order, where it does. */
  guide?(lang: 'en' | 'fr'): Promise<PolicyGuide>;
  /** The rates by which it judges sellers, where it publishes any. */
  metrics?(): Promise<MetricTables>;
}

/** Decides orders of shops that are on no platform. */
export const genericPolicy = 'shop';

interface Parts {
  buyer(): Promise<{ readonly data: CompiledTables }>;
  seller(): Promise<{ readonly data: CompiledTables }>;
  readonly texts: Readonly<Record<'en' | 'fr', () => Promise<{ readonly texts: PolicyTexts }>>>;
  tables(): Promise<Readonly<Record<Role, PolicyTables>>>;
}

/** Both sides of a small policy, whose sentences stand in one file a language. */
function sidesOf(parts: Parts): Readonly<Record<Role, Side>> {
  const side = (role: Role): Side => ({
    compiled: async () => (await parts[role]()).data,
    texts: async (lang) => (await parts.texts[lang]()).texts,
    tables: async () => (await parts.tables())[role],
  });
  return { buyer: side('buyer'), seller: side('seller') };
}

const policies: Readonly<Record<string, PolicyModule>> = {
  amazon: {
    title: 'Amazon',
    load: async () => (await import('./amazon/index.ts')).amazon,
    sides: {
      buyer: {
        compiled: async () => (await import('./amazon/buyer-diagrams.generated-at-build.ts')).data,
        texts: async (lang) => (await import('./amazon/texts.ts')).amazonTexts(lang),
        tables: async () => (await import('./amazon/policy.ts')).buyer,
      },
      seller: {
        compiled: async () => (await import('./amazon/seller/diagrams.generated-at-build.ts')).data,
        texts: async (lang) => (await import('./amazon/seller/texts.ts')).sellerTexts(lang),
        tables: async () => (await import('./amazon/seller/policy.ts')).seller,
      },
    },
    symptoms,
    problems: async () => (await import('./amazon/problems.ts')).amazonProblems,
    guide: async (lang) => (await import('./amazon/guide-topics/index.ts')).amazonGuide(lang),
    metrics: async () => (await import('./amazon/metrics.ts')).metrics,
  },
  shopify: {
    title: 'Shopify',
    load: async () => (await import('./shopify/index.ts')).shopify,
    sides: sidesOf({
      buyer: () => import('./shopify/buyer-diagrams.generated-at-build.ts'),
      seller: () => import('./shopify/seller-diagrams.generated-at-build.ts'),
      texts: { en: () => import('./shopify/en.ts'), fr: () => import('./shopify/fr.ts') },
      tables: () => import('./shopify/policy.ts'),
    }),
  },
  woocommerce: {
    title: 'WooCommerce',
    load: async () => (await import('./woocommerce/index.ts')).woocommerce,
    sides: sidesOf({
      buyer: () => import('./woocommerce/buyer-diagrams.generated-at-build.ts'),
      seller: () => import('./woocommerce/seller-diagrams.generated-at-build.ts'),
      texts: { en: () => import('./woocommerce/en.ts'), fr: () => import('./woocommerce/fr.ts') },
      tables: () => import('./woocommerce/policy.ts'),
    }),
  },
  ebay: {
    title: 'eBay',
    load: async () => (await import('./ebay/index.ts')).ebay,
    sides: sidesOf({
      buyer: () => import('./ebay/buyer-diagrams.generated-at-build.ts'),
      seller: () => import('./ebay/seller-diagrams.generated-at-build.ts'),
      texts: { en: () => import('./ebay/en.ts'), fr: () => import('./ebay/fr.ts') },
      tables: () => import('./ebay/policy.ts'),
    }),
  },
  walmart: {
    title: 'Walmart',
    load: async () => (await import('./walmart/index.ts')).walmart,
    sides: sidesOf({
      buyer: () => import('./walmart/buyer-diagrams.generated-at-build.ts'),
      seller: () => import('./walmart/seller-diagrams.generated-at-build.ts'),
      texts: { en: () => import('./walmart/en.ts'), fr: () => import('./walmart/fr.ts') },
      tables: () => import('./walmart/policy.ts'),
    }),
  },
  etsy: {
    title: 'Etsy',
    load: async () => (await import('./etsy/index.ts')).etsy,
    sides: sidesOf({
      buyer: () => import('./etsy/buyer-diagrams.generated-at-build.ts'),
      seller: () => import('./etsy/seller-diagrams.generated-at-build.ts'),
      texts: { en: () => import('./etsy/en.ts'), fr: () => import('./etsy/fr.ts') },
      tables: () => import('./etsy/policy.ts'),
    }),
  },
  'adobe-commerce': {
    title: 'Adobe Commerce',
    load: async () => (await import('./adobe-commerce/index.ts')).adobeCommerce,
    sides: sidesOf({
      buyer: () => import('./adobe-commerce/buyer-diagrams.generated-at-build.ts'),
      seller: () => import('./adobe-commerce/seller-diagrams.generated-at-build.ts'),
      texts: { en: () => import('./adobe-commerce/en.ts'), fr: () => import('./adobe-commerce/fr.ts') },
      tables: () => import('./adobe-commerce/policy.ts'),
    }),
  },
  [genericPolicy]: {
    title: 'Generic shop',
    load: async () => (await import('./shop/index.ts')).shop,
    sides: sidesOf({
      buyer: () => import('./shop/buyer-diagrams.generated-at-build.ts'),
      seller: () => import('./shop/seller-diagrams.generated-at-build.ts'),
      texts: { en: () => import('./shop/en.ts'), fr: () => import('./shop/fr.ts') },
      tables: () => import('./shop/policy.ts'),
    }),
  },
};

export const policyIds: readonly string[] = Object.keys(policies);

/** The policies that have a side for this role. */
export const policiesFor = (role: Role): readonly string[] =>
  policyIds.filter((id) => policies[id]?.sides[role] !== undefined);

/** The policy has no side for the role that was asked for. */
export class NoSideError extends RangeError {
  readonly policy: string;
  readonly role: Role;

  constructor(policy: string, role: Role) {
    super(`the policy "${policy}" has no side for a ${role}`);
    this.policy = policy;
    this.role = role;
  }
}

const moduleOf = (id: string): PolicyModule => {
  const found = Object.hasOwn(policies, id) ? policies[id] : undefined;
  if (found === undefined) throw new RangeError(`no policy is called "${id}"`);
  return found;
};

function sideOf(id: string, role: Role): Side {
  const side = moduleOf(id).sides[role];
  if (side === undefined) throw new NoSideError(id, role);
  return side;
}

export const policyTitle = (id: string): string => moduleOf(id).title;
export const rolesOf = (id: string): readonly Role[] =>
  (['buyer', 'seller'] as const).filter((role) => moduleOf(id).sides[role] !== undefined);
export const loadPolicy = (id: string): Promise<LoadedPolicy> => moduleOf(id).load();
/** Those that teach something without an order. */
export const guidedPolicyIds = policyIds.filter((id) => policies[id]?.guide !== undefined);

export async function loadGuide(id: string, lang: 'en' | 'fr'): Promise<PolicyGuide> {
  const guide = await moduleOf(id).guide?.(lang);
  if (guide === undefined) throw new RangeError(`the policy "${id}" has no guide`);
  return guide;
}

/** The names of all problems that some policy knows. */
export const knownSymptoms = [...new Set(policyIds.flatMap((id) => policies[id]?.symptoms ?? []))];

export async function loadProblems(id: string): Promise<PolicyProblems> {
  const problems = await moduleOf(id).problems?.();
  if (problems === undefined) throw new RangeError(`the policy "${id}" has no problems`);
  return problems;
}

export const loadMetrics = async (id: string): Promise<MetricTables | undefined> => moduleOf(id).metrics?.();

// These three throw a `NoSideError` where the policy does not have the side.
export const loadCompiled = async (id: string, role: Role): Promise<CompiledTables> => sideOf(id, role).compiled();
export const loadTexts = async (id: string, role: Role, lang: 'en' | 'fr'): Promise<PolicyTexts> =>
  sideOf(id, role).texts(lang);
export const loadTables = async (id: string, role: Role): Promise<PolicyTables> => sideOf(id, role).tables();
