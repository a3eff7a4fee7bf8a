/** `annul refund -o markdown`: the sentences of the screen without the drawing. */
import { finish } from './lines.ts';
import { escapeMarkdown, sourceLink } from './markdown.ts';
import type { RefundAnswer } from './refund-answer.ts';
import { expectedText, headingTexts, noteTexts, refundContext, statusText } from './refund-text.ts';
import type { View } from './view.ts';

export function renderRefundMarkdown(answer: RefundAnswer, view: View): string {
  const context = refundContext(answer, view);
  const [left, right] = headingTexts(answer, context).map(escapeMarkdown);
  const say = (text: string): string => escapeMarkdown(view.text(text));
  const late = answer.status.state === 'late' ? answer.status.nextSteps : [];
  const stages = answer.parts.flatMap((part) =>
    part.stages.map((stage) => `- ${say(view.words.span(stage))}: ${sourceLink(stage.source, view)}`),
  );
  const blocks = [
    [`## ${left ?? ''}`],
    right === undefined || right === '' ? [] : [right],
    [say(expectedText(answer, context))],
    [say(statusText(answer, context))],
    late.map((id, index) => `${index + 1}. ${say(view.refund.nextSteps[id])}`),
    noteTexts(answer, view).map((text) => `- **${view.words.labels.note}:** ${say(text)}`),
    view.why ? stages : [],
  ];
  const shown = blocks.filter((lines) => lines.length > 0);
  return finish(
    shown.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
    view,
  );
}
