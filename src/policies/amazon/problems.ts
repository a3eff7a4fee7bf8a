/** Amazon's policy with the table of problems in place of the buyer's: the same engine decides and asks. */
import type { LoadedPolicy } from '../load.ts';
import type { PolicyTexts } from '../policy.ts';
import { amazon } from './index.ts';
import { data } from './problem-diagrams.generated-at-build.ts';
import { problemInputs, symptoms } from './problem-inputs.ts';
import { type ProblemTexts, withProblems } from './problem-keys.ts';
import { amazonTexts } from './texts.ts';

const languages = {
  en: async () => (await import('./en/problems.ts')).problems,
  fr: async () => (await import('./fr/problems.ts')).problems,
} as const satisfies Readonly<Record<string, () => Promise<ProblemTexts>>>;

export const amazonProblems = {
  symptoms,
  policy: { ...amazon, inputs: problemInputs } satisfies LoadedPolicy,
  tables: data,
  texts: async (lang: keyof typeof languages): Promise<PolicyTexts> =>
    withProblems(await amazonTexts(lang), await languages[lang]()),
};
