/** The platforms annul knows: adding one is a folder and a line here. */
import type { Weights } from '../decide/plan.ts';
import type { Role } from '../decision/decision.ts';
import type { DomainChanges } from '../facts/domain.ts';
import type { OwnInput } from '../facts/own.ts';
import type { PolicyGuide } from '../guide/plan.ts';
import type { Order } from '../order/order.ts';
import type { CompiledTables } from './compiled.ts';
import type { FeeRow, PolicyTables, PolicyTexts, ProcessingRow, RefundRow, SourcePage } from './policy.ts';

/** What deciding with a policy needs; its conditions are in the diagrams. */
export interface LoadedPolicy extends DomainChanges {
  readonly id: string;
  /** The month of its facts: `2026-11`. */
  readonly version: string;
  /** The stores it covers, by domain; none where each shop is its own. */
  readonly marketplaces: readonly string[];
  /** Facts that are this platform's alone. */
  readonly inputs?: readonly OwnInput[];
  /** The country whose law and calendars hold for an order, where its store does not tell: an ISO code. */
  countryFor?(order: Order): string | undefined;
  readonly sources: Readonly<Record<string, SourcePage>>;
  /** Absent for a side that the policy does not have. */
  readonly tables: Readonly<Partial<Record<Role, CompiledTables>>>;
  /** What kinds of item a seller's account can hold, where the platform keeps others to itself. */
  readonly sellerKinds?: readonly string[];
  readonly weights: Weights;
  readonly processing: readonly ProcessingRow[];
  readonly refunds: readonly RefundRow[];
  readonly fees: readonly FeeRow[];
}

interface PolicyModule {
  readonly title: string;
  load(): Promise<LoadedPolicy>;
  texts(lang: 'en' | 'fr'): Promise<PolicyTexts>;
  /** The tables with their conditions, for those who read policies rather than decide with them. */
  tables(): Promise<Readonly<Partial<Record<Role, PolicyTables>>>>;
  /** What it teaches without an order, where it does. */
  guide?(lang: 'en' | 'fr'): Promise<PolicyGuide>;
}

const policies: Readonly<Record<string, PolicyModule>> = {
  amazon: {
    title: 'Amazon',
    load: async () => (await import('./amazon/index.ts')).amazon,
    texts: async (lang) => (await import('./amazon/texts.ts')).amazonTexts(lang),
    tables: async () => ({ buyer: (await import('./amazon/policy.ts')).buyer }),
    guide: async (lang) => (await import('./amazon/guide-topics/index.ts')).amazonGuide(lang),
  },
};

export const policyIds: readonly string[] = Object.keys(policies);

/** Decides orders of shops that are on no platform. */
export const genericPolicy = 'shop';

const moduleOf = (id: string): PolicyModule => {
  const found = Object.hasOwn(policies, id) ? policies[id] : undefined;
  if (found === undefined) throw new RangeError(`no policy is called "${id}"`);
  return found;
};

export const policyTitle = (id: string): string => moduleOf(id).title;
export const loadPolicy = (id: string): Promise<LoadedPolicy> => moduleOf(id).load();
export const loadTexts = (id: string, lang: 'en' | 'fr'): Promise<PolicyTexts> => moduleOf(id).texts(lang);
export const loadTables = (id: string): Promise<Readonly<Partial<Record<Role, PolicyTables>>>> => moduleOf(id).tables();
export const loadGuide = async (id: string, lang: 'en' | 'fr'): Promise<PolicyGuide | undefined> =>
  moduleOf(id).guide?.(lang);
