/** `annul report -o markdown`: the sentences and tables of the screen, to be pasted into a ticket. */
import type { ReportWords } from '../../locales/report.ts';
import type { Report } from '../../report/result.ts';
import { finish } from '../lines.ts';
import { escapeMarkdown, tableLines } from '../markdown.ts';
import type { Cell, Column } from '../text/table.ts';
import type { View } from '../view.ts';
import { reportBlocks } from './blocks.ts';

export function renderReportMarkdown(report: Report, words: ReportWords, view: View): string {
  const blocks = reportBlocks(report, words, view).map((block) =>
    'text' in block ? [escapeMarkdown(view.text(block.text))] : rowsOf(block.columns, block.rows),
  );
  return finish(
    blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
    view,
  );
}

/** A column without a head is a drawing. */
function rowsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string[] {
  const kept = columns.flatMap(({ head }, index) => (head === '' ? [] : [index]));
  return tableLines([
    kept.map((index) => columns[index]?.head ?? ''),
    ...rows.map((row) => kept.map((index) => escapeMarkdown(row[index]?.text ?? ''))),
  ]);
}
