import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { RefundPart } from '../../src/decision/decision.ts';
import { refund as en } from '../../src/locales/en/refund.ts';
import { timelineScale } from '../../src/refund/timeline-scale.ts';
import type { RefundAnswer } from '../../src/render/refund-answer.ts';
import { renderRefundJson } from '../../src/render/refund-json.ts';
import { renderRefundMarkdown } from '../../src/render/refund-markdown.ts';
import { renderRefund } from '../../src/render/refund-text.ts';
import { inferred, screen, stage, viewOf } from './samples.ts';

const card: RefundPart = {
  method: 'credit-card',
  amount: { amount: '27.25', currency: 'USD' },
  kind: 'refund',
  start: '2026-11-20',
  earliest: '2026-11-25',
  latest: '2026-11-30',
  lateFrom: '2026-12-01',
  stages: [stage('cancellation', 3, 5)],
};
const hold: RefundPart = {
  ...card,
  kind: 'release-of-authorisation',
  earliest: '2026-11-20',
  latest: '2026-12-02',
  lateFrom: '2026-12-03',
  stages: [stage('cancellation', 0, 7, inferred)],
  notes: [{ id: 'only-if-not-charged', text: 'If the payment was only authorised.' }],
};
const ifCharged: RefundPart = { ...card, notes: [{ id: 'only-if-charged', text: 'If the payment was taken.' }] };

function answerOf(rest: Partial<RefundAnswer> = {}, columns = 80): RefundAnswer {
  const answer: RefundAnswer = {
    at: '2026-11-24T18:00:00Z',
    today: '2026-11-24',
    marketplace: 'amazon.com',
    method: 'credit-card',
    amount: { amount: '27.25', currency: 'USD' },
    charged: true,
    start: { event: 'cancelled', date: '2026-11-20' },
    parts: [card],
    caveats: [],
    status: {
      state: 'waiting',
      lateFrom: '2026-12-01',
      nextSteps: ['wait'],
      ifLate: ['open-refund-detail', 'ask-bank-with-reference'],
    },
    ...rest,
  };
  const timeline = timelineScale(answer.parts, answer.today, columns, answer.marketplace);
  return timeline === undefined ? answer : { ...answer, timeline };
}

test('what is nowhere published is said once, and what is not paid back is no amount', async () => {
  const note = { id: 'time-not-published', text: en.notes['time-not-published'] };
  const untold: RefundPart = { method: 'credit-card', kind: 'refund', stages: [], notes: [note] };
  const status = { state: 'unpublished', nextSteps: [], ifLate: [] } as const;
  expect(renderRefund(answerOf({ parts: [untold], status }), await viewOf([])).split(note.text)).toHaveLength(2);
  const credit: RefundPart = { method: 'promotional-credit', kind: 'none', stages: [] };
  const none = renderRefund(answerOf({ method: 'promotional-credit', parts: [credit] }), await viewOf([]));
  expect(none).toMatch(/^Refund to a promotional credit/);
  expect(none).not.toContain('$');
});

test('a refund drawn to scale: six columns a day, dots where banks are closed', async () => {
  expect(renderRefund(answerOf(), await viewOf([]))).toBe(screen`
$27.25 back to a credit card, amazon.com         charged, cancelled Fri Nov 20

  Nov                                                               Dec
  Fri   Sat   Sun   Mon   Tue   Wed   Thu   Fri   Sat   Sun   Mon   Tue
  20    21    22    23    24    25    26    27    28    29    30    1
  ●─────············──────▲─────██████······██████············██████
  issued                  today first                         last  late

  Expect it from Wed Nov 25 to Mon Nov 30: 3 to 5 business days.
  Banks are closed on the dotted days; Thu Nov 26 is Thanksgiving.

  Today, Tue Nov 24: wait. Still nothing on Tue Dec 1? Open the refund in your
  orders and look when it was issued, and to which payment. If it was issued,
  ask your bank with the reference shown there (ARN).
`);
});

test('at 60 columns in an ASCII locale a day takes four', async () => {
  const text = renderRefund(answerOf({}, 60), await viewOf([], { columns: 60, unicode: false }));
  expect(text).toContain(screen`
$27.25 back to a credit card, amazon.com
charged, cancelled Fri Nov 20

  Nov                                         Dec
  Fri Sat Sun Mon Tue Wed Thu Fri Sat Sun Mon Tue
  20  21  22  23  24  25  26  27  28  29  30  1
  o---........----^---####....####........####
  issued          today                   last
                      first                   late
`);
});

test('in French, with the names of days and holidays', async () => {
  const text = renderRefund(answerOf(), await viewOf([], { lang: 'fr' }));
  expect(text.split('\n').slice(0, 9).concat('').join('\n').replaceAll('\u00a0', '_')).toBe(screen`
27,25_$ de retour sur une carte de crédit, amazon.com
débité, annulé le ven. 20 nov.

  nov                                                               déc
  ven   sam   dim   lun   mar   mer   jeu   ven   sam   dim   lun   mar
  20    21    22    23    24    25    26    27    28    29    30    1
  ●─────············──────▲─────██████······██████············██████
  émis                    aujourd'hui                         dernier
                                premier                             retard
`);
});

