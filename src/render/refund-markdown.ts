/** `annul refund -o markdown`: the sentences of the screen, and a table in the drawing's place. */
import { finish } from './lines.ts';
import { escapeMarkdown, sourceLink, tableLines } from './markdown.ts';
import type { RefundAnswer } from './refund-answer.ts';
import { expectedText, headingTexts, noteTexts, partName, refundContext, statusText } from './refund-text.ts';
import type { MoneyContext } from './text/money.ts';
import { isoDayText } from './time.ts';
import type { View } from './view.ts';

/** What the screen draws: a column for each part, a row for each mark, today last. */
function dateTable(answer: RefundAnswer, { clock, view }: MoneyContext): string[] {
  const parts = answer.parts.filter(({ latest }) => latest !== undefined);
  if (parts.length === 0) return [];
  const { marks } = view.refund.timeline;
  const day = (text: string | undefined): string => (text === undefined ? '' : isoDayText(text, clock));
  const span = ({ earliest, latest }: { readonly earliest: string; readonly latest: string }): string =>
    earliest === latest ? day(latest) : clock.dates.span(day(earliest), day(latest));
  const start =
    answer.start?.event === 'returned' ? marks.received : view.words.refund.state(undefined, 'cancelled', undefined);
  const rows = [
    [start, ...parts.map((part) => day(part.start))],
    [marks.issued, ...parts.map((part) => (part.issued === undefined ? '' : span(part.issued)))],
    [marks.first, ...parts.map((part) => day(part.earliest))],
    [marks.last, ...parts.map((part) => day(part.latest))],
    [marks.late, ...parts.map((part) => day(part.lateFrom))],
    [marks.today, ...parts.map(() => day(answer.today))],
  ];
  const shown = rows.filter(([, ...cells]) => cells.some((cell) => cell !== ''));
  const cells = (row: readonly string[]) => row.map((cell) => escapeMarkdown(view.text(cell)));
  return tableLines([['', ...parts.map((part) => partName(part, view))], ...shown].map(cells));
}

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
    dateTable(answer, context),
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
