/** Kinds of item that a shop tells apart only by whether they are sent. */
import type { Kind } from '../order/vocabulary.ts';

/** Downloads, services and the like. Gift cards aside, which a shop may tell by themselves. */
export const neverSent = [
  'ebook',
  'digital-video',
  'digital-music',
  'app',
  'software',
  'subscription',
  'service',
] as const satisfies readonly Kind[];