test('where it is not known whether it was charged, both ways are told and drawn', async () => {
  const { charged: _charged, ...open } = answerOf({ parts: [hold, ifCharged] });
  const text = renderRefund(open, await viewOf([], { columns: 100 }));
  expect(text.replace(/\n +/g, ' ')).toContain(
    'If nothing was charged: the hold on the card ends by itself, usually by Wed Dec 2 (7 business days). If it was charged: expect it from Wed Nov 25 to Mon Nov 30: 3 to 5 business days.',
  );
  expect(text.match(/●/g)).toHaveLength(2);
  expect(text).toContain('\n  the hold ends by itself\n');
  expect(text).toContain('\n  credit card\n');
});

test('a late refund lists what to do, in the order in which it helps', async () => {
  const answer = answerOf({
    today: '2026-12-02',
    at: '2026-12-02T18:00:00Z',
    status: { state: 'late', since: '2026-12-01', nextSteps: ['open-refund-detail', 'ask-platform'], ifLate: [] },
  });
  expect(renderRefund(answer, await viewOf([]))).toContain(screen`
  Today, Wed Dec 2: it is late, since Tue Dec 1.

  1  Open the refund in your orders and look when it was issued, and to which
     payment.
  2  Then ask the platform's support.
`);
});

test('without a start there is no bar: the spans follow one another', async () => {
  const part: RefundPart = {
    method: 'credit-card',
    kind: 'refund',
    stages: [stage('return-received', 0, 30), stage('refund-issued', 3, 5)],
  };
  const {
    amount: _amount,
    start: _start,
    ...rest
  } = answerOf({
    parts: [part],
    caveats: [{ id: 'regional-holidays', text: 'Regional holidays are not counted.' }],
    status: { state: 'not-started', nextSteps: ['send-back'], ifLate: [] },
  });
  expect(renderRefund(rest, await viewOf([]))).toBe(screen`
Refund to a credit card, amazon.com                                    charged

  The refund is issued within 30 business days of its return. A credit card
  shows it 3 to 5 business days after that.

  The clock has not started yet. Send the item back; the time counts from the
  day it arrives.

  Note  Regional holidays are not counted.
`);
});

test('no line is wider than the terminal, from weeks drawn as columns to a screen of 40', async () => {
  const long = { ...card, method: 'prepaid-card', latest: '2026-12-24', lateFrom: '2026-12-28' } as const;
  for (const lang of ['en', 'fr'] as const) {
    for (const columns of [40, 60, 80, 200]) {
      const view = await viewOf([], { lang, columns, why: true });
      for (const parts of [[card], [long], [hold, ifCharged]]) {
        for (const line of renderRefund(answerOf({ parts }, columns), view).split('\n')) {
          if (!line.includes('https:')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
        }
      }
    }
  }
});

test('the names of marks stay inside the terminal, however narrow the last day is', async () => {
  const parts = [{ ...card, lateFrom: '2026-12-03' }];
  const text = renderRefund(answerOf({ parts }, 58), await viewOf([], { lang: 'fr', columns: 58 }));
  for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(58);
  expect(text).toContain('retard');
});

test('the same as JSON, without the drawing', () => {
  const json = JSON.parse(renderRefundJson(answerOf(), en, 2));
  expect(json).toEqual({
    schema: 'annul/refund/1',
    at: '2026-11-24T18:00:00Z',
    today: '2026-11-24',
    marketplace: 'amazon.com',
    method: 'credit-card',
    amount: { amount: '27.25', currency: 'USD' },
    charged: true,
    start: { event: 'cancelled', date: '2026-11-20' },
    parts: [card],
    caveats: [],
    status: {
      state: 'waiting',
      lateFrom: '2026-12-01',
      steps: [{ id: 'wait', text: 'Wait.' }],
      ifLate: [
        { id: 'open-refund-detail', text: en.nextSteps['open-refund-detail'] },
        { id: 'ask-bank-with-reference', text: en.nextSteps['ask-bank-with-reference'] },
      ],
    },
  });
});

test('two spans that follow one another are both told', async () => {
  const parts = [{ ...card, stages: [stage('return-received', 0, 14), stage('refund-issued', 3, 5)] }];
  const text = renderRefund(answerOf({ parts }), await viewOf([]));
  const told = 'The refund is issued within 14 business days of its return. A credit card shows it 3 to 5';
  expect(text.replace(/\s+/g, ' ')).toContain(told);
});

test('the same as markdown', async () => {
  const text = renderRefundMarkdown(answerOf(), await viewOf([], { why: true, columns: 100_000 }));
  expect(text).toBe(screen`
## $27.25 back to a credit card, amazon.com

charged, cancelled Fri Nov 20

Expect it from Wed Nov 25 to Mon Nov 30: 3 to 5 business days.

|  | credit card |
| --- | --- |
| cancelled | Fri Nov 20 |
| first | Wed Nov 25 |
| last | Mon Nov 30 |
| late | Tue Dec 1 |
| today | Tue Nov 24 |

Today, Tue Nov 24: wait. Still nothing on Tue Dec 1? Open the refund in your orders and look when it was issued, and to which payment. If it was issued, ask your bank with the reference shown there (ARN).

- 3 to 5 business days: [Cancel Items or Orders](https://www.amazon.com/gp/help/customer/display.html?nodeId=GKCCBVQ6UGJ7BVQR), checked 2026-11, official
`);
});
