/** Amazon's guide: each topic's plan is a file here, its words a file of each language. */
import type { PolicyGuide } from '../../../guide/plan.ts';
import { beforeShipping } from './before-shipping.ts';
import { digital } from './digital.ts';
import { giftCards } from './gift-cards.ts';
import { groceries } from './groceries.ts';
import { prevention } from './prevention.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { refunds } from './refunds.ts';
import { sellers } from './sellers.ts';
import { shipped } from './shipped.ts';
import { thirdParty } from './third-party.ts';

const topics = {
  'before-shipping': beforeShipping,
  shipped,
  'third-party': thirdParty,
  refunds,
  digital,
  'gift-cards': giftCards,
  groceries,
  sellers,
  problems,
  prevention,
  questions,
};
export type Topics = typeof topics;

const languages = {
  en: async () => (await import('../en/guide.ts')).guide,
  fr: async () => (await import('../fr/guide.ts')).guide,
} as const;

export const amazonGuide = async (lang: keyof typeof languages): Promise<PolicyGuide> => ({
  topics,
  texts: await languages[lang](),
});
