/**
 * From bytes to JSON documents, one by one, in flat memory: a document, an array (each element is one), documents one
 * behind the other, one a line, pretty-printed or not, told apart without being asked. A broken document is an error in
 * its place; reading goes on with the next element, or the next line on which a document can begin.
 */
import { createBoundary, isBlank } from './boundary.ts';
import { createCursor } from './cursor.ts';
import { brokenDocument, nothing, type Outcome, parseDocument, tooDeep, tooLarge, unfinished } from './document.ts';
import { createTranscoder } from './encoding.ts';
import { isDeep, mayBegin, splitLine } from './lines.ts';
import { isObject } from './values.ts';

/**
 * A document, or why there is none. `line` (from 1) only where the document is a line of its own; `inside`: which file of
 * an archive it comes from.
 */
export type RawRecord = Outcome & { readonly line?: number; readonly inside?: string };

export interface Splitter {
  /** The memory of the chunk may be used again afterwards. */
  push(chunk: Uint8Array): readonly RawRecord[];
  end(): readonly RawRecord[];
}

/** Lines up to this length are looked at whole; longer ones are scanned as they come. */
const longLine = 1 << 20;
/** Lines above this length are checked for depth before they are parsed. */
const shortLine = 1 << 14;
const largest = 1 << 28;

const newline = 0x0a;
const openList = 0x5b;
const openObject = 0x7b;

/**
 * `between` documents; in one that may end with its `line`; in a `value` of several lines; in a `list` of documents;
 * in `junk`, up to the next line on which a document can begin; `over`: too large to go on.
 */
type Mode = 'between' | 'line' | 'value' | 'list' | 'junk' | 'over';

