/** For pasting into a ticket: the same sentences as the text, with headings, lists and links. */
import type { Because, Decision, ErrorRecord, Missing, Source, Step } from '../decision/decision.ts';
import { finish } from './lines.ts';
import { type Context, contextOf, markOf, verdictWords } from './text/context.ts';
import { afterText, alternativeText, amountOf, type Block, metricText, reasonOf, titleOf } from './text/item.ts';
import { moneyLines, togetherText } from './text/money.ts';
import { blocksOf, headingTexts } from './text/order.ts';
import { statusOf } from './text/status.ts';
import { summaryHeading, summaryRows } from './text/summary.ts';
import type { View } from './view.ts';

export function renderMarkdown(records: readonly (Decision | ErrorRecord)[], view: View): string {
  const decisions = records.filter((record): record is Decision => record.schema === 'annul/decision/1');
  if (decisions.length === 0) return '';
  if (decisions.length === 1)
    return finish(
      decisions.flatMap((decision) => orderLines(decision, view)),
      view,
    );
  const { order, item, what, until } = view.words.summary.columns;
  const rows = summaryRows(decisions, view).map((row) => row.map((cell) => escapeMarkdown(cell)));
  return finish(
    [
      escapeMarkdown(view.text(summaryHeading(decisions, rows.length, view))),
      '',
      ...tableLines([[until, what, order, item], ...rows]),
      ...(view.details ? decisions.flatMap((decision) => ['', ...orderLines(decision, view)]) : []),
    ],
    view,
  );
}

function orderLines(decision: Decision, view: View): string[] {
  const context = contextOf(decision, view);
  const [title, placed] = headingTexts(context).map((text) => escapeMarkdown(view.text(text)));
  const { blocks, common } = blocksOf(decision, view);
  const assumed = [
    ...new Set(decision.items.flatMap((item) => item.assumed.map(({ text }) => text.replace(/\.$/, '')))),
  ];
  const together = togetherText(decision, context);
  const notes = [...new Set([...decision.warnings.map(({ text }) => text), ...common])];
  return [
    `## ${title ?? ''}`,
    '',
    placed ?? '',
    ...blocks.flatMap((block) => ['', ...blockLines(block, context)]),
    ...(together === undefined ? [] : ['', labelled(view.words.labels.money, together, view)]),
    ...(notes.length === 0 ? [] : ['', ...notes.map((text) => labelled(view.words.labels.note, text, view))]),
    ...(assumed.length === 0 ? [] : ['', escapeMarkdown(view.text(view.words.assumed(assumed)))]),
  ];
}

function blockLines({ items, warnings }: Block, context: Context): string[] {
  const [item] = items;
  const { view } = context;
  const { labels } = view.words;
  const words = view.words.verdicts[item.verdict];
  const status = statusOf(item, context);
  const head = `${markOf(item.verdict, view)} ${words}${status === '' ? '' : `, ${status}`}`;
  const money = moneyLines(item, context);
  const metric = metricText(item, context);
  const after = afterText(item, context);
  const list = [
    ...(money === undefined ? [] : [labelled(labels.money, money.sentence, view)]),
    ...(metric === undefined ? [] : [labelled(labels.metric, metric, view)]),
    ...(after === undefined ? [] : [labelled(labels.after, after, view)]),
    ...item.alternatives.map((route) => labelled(labels.also, alternativeText(route, context), view)),
    ...warnings.map((text) => labelled(labels.note, text, view)),
  ];
  const reason = reasonOf(item, view);
  const parts = [
    items.map((each) => {
      const amount = amountOf(each, context);
      return `- **${escapeMarkdown(titleOf(each, context))}**${amount === '' ? '' : `, ${escapeMarkdown(amount)}`}`;
    }),
    reason === '' ? [] : [escapeMarkdown(view.text(reason))],
    stepLines(item.steps, view),
    item.missing.map((missing) => missingLine(missing, view)),
    list,
    tableLines((money?.rows ?? []).map((row) => row.map((cell) => escapeMarkdown(view.text(cell))))),
    view.why
      ? [...item.because, ...(item.metric?.because ?? []), ...item.alternatives.flatMap(({ because }) => because)].map(
          (each) => ruleLine(each, view),
        )
      : [],
  ];
  return [
    `### ${escapeMarkdown(view.text(head))}`,
    ...parts.flatMap((lines) => (lines.length === 0 ? [] : ['', ...lines])),
  ];
}

const labelled = (label: string, text: string, view: View): string =>
  `- **${label}:** ${escapeMarkdown(view.text(text))}`;

const stepLines = (steps: readonly Step[], view: View): string[] =>
  steps.map(({ text }, index) => `${index + 1}. ${escapeMarkdown(view.text(text))}`);

function missingLine({ question, whereToLook, fact, answers }: Missing, view: View): string {
  const said = [question, ...(whereToLook === undefined ? [] : [whereToLook])].map((text) =>
    escapeMarkdown(view.text(text)),
  );
  const leaves = answers.map((answer) => {
    const name = answer.value === undefined ? answer.label : String(answer.value);
    return `${escapeMarkdown(view.text(name))}: ${view.words.or(verdictWords(answer.verdicts, view))}`;
  });
  return `- ${said.join(' ')} ${code(`--set ${view.text(fact)}=…`)}${leaves.length === 0 ? '' : ` (${leaves.join('; ')})`}`;
}

function ruleLine({ rule, text, source }: Because, view: View): string {
  return `- ${code(view.text(rule))}: ${escapeMarkdown(view.text(text))} (${sourceLink(source, view)})`;
}

/** The page as a link, the month it was checked, and how sure it is. */
export function sourceLink({ title, url, checked, confidence }: Source, view: View): string {
  const name = escapeMarkdown(view.text(title));
  const page = url === undefined ? name : `[${name}](${address(view.text(url))})`;
  return `${page}${view.words.why.source('', checked, view.words.confidence[confidence])}`;
}

export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const [head, ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  const columns = rows[0]?.length ?? 0;
  return head === undefined ? [] : [head, `|${' --- |'.repeat(columns)}`, ...body];
}

const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;
const address = (url: string): string =>
  url.replace(/[ <>()\\]/g, (sign) =>
    encodeURIComponent(sign).replace(/[()]/g, (each) => (each === '(' ? '%28' : '%29')),
  );

/** Foreign text can neither make markup nor open a list where a line begins. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
