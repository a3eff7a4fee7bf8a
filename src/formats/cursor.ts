/** A place in the input: what is still needed of the bytes, the next one to look at, and its line. */
import type { Buffer } from 'node:buffer';
import { isBlank } from './boundary.ts';
import type { Place } from './document.ts';
import { createWindow } from './window.ts';

const newline = 0x0a;

export interface Cursor {
  readonly bytes: Buffer;
  /** Where the current document begins. */
  readonly start: number;
  /** The next byte to look at. */
  position: number;
  /** Where the current document begins in the file. */
  readonly place: Place;
  /** The document's line, where nothing but blanks stands before it there. */
  readonly ownLine: number | undefined;
  /** The line of `position`. */
  readonly line: number;
  readonly atEnd: boolean;
  append(chunk: Uint8Array): void;
  /** Call it when a chunk has been dealt with: its memory may be used for the next one. */
  keep(): void;
  /** A document begins at `position`. */
  begin(): void;
  /** Nothing before `position` is needed any more. */
  drop(): void;
  /** `position` is the first byte of the next line. */
  countLine(): void;
  /** Back or on to the beginning of a line. */
  moveToLine(position: number, line: number): void;
  /** Goes to the next byte that is no blank, or to the end; counts lines. */
  skipBlanks(): void;
  /** Where the line ends at or behind `from`: at its newline, or at the end of the bytes. */
  lineEnd(from: number): number;
}

export function createCursor(): Cursor {
  const window = createWindow();
  let line = 1;
  let lineStart = 0;
  let fresh = true;

  const cursor: Cursor & { place: Place; ownLine: number | undefined } = {
    position: 0,
    place: { line: 1, column: 1 },
    ownLine: undefined,
    get bytes() {
      return window.bytes;
    },
    get start() {
      return window.start;
    },
    get line() {
      return line;
    },
    get atEnd() {
      return cursor.position >= window.bytes.length;
    },
    append(chunk) {
      cursor.position += window.append(chunk);
    },
    keep() {
      cursor.position += window.keep();
    },
    begin() {
      window.release(cursor.position);
      cursor.place = { line, column: window.base + cursor.position - lineStart + 1 };
      cursor.ownLine = fresh ? line : undefined;
      fresh = false;
    },
    drop() {
      window.release(cursor.position);
    },
    countLine() {
      line += 1;
      lineStart = window.base + cursor.position;
      fresh = true;
    },
    moveToLine(position, number) {
      cursor.position = position;
      line = number;
      lineStart = window.base + position;
      fresh = true;
    },
    skipBlanks() {
      const { bytes } = window;
      while (cursor.position < bytes.length) {
        const byte = bytes[cursor.position];
        if (!isBlank(byte)) return;
        cursor.position += 1;
        if (byte === newline) cursor.countLine();
      }
    },
    lineEnd(from) {
      const found = window.bytes.indexOf(newline, from);
      return found < 0 ? window.bytes.length : found;
    },
  };
  return cursor;
}
