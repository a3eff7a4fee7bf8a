/**
 * How many columns a text takes. Latin text is counted here; anything else needs `wide.ts`, which brings string-width
 * and is loaded only when such text is there (it costs more than an empty program).
 */

export interface Ruler {
  /** Columns of a cleaned text without styles. */
  width(text: string): number;
  /** What a hard break may not cut. */
  clusters(text: string): readonly string[];
}

/**
 * ASCII, the accented Latin letters of our languages, the signs of our own screens, and what glues dates: one column each, in NFC.
 * U+00AD is left out: `clean` drops it, and terminals disagree about it.
 */
const simple =
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2008\u2010-\u2026\u202f\u20ac\u2190-\u2193\u2500\u25cf\u2588\u25b2\u2713\u2717]*$/;

/** Whether `latinRuler` counts this text right. */
export function isSimple(text: string): boolean {
  return simple.test(text);
}

export const latinRuler: Ruler = {
  width: (text) => text.length,
  clusters: (text) => [...text],
};
