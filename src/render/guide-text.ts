/** The guide at a terminal: headings at the left edge, everything else below them, indented. */
import type { Block, GuideDocument, GuideOverview, Statement } from '../guide/document.ts';
import type { GuideWords } from '../locales/guide.ts';
import { finish } from './lines.ts';
import { type Column, table } from './text/table.ts';
import { sourceLines } from './text/why.ts';
import type { View } from './view.ts';
import { ends, hang, wrap } from './wrap.ts';

const indent = 2;

export function renderGuide(document: GuideDocument, words: GuideWords, view: View): string {
  const { why } = view.hints;
  return finish(
    [
      ...headLines(document.title, document.policy.marketplace ?? '', view),
      ...indented(document.about, view),
      ...document.sections.flatMap((section) => [
        '',
        ...wrap(view.text(section.title), view.width, view.ruler).map((line) => view.paint(line, 'bold')),
        ...section.blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...blockLines(block, view)]),
      ]),
      ...(view.why || why === undefined ? [] : ['', ...dimmed(words.why(why), view)]),
    ],
    view,
  );
}

export function renderOverview(overview: GuideOverview, words: GuideWords, view: View): string {
  const { about, open, store, title } = words.overview;
  const columns: readonly Column[] = [{ head: '' }, { head: '', fit: { by: 'wrap', min: 20 } }];
  const rows = overview.topics.map((entry) => [
    { text: entry.topic },
    { text: view.text(`${entry.title}. ${entry.about}`) },
  ]);
  return finish(
    [
      ...headLines(title, '', view),
      ...indented(about, view),
      '',
      ...table(columns, rows, indent, view.width, view),
      '',
      ...[open('annul guide problems'), store('annul guide problems --marketplace amazon.co.uk')].flatMap((line) =>
        indented(line, view),
      ),
    ],
    view,
  );
}

function headLines(title: string, store: string, view: View): string[] {
  const line = ends(view.text(title), store, view.width, view.ruler);
  if (line === undefined) return wrap(`${view.text(title)} ${store}`, view.width, view.ruler);
  const [left, right] = line;
  return [`${view.paint(left.trimEnd(), 'bold')}${left.slice(left.trimEnd().length)}${right}`.trimEnd()];
}

const indented = (text: string, view: View): string[] =>
  hang(' '.repeat(indent), view.text(text), view.width, view.ruler);

const dimmed = (text: string, view: View): string[] =>
  wrap(view.text(text), view.width, view.ruler).map((line) => view.paint(line, 'dim'));

function blockLines(block: Block, view: View): string[] {
  switch (block.kind) {
    case 'table':
      return tableLines(block, view);
    case 'text':
      if (view.why) return block.statements.flatMap((statement) => statementLines('  ', statement, view));
      return indented(block.statements.map(({ text }) => text).join(' '), view);
    case 'list':
      return block.statements.flatMap((statement) => statementLines('  - ', statement, view));
    case 'steps': {
      const digits = String(block.statements.length).length;
      return block.statements.flatMap((statement, index) =>
        statementLines(`  ${String(index + 1).padStart(digits)}  `, statement, view),
      );
    }
  }
}

function statementLines(prefix: string, { source, text }: Statement, view: View): string[] {
  const lines = hang(prefix, view.text(text), view.width, view.ruler);
  return view.why ? [...lines, ...sourceLines(source, view)] : lines;
}

function tableLines({ columns, rows }: Extract<Block, { kind: 'table' }>, view: View): string[] {
  const lines = table(
    columns.map((head): Column => ({ head: view.text(head), fit: { by: 'wrap', min: 10 } })),
    rows.map(({ cells }) => cells.map((cell) => ({ text: view.text(cell) }))),
    indent,
    view.width,
    view,
  );
  if (!view.why) return lines;
  const pages = new Map(rows.map(({ source }) => [`${source.title} ${source.confidence}`, source]));
  return [...lines, ...[...pages.values()].flatMap((source) => sourceLines(source, view))];
}
