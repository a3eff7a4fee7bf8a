/** Amazon's guide: each topic's plan is a file here, its words a file of each language. */
import type { PolicyGuide } from '../../../guide/plan.ts';
import { prevention } from './prevention.ts';
import { problems } from './problems.ts';

const topics = { problems, prevention };
export type Topics = typeof topics;

const languages = {
  en: async () => (await import('../en/guide.ts')).guide,
  fr: async () => (await import('../fr/guide.ts')).guide,
} as const;

export const amazonGuide = async (lang: keyof typeof languages): Promise<PolicyGuide> => ({
  topics,
  texts: await languages[lang](),
});
