/** What completion knows of annul: its words, their options, and what can follow each. */
import type { Command } from 'commander';
import type { CliWords, CommandText } from '../../locales/cli.ts';
import { OperandArgument } from '../command.ts';
import { flags } from '../options.ts';

export interface Choice {
  /** `--at`, then `-a` where there is one. */
  readonly names: readonly string[];
  readonly text: string;
  /** Absent where the option takes no value. */
  readonly value?: Value;
}

/** What can stand in a place; empty where nothing is known of it. */
export interface Value {
  readonly label: string;
  readonly words: readonly string[];
  readonly file: boolean;
}

export interface Leaf {
  /** `check`, or the second word of a group. */
  readonly name: string;
  readonly text: string;
  readonly options: readonly Choice[];
  /** By place. */
  readonly operands: readonly Operand[];
  /** The last of them may stand more than once. */
  readonly several: boolean;
}

export interface Operand extends Value {
  /** The word before it, where its words follow no other. */
  readonly after?: string;
}

export interface Group {
  readonly name: string;
  readonly text: string;
  readonly members: readonly Leaf[];
}

/** `check` is also what a first word that names a file means. */
export interface Tree {
  readonly entries: readonly (Leaf | Group)[];
  readonly fallback: Leaf;
}

export interface Declared {
  readonly name: CommandText;
  readonly command: Command;
}

export function treeOf(commands: readonly Declared[], words: CliWords): Tree {
  const entries: (Leaf | Group)[] = [];
  for (const { name, command } of commands) {
    const [first = '', second] = name.split(' ');
    if (second === undefined) entries.push(leafOf(first, name, command, words));
    else if (!entries.some((entry) => entry.name === first)) {
      const members = commands
        .filter((other) => other.name.startsWith(`${first} `))
        .map((other) => leafOf(other.name.slice(first.length + 1), other.name, other.command, words));
      entries.push({ name: first, text: briefOf(first, words), members });
    }
  }
  const fallback = entries.find((entry) => entry.name === 'check');
  if (fallback === undefined || 'members' in fallback) throw new Error('there is no default command');
  return { entries, fallback };
}

function leafOf(name: string, key: CommandText, command: Command, words: CliWords): Leaf {
  const operands = command.registeredArguments.map((argument): Operand => {
    const after = argument instanceof OperandArgument ? argument.after : undefined;
    return {
      label: argument.name(),
      words: argument.argChoices ?? [],
      file: argument.name() === 'FILE',
      ...(after !== undefined && { after }),
    };
  });
  const options = command.options.map(({ long, short, description, required, argChoices, flags: shown }): Choice => {
    const label = /<(.*)>/.exec(shown)?.[1] ?? '';
    return {
      names: [long, short].filter((flag) => typeof flag === 'string'),
      text: textOf(description, words),
      ...(required ? { value: { label, words: argChoices ?? [], file: takesFile(shown) } } : {}),
    };
  });
  const help: Choice = { names: ['--help', '-h'], text: words.options.help };
  return {
    name,
    text: words.commands[key].brief,
    options: [...options, help],
    operands,
    several: command.registeredArguments.at(-1)?.variadic ?? false,
  };
}

const takesFile = (shown: string): boolean =>
  Object.values(flags).some((flag) => flag.flags === shown && 'choices' in flag && flag.choices === 'file');

const textOf = (key: string, words: CliWords): string =>
  Object.entries(words.options).find(([name]) => name === key)?.[1] ?? '';

const briefOf = (group: string, words: CliWords): string =>
  Object.entries(words.commands).find(([name]) => name === group)?.[1].brief ?? '';

/** Every option of any command that takes a value: to tell a value from a word. */
export function valueOptions({ entries }: Tree): readonly string[] {
  const leaves = entries.flatMap((entry) => ('members' in entry ? entry.members : [entry]));
  const options = leaves.flatMap((leaf) => leaf.options.filter(({ value }) => value !== undefined));
  return [...new Set(options.flatMap(({ names }) => names))];
}
