/** Which output is asked for. */
import { UsageError } from './exit.ts';

/** `--json` is `-o json`. Throws a `UsageError` where `-o` says otherwise. */
export function outputOf<T extends string>(given: { readonly output?: T; readonly json?: true }): T | 'text' | 'json' {
  const { output, json } = given;
  if (json !== true) return output ?? 'text';
  if (output === undefined || output === 'json') return 'json';
  throw new UsageError({ kind: 'conflict', option: '--json', other: `-o ${output}` });
}
