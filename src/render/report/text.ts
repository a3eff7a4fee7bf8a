/** The screen of `annul report`: what `blocks.ts` tells, wrapped and in columns. */
import type { ReportWords } from '../../locales/report.ts';
import type { Report } from '../../report/result.ts';
import { finish } from '../lines.ts';
import { table } from '../text/table.ts';
import type { View } from '../view.ts';
import { wrap } from '../wrap.ts';
import { reportBlocks } from './blocks.ts';

export function renderReport(report: Report, words: ReportWords, view: View): string {
  const blocks = reportBlocks(report, words, view).map((block) =>
    'text' in block
      ? wrap(view.text(block.text), view.width, view.ruler)
      : table(block.columns, block.rows, 2, view.width, view),
  );
  return finish(
    blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])),
    view,
  );
}
