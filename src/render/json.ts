/** One JSON document of all records, in input order: opened, filled one by one, closed. */
import type { Decision, ErrorRecord } from '../decision/decision.ts';
import type { Renderer } from './renderer.ts';
import { safeJson } from './safe-json.ts';

export function jsonRenderer(): Renderer {
  let count = 0;
  return {
    errorsInPlace: true,
    open: () => '{\n  "schema": "annul/decisions/1",\n  "decisions": [',
    record(record: Decision | ErrorRecord) {
      count += 1;
      const text = safeJson(record, 2).replaceAll('\n', '\n    ');
      return `${count === 1 ? '' : ','}\n    ${text}`;
    },
    close: () => (count === 0 ? ']\n}\n' : '\n  ]\n}\n'),
  };
}
