/** `annul guide -o markdown`: for a ticket or a help centre. */
import type { Block, GuideDocument, GuideOverview, Statement } from '../guide/document.ts';
import type { GuideWords } from '../locales/guide.ts';
import { finish } from './lines.ts';
import { escapeMarkdown, sourceLink, tableLines } from './markdown.ts';
import type { View } from './view.ts';

export function renderGuideMarkdown(document: GuideDocument, words: GuideWords, view: View): string {
  const say = (text: string): string => escapeMarkdown(view.text(text));
  const store = document.policy.marketplace === undefined ? '' : ` (${document.policy.marketplace})`;
  return finish(
    [
      `# ${say(document.title)}${store}`,
      '',
      say(document.about),
      ...document.sections.flatMap(({ title, blocks }) => [
        '',
        `## ${say(title)}`,
        ...blocks.flatMap((block) => ['', ...blockLines(block, words, view)]),
      ]),
    ],
    view,
  );
}

export function renderOverviewMarkdown({ topics }: GuideOverview, words: GuideWords, view: View): string {
  const say = (text: string): string => escapeMarkdown(view.text(text));
  const { about, title } = words.overview;
  const list = topics.map((entry) => `- \`${entry.topic}\`: ${say(`${entry.title}. ${entry.about}`)}`);
  return finish([`# ${say(title)}`, '', say(about), '', ...list], view);
}

function blockLines(block: Block, words: GuideWords, view: View): string[] {
  if (block.kind === 'table') {
    const cells = (row: readonly string[]) => row.map((cell) => escapeMarkdown(view.text(cell)));
    const head = view.why ? [...block.columns, words.sources] : block.columns;
    return tableLines([
      cells(head),
      ...block.rows.map((row) => [...cells(row.cells), ...(view.why ? [sourceLink(row.source, view)] : [])]),
    ]);
  }
  const said = ({ source, text }: Statement): string =>
    `${escapeMarkdown(view.text(text))}${view.why ? ` (${sourceLink(source, view)})` : ''}`;
  const texts = block.statements.map(said);
  if (block.kind === 'text') return [texts.join(' ')];
  return texts.map((text, index) => (block.kind === 'list' ? `- ${text}` : `${index + 1}. ${text}`));
}
