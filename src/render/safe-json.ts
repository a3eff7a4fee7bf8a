/**
 * JSON that is safe to look at. `JSON.stringify` escapes what is below U+0020 and leaves the rest: control characters
 * from U+007F, bidi overrides and other format characters, which a terminal obeys.
 */

/**
 * U+007F to U+009F, the line and paragraph separators, and every character of the category Cf, by hand: `\p{Cf}` costs
 * at start-up. As UTF-16 units, so that those beyond U+FFFF become the two escapes that JSON wants.
 */
const unsafe =
  /[\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb]|\ud804[\udcbd\udccd]|\ud80d[\udc30-\udc3f]|\ud82f[\udca0-\udca3]|\ud834[\udd73-\udd7a]|[\udb40-\udb43][\udc00-\udfff]/g;

const escapeUnits = (text: string): string => {
  let escaped = '';
  for (let index = 0; index < text.length; index += 1) {
    escaped += `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escaped;
};

/** As `JSON.stringify`; such characters stand only inside strings, where the escapes mean the same. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(unsafe, escapeUnits);
}
