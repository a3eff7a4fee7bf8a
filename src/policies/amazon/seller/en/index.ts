import { assemble } from '../../sentence.ts';
import { type SellerTexts, stepPlan } from '../keys.ts';
import { counting } from './counting.ts';
import { rules } from './rules.ts';
import { steps } from './steps.ts';

const all: SellerTexts = { rules, counting, steps };

export const texts = assemble({ ...all, alternatives: {}, warnings: {} }, stepPlan);
