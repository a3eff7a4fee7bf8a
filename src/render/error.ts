/** A record that could not be read, for a person: GNU's first line, then what was found, expected, and a way on. */
import type { ErrorRecord } from '../decision/decision.ts';
import { finish } from './lines.ts';
import type { View } from './view.ts';
import { hang, wrap } from './wrap.ts';

/** `annul: FILE:LINE: PATH: what`, and the fields that the error has. Ends with a line break. */
export function renderError({ error, order, source }: ErrorRecord, view: View): string {
  const { words, paint, ruler, width } = view;
  const file = source.file === '-' ? words.error.stdin : source.file;
  const place = source.line === undefined ? file : `${file}:${source.line}`;
  const first = ['annul', place, ...(error.path === undefined ? [] : [error.path]), error.message].join(': ');
  const numbered = source.line === undefined && source.record > 1;
  const rows: readonly (readonly [label: string, text: string | undefined])[] = [
    [words.error.record, numbered ? String(source.record) : undefined],
    [words.error.order, order],
    [words.error.column, error.column],
    [words.error.found, error.found],
    [words.error.expected, error.expected],
    [words.error.try, error.try],
  ];
  const shown = rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]));
  const column = Math.max(0, ...shown.map(([label]) => label.length));
  const [head = '', ...more] = wrap(view.text(first), width, ruler);
  return finish(
    [
      head.startsWith('annul:') ? `${paint('annul:', 'red')}${head.slice('annul:'.length)}` : head,
      ...more,
      ...(shown.length === 0 ? [] : ['']),
      ...shown.flatMap(([label, text]) => hang(`  ${label.padEnd(column)}  `, view.text(text), width, ruler)),
    ],
    view,
  );
}

/** The last line about a run in which something could not be read. */
export function renderErrorSummary(decided: number, total: number, exitCode: number, view: View): string {
  return finish(wrap(view.words.error.summary(decided, total, exitCode), view.width, view.ruler), view);
}
