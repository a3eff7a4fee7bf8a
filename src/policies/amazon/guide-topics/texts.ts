/** What a language has to say in the guide: a sentence that is missing does not compile. */
import type { TextsOf } from '../../../guide/plan.ts';
import type { Topics } from './index.ts';

export type GuideTexts = { readonly [T in keyof Topics]: TextsOf<Topics[T]> };
