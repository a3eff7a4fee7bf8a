/** A shop on no platform that is known: whatever it lets buyers do is its own rule. */
import type { ShopDomain } from '../shops/policy.ts';

export const domain: ShopDomain = {
  marketplaces: [],
  inputs: [{ kind: 'enum', id: 'selfCancel', values: ['yes', 'request', 'no'] }],
};
