/** An archive holds much beside orders: a file in it whose beginning is in no known format is passed over, not an error. */
import type { InputError } from '../order/error.ts';
import type { Detector } from './detector.ts';
import type { Format } from './format.ts';
import type { RawRecord } from './records.ts';

export interface Archive {
  /** Whether the file of this record is one to be read. */
  holds(record: RawRecord, inside: string, from: Format | undefined): boolean;
  /** How many files were passed over; an error where those were all. */
  end(): { readonly passed: number; readonly error?: InputError };
}

export function createArchive(detector: Detector): Archive {
  const files = new Map<string, boolean>();
  return {
    holds(record, inside, from) {
      const known = files.get(inside);
      // That a file is damaged is told, whatever it holds.
      if (known !== undefined && !isBroken(record)) return known;
      const reads = isKnown(record, from, detector);
      files.set(inside, reads);
      return reads;
    },
    end() {
      const passed = [...files.values()].filter((reads) => !reads).length;
      return passed > 0 && passed === files.size ? { passed, error: noOrders } : { passed };
    },
  };
}

const noOrders: InputError = {
  code: 'unknown-format',
  foundType: 'archive',
  expected: { kind: 'known-format' },
};

const isBroken = (record: RawRecord): boolean => 'error' in record && record.error.code === 'broken-archive';

function isKnown(record: RawRecord, from: Format | undefined, detector: Detector): boolean {
  if ('error' in record) return !unreadable.has(record.error.code);
  const { document } = record;
  return from ? from.detect(document) : 'format' in detector.detect(document);
}

/** What any text gives that is no order. */
const unreadable: ReadonlySet<InputError['code']> = new Set([
  'invalid-json',
  'empty-input',
  'invalid-encoding',
  'unknown-format',
]);
