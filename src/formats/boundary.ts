/**
 * Finds where JSON values begin and end, by strings, escapes and brackets alone; `JSON.parse` does the rest. It forgives
 * what it can (a bracket that fits nothing, a string that its line's end cuts off), so that one broken record does not
 * take its neighbours along.
 */

/** Deeper than any order, and far from what a stack could not bear. */
export const depthLimit = 512;

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const backslash = 0x5c;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
const newline = 0x0a;

/**
 * Why a scan stopped. `closed`: behind a value's end. `comma`, `bracket`: behind one that belongs to no value.
 * `next`: before a second value. `newline`: behind it. `deep`: too many open brackets. `end`: of the bytes.
 */
export type Stop = 'closed' | 'comma' | 'bracket' | 'next' | 'newline' | 'deep' | 'end';

export interface Boundary {
  /** Forgets everything: a new value begins. */
  reset(): void;
  /** Scans on from `from`; afterwards `at` is where it stopped. */
  scan(bytes: Uint8Array, from: number, to: number): Stop;
  readonly at: number;
  /** Whether an opening bracket may stand at this place in the open value, by the rules of JSON. */
  mayOpen(bytes: Uint8Array, position: number): boolean;
}

// What a byte outside of strings does; most do nothing.
const plain = 0;
const text = 1;
const opens = 2;
const closes = 3;
const separates = 4;
const endsLine = 5;
const kinds = new Uint8Array(256);
kinds[quote] = text;
kinds[openList] = opens;
kinds[openObject] = opens;
kinds[closeList] = closes;
kinds[closeObject] = closes;
kinds[comma] = separates;
kinds[newline] = endsLine;

// What is not just a part of the string.
const ends = new Uint8Array(256);
ends[quote] = 1;
ends[backslash] = 1;
ends[newline] = 1;

export function createBoundary(): Boundary {
  const closers = new Uint8Array(depthLimit);
  let depth = 0;
  let objects = 0;
  let inString = false;
  let escaped = false;
  let closed = false;
  let at = 0;

  /** Closes the innermost bracket of its kind, and what was left open inside. One that fits nothing closes nothing. */
  function close(closer: number): void {
    // Counted, so that endless brackets that fit nothing cost no search.
    if (closer === closeObject ? objects === 0 : depth === objects) return;
    let inner = 0;
    do {
      depth -= 1;
      inner = closers[depth] ?? 0;
      if (inner === closeObject) objects -= 1;
    } while (inner !== closer && depth > 0);
  }

  function stop(position: number, why: Stop): Stop {
    at = position;
    return why;
  }

  /** On to behind the string's end: its quote, or its line's end, which no string outlives. False: it goes on. */
  function passString(bytes: Uint8Array, from: number, to: number): boolean {
    let position = from;
    let skip = escaped;
    while (position < to) {
      const byte = bytes[position];
      position += 1;
      if (byte === newline || (byte === quote && !skip)) {
        inString = false;
        escaped = false;
        at = position;
        return true;
      }
      skip = byte === backslash && !skip;
    }
    escaped = skip;
    at = position;
    return false;
  }

  function scan(bytes: Uint8Array, from: number, to: number): Stop {
    let position = from;
    if (inString) {
      if (!passString(bytes, position, to)) return 'end';
      position = at;
      if (bytes[position - 1] === newline) return 'newline';
      if (depth === 0) return finish();
    }
    let open = depth;
    while (position < to) {
      const byte = bytes[position] ?? 0;
      position += 1;
      const kind = kinds[byte];
      if (kind === plain) continue;
      if (kind === text) {
        if (open === 0 && closed) return stop(position - 1, 'next');
        let end = position;
        while (end < to && ends[bytes[end] ?? 0] === 0) end += 1;
        if (end < to && bytes[end] === quote) {
          position = end + 1;
          if (open > 0) continue;
          at = position;
          return finish();
        }
        inString = true;
        if (!passString(bytes, end, to)) return 'end';
        position = at;
        if (bytes[position - 1] === newline) return 'newline';
        if (open === 0) return finish();
      } else if (kind === opens) {
        if (open === 0 && closed) return stop(position - 1, 'next');
        if (open === depthLimit) return stop(position - 1, 'deep');
        // A bracket's closer lies two code points behind it.
        closers[open] = byte + 2;
        open += 1;
        depth = open;
        if (byte === openObject) objects += 1;
      } else if (kind === closes) {
        at = position;
        if (open > 0) {
          close(byte);
          open = depth;
          if (open === 0) return finish();
        } else if (byte === closeList) return 'bracket';
      } else if (kind === endsLine) return stop(position, 'newline');
      else if (open === 0) return stop(position, 'comma');
    }
    return stop(position, 'end');
  }

  function finish(): Stop {
    closed = true;
    return 'closed';
  }

  return {
    scan,
    reset() {
      depth = 0;
      objects = 0;
      inString = false;
      escaped = false;
      closed = false;
    },
    get at() {
      return at;
    },
    mayOpen(bytes, position) {
      let before = position - 1;
      while (isBlank(bytes[before])) before -= 1;
      if (depth === 0) return false;
      if (closers[depth - 1] === closeObject) return bytes[before] === colon;
      return bytes[before] === openList || bytes[before] === comma;
    },
  };
}

/** JSON's white space, and the record separator of RFC 7464. */
export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === newline || byte === 0x0d || byte === 0x09 || byte === 0x1e;
}
