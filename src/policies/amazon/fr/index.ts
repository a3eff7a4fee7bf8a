import { type AmazonTexts, stepPlan } from '../keys.ts';
import { assemble } from '../sentence.ts';
import { letters } from './letters.ts';
import { alternatives, warnings } from './notes.ts';
import { rules } from './rules.ts';
import { cancelSteps } from './steps-cancel.ts';
import { digitalSteps } from './steps-digital.ts';
import { returnSteps } from './steps-return.ts';
import { shippedSteps } from './steps-shipped.ts';

const french: AmazonTexts = {
  rules,
  steps: { ...cancelSteps, ...digitalSteps, ...shippedSteps, ...returnSteps },
  alternatives,
  warnings,
  letters,
};

export const texts = assemble(french, stepPlan);
