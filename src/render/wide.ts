/** Widths of all scripts. Loaded only where a text is not plain Latin. */
import stringWidth from 'string-width';
import { isSimple, latinRuler, type Ruler } from './width.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Thai and Lao AM joins the letter before it into one cluster, and still takes a column of its own. */
const am = /(?<=[\u0e00-\u0eff])[\u0e33\u0eb3]/g;

function width(text: string): number {
  if (isSimple(text)) return text.length;
  return stringWidth(text, { countAnsiEscapeCodes: true }) + (text.match(am)?.length ?? 0);
}

export const wideRuler: Ruler = {
  width,
  clusters: (text) =>
    isSimple(text) ? latinRuler.clusters(text) : Array.from(segmenter.segment(text), ({ segment }) => segment),
};
