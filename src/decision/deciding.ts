/** Brings together what a decision needs: the policy of the order, its sentences, the moment. */

import type { Lang } from '../locales/messages.ts';
import { platformOf } from '../order/marketplaces.ts';
import type { Order } from '../order/order.ts';
import type { DataWarning } from '../order/warning.ts';
import { genericPolicy, loadCompiled, loadMetrics, loadPolicy, loadTexts, policyIds } from '../policies/load.ts';
import { type DecideContext, decideOrder } from './decide-order.ts';
import type { Decision, Role } from './decision.ts';
import { loadDecisionWords } from './words.ts';

export interface DecidingOptions {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly role: Role;
  readonly strict: boolean;
  readonly lang: Lang;
  /** Chosen by the user; otherwise the order's platform decides. */
  readonly policy?: string | undefined;
  /** The items whose refund is asked about, by id or path. */
  readonly only?: readonly string[] | undefined;
}

export interface ReadOrder {
  readonly order: Order;
  readonly warnings: readonly DataWarning[];
  /** What the format tells of its source. */
  readonly platform?: string | undefined;
  readonly account?: 'buyer' | 'seller' | undefined;
}

/** Decides one order; policies and sentences are loaded at their first use. Rejects with a `NoSideError`. */
export type Decide = (read: ReadOrder) => Promise<Decision>;

type Loaded = Pick<DecideContext, 'policy' | 'tables' | 'metrics' | 'texts' | 'words'>;

export function createDecide(options: DecidingOptions): Decide {
  const { at, role, strict, lang, only } = options;
  const loaded = new Map<string, Loaded>();

  async function load(id: string): Promise<Loaded> {
    const known = loaded.get(id);
    if (known !== undefined) return known;
    const [policy, tables, metrics, texts, words] = await Promise.all([
      loadPolicy(id),
      loadCompiled(id, role),
      role === 'seller' ? loadMetrics(id) : undefined,
      loadTexts(id, role, lang),
      loadDecisionWords(lang, id, role),
    ]);
    const fresh = { policy, tables, metrics, texts, words };
    loaded.set(id, fresh);
    return fresh;
  }

  return async ({ order, warnings, platform, account }) => {
    const context = await load(options.policy ?? policyOf(order, platform));
    return decideOrder(order, warnings, { ...context, at, role, strict, account, only });
  };
}

const [firstPolicy = ''] = policyIds;

/**
 * The format's platform, else the store's. A store of no platform is a shop of its own. Where no store is named, the
 * first policy: its questions then ask for the store.
 */
export function policyOf({ marketplace }: Order, platform: string | undefined): string {
  const store = typeof marketplace === 'string' ? marketplace : marketplace?.[0];
  const named = platform ?? platformOf(store) ?? (store === undefined ? firstPolicy : genericPolicy);
  return policyIds.find((id) => id === named) ?? firstPolicy;
}
