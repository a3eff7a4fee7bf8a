/**
 * Which format a document is of. Those that most documents are of start with the program; the others, and what is said
 * where none fits, are loaded for the first document that needs them.
 */
import type { InputError } from '../order/error.ts';
import { amazonOrdersV0 } from './amazon-orders-v0.ts';
import { canonical } from './canonical.ts';
import type { Format } from './format.ts';
import { isObject } from './values.ts';

export type Detected = { readonly format: Format } | { readonly error: InputError };

/** Tells formats apart, by structure alone. */
export interface Detector {
  /** Two formats that fit are as bad as none. */
  detect(document: unknown): Detected;
  /** What to say where a document cannot be read as the format that was named, and is plainly of another. */
  otherThan(named: Format, document: unknown): InputError | undefined;
}

export interface LazyDetector extends Detector {
  /** Whether this document can be told; else `load` comes first. */
  tells(document: unknown): boolean;
  load(): Promise<void>;
}

const common: readonly Format[] = [canonical, amazonOrdersV0];

export function createDetector(): LazyDetector {
  let all: Detector | undefined;
  let last: { readonly document: unknown; readonly format: Format | undefined } | undefined;

  function commonOf(document: unknown): Format | undefined {
    if (last === undefined || last.document !== document) last = { document, format: unmistakable(document) };
    return last.format;
  }

  function loaded(): Detector {
    if (!all) throw new Error('load comes before a document that is in no common format');
    return all;
  }

  return {
    tells: (document) => all !== undefined || commonOf(document) !== undefined,
    async load() {
      all ??= (await import('./registry.ts')).registry;
    },
    detect(document) {
      const format = commonOf(document);
      return format ? { format } : loaded().detect(document);
    },
    otherThan: (named, document) => loaded().otherThan(named, document),
  };
}

/** The one common format that fits, unless there are keys that another platform may have put there: then all are asked. */
function unmistakable(document: unknown): Format | undefined {
  const [format, ...others] = common.filter((candidate) => candidate.detect(document));
  return others.length === 0 && (format !== amazonOrdersV0 || isSpelledLikeV0(document)) ? format : undefined;
}

/** The canonical format itself turns down what shows another's marks. */
function isSpelledLikeV0(document: unknown): boolean {
  const keys = isObject(document) ? Object.keys(document) : [];
  return keys.every((key) => envelope.has(key)) || keys.every((key) => /^[A-Z][A-Za-z]+$/.test(key) && !queue.has(key));
}

const envelope: ReadonlySet<string> = new Set(['payload', 'errors']);
/** In these a queue hands out notifications. */
const queue: ReadonlySet<string> = new Set(['Payload', 'Body', 'Messages', 'Records']);
