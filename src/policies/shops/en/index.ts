import type { Sellers, SharedWords } from '../keys.ts';
import { facts } from './facts.ts';
import { alternatives, rules, warnings } from './rules.ts';
import { steps } from './steps.ts';
import { names } from './words.ts';

export const shared = (sellers: Sellers): SharedWords => {
  const who = names[sellers];
  return { rules: rules(who), steps: steps(who), alternatives, warnings, facts: facts(who) };
};
