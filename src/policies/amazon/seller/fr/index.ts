import { letters } from '../../fr/letters.ts';
import { assemble } from '../../sentence.ts';
import { type SellerTexts, stepPlan } from '../keys.ts';
import { counting } from './counting.ts';
import { alternatives, warnings } from './notes.ts';
import { rules } from './rules.ts';
import { steps } from './steps.ts';

const all: SellerTexts = { rules, steps, alternatives, warnings, counting };

export const texts = assemble({ ...all, letters }, stepPlan);
