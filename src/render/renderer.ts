/** What every output is. */
import type { Decision, ErrorRecord } from '../decision/decision.ts';

/** Records go in one by one; what comes back is to be written at once. */
export interface Renderer {
  /** Whether records that could not be read stand among the others; if not, they belong to stderr. */
  readonly errorsInPlace: boolean;
  open(): string;
  record(record: Decision | ErrorRecord): string;
  close(): string | Promise<string>;
  /** What is to be said beside it, on stderr, once all is written. */
  notes?(): Promise<readonly string[]>;
}
