/** `annul completion SHELL`: a static script, made from the declared commands. Nothing of annul runs at a TAB. */
import { type Lang, loadCliWords } from '../../locales/messages.ts';
import { createCommand, type Runnable } from '../command.ts';
import type { Entry } from '../commands.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { treeOf } from '../completion/tree.ts';
import { zshScript } from '../completion/zsh.ts';
import { type ExitCode, exit, UsageError } from '../exit.ts';
import type { Io } from '../io.ts';
import { langOf } from '../locale.ts';
import { flags } from '../options.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

export interface CompletionOptions {
  readonly shell: string;
  readonly lang?: Lang;
  readonly commands: readonly Entry[];
}

/** `commands` are all that annul has, this one included. */
export function completionCommand(io: Io, commands: readonly Entry[]): Runnable {
  const command = createCommand('completion', [{ name: '<SHELL>', choices: shells }], [flags.lang]);
  return {
    command,
    run: () => completion({ ...command.opts<{ lang?: Lang }>(), shell: command.args[0] ?? '', commands }, io),
  };
}

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Record<Shell, unknown>;

export async function completion({ shell, lang, commands }: CompletionOptions, io: Io): Promise<ExitCode> {
  const chosen = shells.find((known) => known === shell);
  if (chosen === undefined) throw new UsageError({ kind: 'unknown-name', thing: 'shell', value: shell, known: shells });
  const words = await loadCliWords(langOf(lang, io.env));
  const loaded = await Promise.all(
    commands.map(async (entry) => ({ name: entry.name, command: (await entry.load(io, [])).command })),
  );
  io.stdout.write(scripts[chosen](treeOf(loaded, words)));
  return exit.done;
}
