/** The marks of the screens, each with its twin for locales that are not UTF-8. The word beside a mark always says it too. */
import type { ItemVerdict } from '../decision/decision.ts';

/** Four colours, dim and bold; no colour means anything alone. */
export type Paint = 'green' | 'yellow' | 'cyan' | 'red' | 'dim' | 'bold';

interface Mark {
  readonly glyph: string;
  readonly ascii: string;
  readonly paint: Paint;
}

const yes: Mark = { glyph: '✓', ascii: '+', paint: 'green' };
const ask: Mark = { glyph: '~', ascii: '~', paint: 'yellow' };
const back: Mark = { glyph: '←', ascii: '<', paint: 'cyan' };
const idle: Mark = { glyph: '·', ascii: '.', paint: 'dim' };
const no: Mark = { glyph: '✗', ascii: 'x', paint: 'red' };
const open: Mark = { glyph: '?', ascii: '?', paint: 'bold' };

export const marks: Readonly<Record<ItemVerdict, Mark>> = {
  cancel: yes,
  'request-cancellation': ask,
  'request-refund': ask,
  'contact-support': ask,
  'refuse-or-return': back,
  return: back,
  wait: idle,
  'nothing-to-do': idle,
  'not-possible': no,
  undetermined: open,
};

export interface Glyphs {
  readonly ellipsis: string;
  readonly times: string;
  /** The cells of the refund bar. */
  readonly bar: {
    readonly start: string;
    readonly wait: string;
    readonly closed: string;
    readonly today: string;
    readonly expected: string;
  };
}

export const unicodeGlyphs: Glyphs = {
  ellipsis: '…',
  times: '×',
  bar: { start: '●', wait: '─', closed: '·', today: '▲', expected: '█' },
};

export const asciiGlyphs: Glyphs = {
  ellipsis: '...',
  times: 'x',
  bar: { start: 'o', wait: '-', closed: '.', today: '^', expected: '#' },
};
