/** `annul guide problems`: section 7 of the researched facts. A section is a symptom: its causes, then what to do in order. */
import { list, steps, text, topic } from '../../../guide/plan.ts';
import { uk, us } from '../stores.ts';
import { official } from './basis.ts';

export const problems = topic({
  statements: {
    'no-button-why': official('US-CAN', ['ts-button-missing'], { readIn: [us, uk] }),
    'no-button-look': official('US-CAN', ['ts-button-missing'], { advice: true }),
    'no-button-request': official('SC-EU-CAN', ['ts-button-missing', 'buyer-3p-request-route'], { advice: true }),
  },
  sections: {
    'button-missing': [text('no-button-why'), list(), steps('no-button-look', 'no-button-request')],
  },
});
