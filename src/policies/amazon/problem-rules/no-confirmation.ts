/** No confirmation of the cancellation has come. */
import type { VerdictRule } from '../../policy.ts';
import { uk, us } from '../stores.ts';
import { away, ended, problem, selfCancelParams } from './shared.ts';

export const unconfirmed: readonly VerdictRule[] = [
  {
    id: 'unconfirmed-but-cancelled',
    facts: ['ts-no-email', 'buyer-cancel-confirmation'],
    cite: { source: 'US-CAN', confidence: 'official' },
    readIn: [us, uk],
    when: [{ ...problem('no-confirmation'), status: ended }],
    verdict: 'nothing-to-do',
    actor: 'platform',
    refundAfter: 'cancellation',
    past: true,
    steps: 'already-cancelled',
  },
  {
    id: 'unconfirmed-and-shipped',
    facts: ['ts-no-email', 'ts-shipped-anyway'],
    cite: { source: 'US-CAN', confidence: 'official' },
    readIn: [us, uk],
    when: [{ ...problem('no-confirmation'), status: [...away, 'delivered'] }],
    verdict: 'refuse-or-return',
    actor: 'buyer',
    steps: 'came-all-the-same',
  },
  {
    id: 'unconfirmed-request',
    facts: ['ts-no-email', 'buyer-3p-window', 'buyer-3p-no-answer'],
    cite: { source: 'SC-EU-CAN', confidence: 'official' },
    when: [{ ...problem('no-confirmation'), fulfilledBy: ['merchant'] }],
    verdict: 'wait',
    actor: 'seller',
    params: selfCancelParams,
    steps: 'wait-for-seller',
  },
  {
    id: 'unconfirmed-attempt',
    facts: ['ts-no-email', 'buyer-cancel-preparing'],
    cite: { source: 'UK-CAN-OLD', confidence: 'official' },
    readIn: [uk],
    when: [{ ...problem('no-confirmation'), status: ['preparing'] }],
    verdict: 'request-cancellation',
    actor: 'buyer',
    steps: 'await-the-answer',
  },
  {
    id: 'unconfirmed-failed',
    facts: ['ts-no-email', 'buyer-cancel-confirmation'],
    cite: { source: 'US-CAN', confidence: 'official' },
    readIn: [us, uk],
    when: [problem('no-confirmation')],
    verdict: 'cancel',
    actor: 'buyer',
    steps: 'cancel-again',
  },
];
