/** One row an item, in input order, for spreadsheets: cells are quoted, and those that begin a formula are defused. */
import type { Decision, ErrorRecord, ItemDecision } from '../decision/decision.ts';
import { clean } from './clean.ts';
import type { Renderer } from './renderer.ts';

const columns = [
  'order',
  'item',
  'title',
  'quantity',
  'verdict',
  'candidates',
  'deadline',
  'validUntil',
  'actor',
  'guaranteed',
  'refundAmount',
  'refundCurrency',
  'refundEarliest',
  'refundLatest',
  'missing',
  'rules',
  'metricCounts',
  'metricReason',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

export function csvRenderer(): Renderer {
  return {
    errorsInPlace: false,
    open: () => `${columns.join(',')}\n`,
    record: (record) => (isDecision(record) ? record.items.map((item) => line(rowOf(record, item))).join('') : ''),
    close: () => '',
  };
}

const isDecision = (record: Decision | ErrorRecord): record is Decision => record.schema === 'annul/decision/1';

function rowOf(decision: Decision, item: ItemDecision): Row {
  const parts = item.refund?.parts ?? [];
  const dates = parts.flatMap(({ earliest }) => earliest ?? []).sort();
  const ends = parts.flatMap(({ latest }) => latest ?? []).sort();
  return {
    order: decision.order,
    item: item.item ?? '',
    title: item.title ?? '',
    quantity: item.quantity === undefined ? '' : String(item.quantity),
    verdict: item.verdict,
    candidates: item.candidates.join(' '),
    deadline: item.deadline ?? '',
    validUntil: item.validUntil ?? '',
    actor: item.actor ?? '',
    guaranteed: item.guaranteed === undefined ? '' : String(item.guaranteed),
    refundAmount: item.refund?.amount?.amount ?? '',
    refundCurrency: item.refund?.amount?.currency ?? '',
    refundEarliest: dates[0] ?? '',
    refundLatest: ends.at(-1) ?? '',
    missing: item.missing.map(({ fact }) => fact).join(' '),
    rules: item.because.map(({ rule }) => rule).join(' '),
    metricCounts: item.metric?.counts === undefined ? '' : String(item.metric.counts),
    metricReason: item.metric?.reason ?? '',
  };
}

const line = (row: Row): string => `${columns.map((name) => cell(row[name])).join(',')}\n`;

/** What a spreadsheet would run as a formula gets an apostrophe in front, full-width twins included. */
const formula = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function cell(text: string): string {
  const defused = formula.test(text) ? `'${clean(text)}` : clean(text);
  const safe = formula.test(defused) ? `'${defused}` : defused;
  return /[",;\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
