/** Lines that are no single document: several documents, the beginning of one, or broken. */
import type { Buffer } from 'node:buffer';
import { type Boundary, isBlank } from './boundary.ts';
import { type Outcome, parseDocument } from './document.ts';

export interface SplitLine {
  readonly documents: readonly Outcome[];
  /** Where the line's last document begins, which does not end here; or the line's end. */
  readonly rest: number;
}

/** Undefined where the line is broken: something in it belongs to no document. */
export function splitLine(bytes: Buffer, start: number, stop: number, boundary: Boundary): SplitLine | undefined {
  const documents: Outcome[] = [];
  let from = start;
  while (from < stop) {
    if (!mayBegin(bytes[from])) return undefined;
    boundary.reset();
    const why = boundary.scan(bytes, from, stop);
    if (why === 'end') break;
    const outcome = why === 'closed' ? parseDocument(bytes, from, boundary.at) : undefined;
    if (!outcome) return undefined;
    documents.push(outcome);
    from = boundary.at;
    while (from < stop && isBlank(bytes[from])) from += 1;
    // An array: its elements are documents, found one by one.
    if (bytes[from] === 0x5b) break;
  }
  return { documents, rest: from };
}

/** A document that is not a list begins with a brace; a text is none, but may be what was meant. */
export function mayBegin(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x22;
}

/** Whether more brackets are open somewhere in it than a document may have. */
export function isDeep(bytes: Buffer, start: number, stop: number, boundary: Boundary): boolean {
  boundary.reset();
  let why = boundary.scan(bytes, start, stop);
  while (why !== 'end' && why !== 'deep') {
    boundary.reset();
    why = boundary.scan(bytes, boundary.at, stop);
  }
  return why === 'deep';
}
