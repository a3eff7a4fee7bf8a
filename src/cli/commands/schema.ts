/** `annul schema order|decision|policy`: the JSON Schemas, generated when annul is built. */
import type { Lang } from '../../locales/messages.ts';
import { createCommand, type Runnable } from '../command.ts';
import { type ExitCode, exit, UsageError } from '../exit.ts';
import type { Io } from '../io.ts';
import { flags } from '../options.ts';

const names = ['order', 'decision', 'policy'] as const;

export function schemaCommand(io: Io): Runnable {
  const command = createCommand('schema', [{ name: '<NAME>', choices: names }], [flags.lang]);
  return { command, run: () => schema({ ...command.opts<{ lang?: Lang }>(), name: command.args[0] ?? '' }, io) };
}

export async function schema({ name }: { readonly name: string }, io: Io): Promise<ExitCode> {
  const chosen = names.find((known) => known === name);
  if (chosen === undefined) throw new UsageError({ kind: 'unknown-name', thing: 'schema', value: name, known: names });
  const { data } = await import('../schemas/schemas.generated-at-build.ts');
  io.stdout.write(`${JSON.stringify(data[chosen], null, 2)}\n`);
  return exit.done;
}
