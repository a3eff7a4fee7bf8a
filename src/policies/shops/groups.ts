/** Values that the rules of shops name together. */
import type { Kind, Status } from '../../order/vocabulary.ts';

export const notShipped = ['preorder', 'pending', 'unshipped', 'preparing'] as const satisfies readonly Status[];
export const onItsWay = ['shipped', 'out-for-delivery', 'pickup-ready'] as const satisfies readonly Status[];
export const underWay = [...notShipped, ...onItsWay, 'undeliverable'] as const satisfies readonly Status[];

/** Nothing travels, and the right of withdrawal can be lost by agreeing to have it at once. */
export const withoutParcel = [
  'ebook',
  'digital-video',
  'digital-music',
  'app',
  'software',
  'egift-card',
  'subscription',
  'service',
] as const satisfies readonly Kind[];

/** Goods that can be withdrawn from like any other. */
export const withdrawable = ['physical', 'gift-card'] as const satisfies readonly Kind[];

/** Nothing has been cancelled or paid back yet, and a consumer bought it. */
export const consumerOpen = { cancellation: ['none'], fullyRefunded: ['false'], business: ['false'] } as const;
