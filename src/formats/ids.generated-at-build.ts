/** What `--from` takes, without loading what it names. */
import { formats } from './registry.ts';

export const data: readonly string[] = formats.map(({ id }) => id);
