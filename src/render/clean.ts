/**
 * Makes foreign text safe to print: no control, escape, bidi or other invisible character survives, a line stays a
 * line. Widths can be trusted only after this.
 */

/** Longer titles exist only to do harm: measuring them is what costs. */
const longest = 2000;

const breaks = /[\t-\r\u0085\u2028\u2029]+/gu;
const invisible =
  /[\p{Cc}\p{Cf}\p{Cs}]|\u034f|\u115f|\u1160|\u17b4|\u17b5|[\u180b-\u180f]|\u3164|[\ufe00-\ufe0f]|\uffa0|[\u{e0100}-\u{e01ef}]/gu;
/** Marks stacked on one letter climb into the lines above. */
const stacked = /(\p{M}{4})\p{M}+/gu;
const printableAscii = /^[ -~]*$/;

/** Foreign text as one visible line in NFC. */
export function clean(text: string): string {
  const head = text.length > longest ? text.slice(0, longest) : text;
  if (printableAscii.test(head)) return head;
  return head.replace(breaks, ' ').replace(invisible, '').normalize('NFC').replace(stacked, '$1');
}

const twins: Readonly<Record<string, string>> = {
  '…': '...',
  '×': 'x',
  '–': '-',
  '—': '-',
  '→': '->',
  '←': '<-',
  '•': '*',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
};

/** Typographic signs as ASCII, for locales that are not UTF-8. No-break spaces stay until the lines are made. */
export function asciiSigns(text: string): string {
  return printableAscii.test(text) ? text : text.replace(/[…×–—→←•‘’“”€£¥]/gu, (sign) => twins[sign] ?? sign);
}

/** No-break spaces have kept the line together and become plain ones. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/gu, ' ');
}
