/** The seller's sentences by language: each is loaded only when it is spoken. */
import type { PolicyTexts } from '../../policy.ts';

const languages = {
  en: () => import('./en/index.ts'),
  fr: () => import('./fr/index.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly texts: PolicyTexts }>>>;

export const sellerTexts = async (lang: keyof typeof languages): Promise<PolicyTexts> =>
  (await languages[lang]()).texts;
