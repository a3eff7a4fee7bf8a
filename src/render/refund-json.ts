/** `annul refund -o json`: one document, `-o ndjson`: the same on one line. */
import type { RefundWords } from '../locales/refund.ts';
import type { RefundAnswer } from './refund-answer.ts';
import { safeJson } from './safe-json.ts';

/** The answer as `annul/refund/1`; `words` put the steps into the language. */
export function renderRefundJson(answer: RefundAnswer, words: RefundWords, indent?: number): string {
  const { timeline: _drawn, status, ...rest } = answer;
  const { nextSteps, ifLate, ...state } = status;
  const steps = (ids: typeof nextSteps) => ids.map((id) => ({ id, text: words.nextSteps[id] }));
  const document = {
    schema: 'annul/refund/1',
    ...rest,
    status: { ...state, steps: steps(nextSteps), ifLate: steps(ifLate) },
  };
  return `${safeJson(document, indent)}\n`;
}
