/** One record a line, in input order. */
import type { Renderer } from './renderer.ts';
import { safeJson } from './safe-json.ts';

export function ndjsonRenderer(): Renderer {
  return {
    errorsInPlace: true,
    open: () => '',
    record: (record) => `${safeJson(record)}\n`,
    close: () => '',
  };
}
