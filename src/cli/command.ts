/** A commander command made of declared options, and commander's complaints turned into ours. */
import { Argument, Command, CommanderError, Option } from 'commander';
import type { CommandText } from '../locales/cli.ts';
import { type ExitCode, UsageError } from './exit.ts';
import type { Flag } from './options.ts';
import type { Usage } from './usage.ts';

/** A command that is declared, and can be run once it has parsed its arguments. */
export interface Runnable {
  readonly command: Command;
  run(): Promise<ExitCode>;
}

export interface Operand {
  /** As commander writes it: `[FILE...]`, `<SHELL>`. */
  readonly name: string;
  readonly choices?: readonly string[];
  /** The word of the operand before, where the choices follow no other. */
  readonly after?: string;
  /** Throws a `UsageError`. */
  readonly read?: (value: string) => string;
}

/** An argument that knows which word its choices follow. */
export class OperandArgument extends Argument {
  readonly after: string | undefined;

  constructor({ name, choices, read, after }: Operand) {
    super(name);
    this.after = after;
    if (read !== undefined) this.argParser(read);
    if (choices !== undefined) this.argChoices = [...choices];
  }
}

export function createCommand(name: CommandText, operands: readonly Operand[], flags: readonly Flag[]): Command {
  const command = new Command(name).helpOption(false).exitOverride().configureOutput(silent);
  for (const operand of operands) command.addArgument(new OperandArgument(operand));
  for (const flag of flags) {
    const option = new Option(flag.flags, flag.text);
    if (flag.read !== undefined) option.argParser(flag.read);
    if (Array.isArray(flag.choices)) option.argChoices = [...flag.choices];
    command.addOption(option);
  }
  return command;
}

// Its sentences exist in English only, and it would write them by itself.
const silent = { writeOut() {}, writeErr() {}, outputError() {} };

/** Throws a `UsageError` where the arguments do not fit. */
export function parse(command: Command, args: readonly string[]): void {
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? new UsageError(usageOf(error, command, args)) : error;
  }
}

function usageOf({ code, message }: CommanderError, command: Command, args: readonly string[]): Usage {
  const name = command.name();
  const count = command.registeredArguments.length;
  switch (code) {
    case 'commander.unknownOption': {
      const [option = ''] = command.parseOptions([...args]).unknown;
      return { kind: 'unknown-option', option, command: name, known: longAndShort(command) };
    }
    case 'commander.optionMissingArgument':
      return { kind: 'missing-value', option: lastFlag(args.at(-1) ?? ''), command: name };
    case 'commander.missingArgument': {
      const argument = command.registeredArguments[command.args.length];
      return {
        kind: 'missing-argument',
        argument: argument?.name() ?? '',
        command: name,
        known: argument?.argChoices ?? [],
      };
    }
    case 'commander.excessArguments':
      return { kind: 'excess-argument', word: command.args[count] ?? '', command: name };
    default:
      throw new Error(message);
  }
}

/** The last option of several short ones in one word. */
const lastFlag = (word: string): string => (/^-[^-]/.test(word) ? `-${word.slice(-1)}` : word);

const longAndShort = (command: Command): readonly string[] => [
  ...command.options.flatMap(({ long, short }) => [long, short]).filter((flag) => typeof flag === 'string'),
  '--help',
];
