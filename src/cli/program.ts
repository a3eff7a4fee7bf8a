/** From arguments to an exit code: finds the command, lets it run, and turns what fails into words. */

import { langs } from '../locales/messages.ts';
import { colourChoices } from '../render/colour.ts';
import { parse } from './command.ts';
import { commands, type Entry } from './commands.ts';
import { type ExitCode, exit, UsageError } from './exit.ts';
import { exitCodeOf } from './failure.ts';
import { refusalOf } from './interview/may-ask.ts';
import type { Io } from './io.ts';
import { langOf } from './locale.ts';
import { peek, type Route, route } from './route.ts';
import { createSpeech } from './speech.ts';

export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const code = await dispatch(argv, io);
    await io.stdout.end();
    return code;
  } catch (error) {
    return exitCodeOf(error, speechFor(argv, io));
  }
}

/** Where parsing has failed, what can be read of the language and the colour still counts. */
function speechFor(argv: readonly string[], io: Io) {
  const lang = peek(argv, '--lang');
  const color = peek(argv, '--color');
  return createSpeech(
    io,
    langOf(
      langs.find((known) => known === lang),
      io.env,
    ),
    colourChoices.find((known) => known === color) ?? 'auto',
  );
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const found = route(
    argv,
    commands.map(({ name }) => name),
  );
  if (found.unknown !== undefined) throw unknownWord(found, found.unknown);
  if (found.version) {
    io.stdout.write(`${(await import('./version.generated-at-build.ts')).data}\n`);
    return exit.done;
  }
  // On a terminal annul alone asks; where nobody can be asked, it says what it can do.
  const asks = found.bare === true && io.stdin.isTTY && mayAsk(argv, io);
  const entry = commands.find(({ name }) => name === (asks ? 'ask' : found.command));
  const bare = !asks && argv.length === 0 && io.stdin.isTTY;
  if (bare || found.help || entry === undefined) {
    io.stdout.write(await helpText(found, bare ? undefined : entry, argv, io));
    return exit.done;
  }
  const { command, run: start } = await entry.load(io, argv);
  parse(command, found.args);
  return start();
}

/** Before anything is parsed; `ask` looks again. */
const mayAsk = (argv: readonly string[], io: Io): boolean =>
  refusalOf({ input: !argv.includes('--no-input'), quiet: false }, io) === undefined;

function unknownWord({ group }: Route, word: string): UsageError {
  const names = commands.map(({ name }) => name);
  if (group === undefined) {
    const known = [...new Set(names.map((name) => name.replace(/ .*/, '')))];
    return new UsageError({ kind: 'unknown-command', word, known });
  }
  const known = names.filter((name) => name.startsWith(`${group} `)).map((name) => name.slice(group.length + 1));
  return new UsageError({ kind: 'unknown-name', thing: 'command', value: word, known });
}

async function helpText({ group }: Route, entry: Entry | undefined, argv: readonly string[], io: Io): Promise<string> {
  const [{ commandHelp, groupHelp, rootHelp, helpView }, words] = await Promise.all([
    import('./help.ts'),
    speechFor(argv, io).words(),
  ]);
  const view = helpView(words, io);
  if (entry !== undefined) return commandHelp(entry, (await entry.load(io, argv)).command, view);
  return group === undefined ? rootHelp(commands, view) : groupHelp(group, commands, view);
}