export function createSplitter(): Splitter {
  const transcode = createTranscoder();
  const cursor = createCursor();
  const boundary = createBoundary();
  let records: RawRecord[] = [];
  let mode: Mode = 'between';
  let seen = false;
  /** How much of the line has been searched for its end. */
  let searched = 0;
  /** `position` is the first byte of a line, and it has not been looked at. */
  let peeking = false;
  /** A line was a whole document: from now on, every line that begins with a bracket begins one. */
  let oneALine = false;
  let elements = 0;

  function emit(outcome: Outcome, line?: number): void {
    if (line === undefined) records.push(outcome);
    else records.push('document' in outcome ? { document: outcome.document, line } : { error: outcome.error, line });
  }

  /** To what follows the current document. */
  function goOn(position: number, next: Mode = 'between'): true {
    cursor.position = position;
    mode = next;
    return true;
  }

  const parse = (stop: number) => parseDocument(cursor.bytes, cursor.start, stop);
  const broken = (stop: number) => brokenDocument(cursor.bytes, cursor.start, stop, cursor.place);

  // Each mode does one step, and returns false where it needs more bytes.

  function between(final: boolean): boolean {
    cursor.skipBlanks();
    cursor.drop();
    if (cursor.atEnd) return false;
    const { bytes, position } = cursor;
    if (bytes[position] === 0xef && bytes.length - position < 3 && !final) return false;
    // A byte order mark, where files were put one behind the other.
    if (bytes[position] === 0xef && bytes[position + 1] === 0xbb && bytes[position + 2] === 0xbf) {
      return goOn(position + 3);
    }
    seen = true;
    searched = 0;
    elements = 0;
    cursor.begin();
    boundary.reset();
    if (bytes[position] !== openList) return goOn(position, 'line');
    cursor.position += 1;
    cursor.begin();
    return goOn(cursor.position, 'list');
  }

  function inLine(final: boolean): boolean {
    const { bytes, start, ownLine } = cursor;
    const stop = cursor.lineEnd(start + searched);
    searched = stop - start;
    if (searched > longLine) {
      boundary.reset();
      if (mayBegin(bytes[start])) return goOn(start, 'value');
      emit(broken(start + 1), ownLine);
      return goOn(start, 'junk');
    }
    const ended = stop < bytes.length;
    if (!ended && !final) return false;
    if (searched > shortLine && isDeep(bytes, start, stop, boundary)) {
      emit(tooDeep, ownLine);
      return goOn(stop);
    }
    const outcome = parse(stop);
    if (outcome) {
      emit(outcome, ownLine);
      if (ended && ownLine !== undefined && 'document' in outcome && isObject(outcome.document)) oneALine = true;
      return goOn(stop);
    }
    const parts = splitLine(bytes, start, stop, boundary);
    if (!parts) {
      emit(broken(stop), ownLine);
      return goOn(stop, oneALine || mayBegin(bytes[start]) ? 'between' : 'junk');
    }
    for (const document of parts.documents) emit(document);
    if (parts.rest === stop || bytes[parts.rest] === openList) return goOn(parts.rest);
    cursor.position = parts.rest;
    if (parts.rest > start) cursor.begin();
    boundary.reset();
    return goOn(parts.rest, 'value');
  }

  function inValue(final: boolean): boolean {
    const { bytes } = cursor;
    if (peeking) {
      if (cursor.atEnd && !final) return false;
      peeking = false;
      if (!cursor.atEnd && mustEnd(bytes[cursor.position])) return giveUp(cursor.position);
    }
    const why = boundary.scan(bytes, cursor.position, bytes.length);
    cursor.position = boundary.at;
    switch (why) {
      case 'end':
        if (final) return giveUp(cursor.position);
        return tooMuch();
      case 'deep':
        emit(tooDeep);
        return goOn(cursor.position, 'junk');
      case 'newline':
        cursor.countLine();
        peeking = true;
        return true;
      default: {
        const oneLine = cursor.place.line === cursor.line ? cursor.ownLine : undefined;
        emit(parse(cursor.position) ?? broken(cursor.position), oneLine);
        return goOn(cursor.position);
      }
    }
  }

  /** The open value cannot go on with a line that begins so. */
  function mustEnd(byte: number | undefined): boolean {
    if (byte === openObject || byte === openList) return oneALine || !boundary.mayOpen(cursor.bytes, cursor.position);
    return oneALine && !isBlank(byte) && byte !== 0x7d && byte !== 0x5d;
  }

  /** The value does not end. If the next line is a document, only its own line is lost. */
  function giveUp(stop: number): true {
    const { bytes, start, ownLine, place } = cursor;
    const end = cursor.lineEnd(start);
    if (!oneALine && ownLine !== undefined && end < stop) {
      let from = end + 1;
      let line = place.line + 1;
      while (from < stop && isBlank(bytes[from])) {
        if (bytes[from] === newline) line += 1;
        from += 1;
      }
      const unindented = bytes[from] === openObject && bytes[from - 1] === newline;
      const next = unindented && parseDocument(bytes, from, Math.min(cursor.lineEnd(from), stop));
      if (next && 'document' in next) {
        oneALine = true;
        emit(broken(end), ownLine);
        cursor.moveToLine(from, line);
        return goOn(from);
      }
    }
    emit(broken(stop), oneALine ? ownLine : undefined);
    return goOn(stop);
  }

  function inList(final: boolean): boolean {
    const why = boundary.scan(cursor.bytes, cursor.position, cursor.bytes.length);
    cursor.position = boundary.at;
    switch (why) {
      case 'end':
        return final ? cutOff() : tooMuch();
      case 'closed':
        return true;
      case 'newline':
        cursor.countLine();
        return true;
      case 'deep':
        emit(tooDeep);
        return goOn(cursor.position, 'junk');
      case 'bracket':
        if (elements > 0 || !isBlankFrom(cursor.position - 1)) element(cursor.position - 1);
        return goOn(cursor.position);
      case 'comma':
        element(cursor.position - 1);
        break;
      case 'next':
        // A comma is missing: which of the two is meant to stand here is not ours to say.
        emit(broken(cursor.position + 1));
        elements += 1;
    }
    cursor.begin();
    boundary.reset();
    return true;
  }

  function element(stop: number): void {
    emit(parse(stop) ?? broken(stop));
    elements += 1;
  }

  /** The input ends in a list: what stands there may be whole, but the list is not. */
  function cutOff(): true {
    const stop = cursor.position;
    const last = parse(stop);
    if (last) emit(last);
    emit(last || isBlankFrom(stop) ? unfinished(cursor.line) : broken(stop));
    return goOn(stop);
  }

  function isBlankFrom(stop: number): boolean {
    for (let at = cursor.start; at < stop; at += 1) if (!isBlank(cursor.bytes[at])) return false;
    return true;
  }

  function inJunk(): boolean {
    const { bytes } = cursor;
    if (peeking && !cursor.atEnd) {
      peeking = false;
      const byte = bytes[cursor.position];
      if (oneALine || byte === openObject || byte === openList) return goOn(cursor.position);
    }
    const end = cursor.atEnd ? bytes.length : cursor.lineEnd(cursor.position);
    cursor.position = Math.min(end + 1, bytes.length);
    cursor.drop();
    if (end === bytes.length) return false;
    cursor.countLine();
    peeking = true;
    return true;
  }

  function tooMuch(): false {
    if (cursor.bytes.length - cursor.start > largest) {
      emit(tooLarge);
      mode = 'over';
      cursor.drop();
    }
    return false;
  }

  function step(final: boolean): boolean {
    switch (mode) {
      case 'between':
        return between(final);
      case 'line':
        return inLine(final);
      case 'value':
        return inValue(final);
      case 'list':
        return inList(final);
      case 'junk':
        return inJunk();
      case 'over':
        cursor.position = cursor.bytes.length;
        cursor.drop();
        return false;
    }
  }

  function run(chunk: Uint8Array, final: boolean): readonly RawRecord[] {
    records = [];
    cursor.append(transcode(chunk, final));
    while (step(final));
    cursor.keep();
    return records;
  }

  return {
    push: (chunk) => run(chunk, false),
    end() {
      const last = run(new Uint8Array(0), true);
      return seen ? last : [nothing];
    },
  };
}
