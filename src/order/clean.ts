/** Foreign text made safe to show: everything that reaches an order passes through here once. */

// Printable ASCII and the Latin letters: already NFC, nothing hidden. Saves the expressions below for most text.
const plain = /^[\x20-\x7e\xa0-\xac\xae-\u02ff]*$/;

const lineBreaks = /\r\n?|[\t\n\v\f\x85\u2028\u2029]/g;

// Built on first use: property classes cost time even where they are only parsed.
let hidden: RegExp | undefined;

/**
 * NFC, with line breaks and tabs as spaces, and without control, format, bidi, invisible and variation characters
 * or lone surrogates. What is left can neither move a cursor nor turn the direction of a line.
 */
export function clean(text: string): string {
  if (plain.test(text)) return text;
  hidden ??= /* @__PURE__ */ new RegExp('[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Default_Ignorable_Code_Point}]', 'gu');
  return text.replace(lineBreaks, ' ').replace(hidden, '').normalize('NFC');
}

/** The text cleaned, cut to `max` characters, in double quotes: `"two"`. */
export function quote(text: string, max = 40): string {
  return `"${cut(text, max).replace(/["\\]/g, '\\$&')}"`;
}

/** The text cleaned and cut to `max` characters, the last one `…` where something was left out. */
export function cut(text: string, max = 40): string {
  // A prefix is enough: even if eight of nine characters vanish, `max` are left.
  const cleaned = clean(text.slice(0, max * 9));
  const characters = [...cleaned];
  if (characters.length <= max && text.length <= max * 9) return cleaned;
  return `${characters.slice(0, max - 1).join('')}…`;
}
