/** `JSON.parse` that keeps every digit, and says where a text stops being JSON without quoting it. */

/** So many digits and points in a row a double may not hold. Shorter runs it does. */
const longRun = 16;

/** Whether the text may hold a number with more digits than a double. Looks at every sixteenth byte only. */
export function mayHaveLongNumber(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let at = start + longRun - 1; at < stop; at += longRun) {
    if (!isDigitOrPoint(bytes[at])) continue;
    let from = at;
    let to = at + 1;
    while (isDigitOrPoint(bytes[from - 1])) from -= 1;
    while (isDigitOrPoint(bytes[to])) to += 1;
    if (to - from >= longRun) return true;
  }
  return false;
}

function isDigitOrPoint(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || byte === 0x2e);
}

const tokens = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * Like `JSON.parse`, but whole numbers beyond 2^53 come as bigint, and longer fractions as decimal text. Slow: only for
 * what may have such numbers.
 */
export function parseExactly(text: string): unknown {
  JSON.parse(text);
  let mark = 0;
  while (text.includes(`exact#${mark}:`)) mark += 1;
  const prefix = `exact#${mark}:`;
  const marked = text.replace(tokens, (token) =>
    token.startsWith('"') || keepsDigits(token) ? token : `"${prefix}${token}"`,
  );
  if (marked === text) return JSON.parse(text);
  return JSON.parse(marked, (_key, value: unknown) => {
    if (typeof value !== 'string' || !value.startsWith(prefix)) return value;
    const token = value.slice(prefix.length);
    return /^-?\d+$/.test(token) ? BigInt(token) : token;
  });
}

function keepsDigits(token: string): boolean {
  const value = Number(token);
  if (/^-?\d+$/.test(token)) return Number.isSafeInteger(value);
  // Exponents are left to the readers, which refuse what a double cannot tell.
  return /[eE]/.test(token) || String(value) === token.replace(/\.?0+$/, '') || String(value) === token;
}

export interface Fault {
  /** Counted from 1 within the text. */
  readonly line: number;
  readonly column: number;
  /** The character that does not belong there; undefined at the end of the text. */
  readonly character: string | undefined;
}

const nextToken =
  /[ \t\n\r]*(?:([[\]{}:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|)/y;

/** Where the text stops being JSON. Call it only for what `JSON.parse` refused. */
export function faultOf(text: string): Fault {
  const open: string[] = [];
  // What may come next: a value, a key, a colon, or what follows a value.
  let due: 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'more' = 'value';
  nextToken.lastIndex = 0;
  for (;;) {
    const match = nextToken.exec(text);
    if (!match) break;
    const [, sign, string, scalar] = match;
    const start = nextToken.lastIndex - (sign ?? string ?? scalar ?? '').length;
    if (sign === undefined && string === undefined && scalar === undefined) return faultAt(text, nextToken.lastIndex);
    const top = open.at(-1);
    if (due === 'value' || due === 'first-value') {
      if (sign === '{') due = push(open, '}', 'first-key');
      else if (sign === '[') due = push(open, ']', 'first-value');
      else if (sign === ']' && due === 'first-value') due = pop(open);
      else if (sign !== undefined) return faultAt(text, start);
      else due = 'more';
    } else if (due === 'key' || due === 'first-key') {
      if (string !== undefined) due = 'colon';
      else if (sign === '}' && due === 'first-key') due = pop(open);
      else return faultAt(text, start);
    } else if (due === 'colon') {
      if (sign !== ':') return faultAt(text, start);
      due = 'value';
    } else if (sign === ',' && top !== undefined) due = top === '}' ? 'key' : 'value';
    else if (sign !== undefined && sign === top) due = pop(open);
    else return faultAt(text, start);
  }
  return faultAt(text, text.length);
}

function push<T>(open: string[], closer: string, due: T): T {
  open.push(closer);
  return due;
}

function pop(open: string[]): 'more' {
  open.pop();
  return 'more';
}

const stringStart = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

function faultAt(text: string, offset: number): Fault {
  // Of a string that does not end well, the place where it goes wrong.
  stringStart.lastIndex = offset;
  const at = stringStart.test(text) ? Math.min(stringStart.lastIndex, text.length) : offset;
  const before = text.slice(0, at);
  const character = text.slice(at).trimEnd() === '' ? undefined : String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { line: before.split('\n').length, column: at - (before.lastIndexOf('\n') + 1) + 1, character };
}
