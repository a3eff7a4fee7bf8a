/** How English puts numbers, doubt and sellers into the sentences of shops. */
import type { TextContext } from '../../policy.ts';
import type { Sellers } from '../keys.ts';

export const names = { shop: 'the shop', seller: 'the seller' } as const satisfies Record<Sellers, string>;

/** With a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `14 days`, `1 day`. */
export const counted = (value: string, unit: string): string => `${value} ${unit}${value === '1' ? '' : 's'}`;

/** What is decided: an item, or an order that came without its items. */
export const it = (context: TextContext): string => (context.items === 0 ? 'this order' : 'this item');

export const choose = 'Choose one of the answers.';
export const yesOrNo = 'Answer yes or no.';
