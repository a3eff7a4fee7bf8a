/** Help: of annul, of a group, of a command. Made from the declarations; the sentences are the locale's. */
import type { Argument, Command } from 'commander';
import type { CliWords, CommandText } from '../locales/cli.ts';
import { asciiSigns, plainSpaces } from '../render/clean.ts';
import { latinRuler } from '../render/width.ts';
import { hang, wrap } from '../render/wrap.ts';
import type { Entry } from './commands.ts';
import { columnsOf, type Io } from './io.ts';

export interface HelpView {
  readonly words: CliWords;
  readonly width: number;
  readonly unicode: boolean;
}

const widest = 78;
/** Flags that are longer than this stand on a line of their own. */
const flagColumn = 26;

export function helpView(words: CliWords, io: Io): HelpView {
  return { words, width: Math.min(widest, columnsOf(io.stdout, io.env)), unicode: io.unicode };
}

export function rootHelp(commands: readonly Entry[], view: HelpView): string {
  const { help, options } = view.words;
  const common = commands.filter((entry) => entry.common);
  const others = commands.filter((entry) => !entry.common);
  return finish(
    [
      ...wrap(help.about, view.width, latinRuler),
      '',
      `${help.usage} annul [FILE...]`,
      `${' '.repeat(help.usage.length)} annul ${help.command} [OPTION...]`,
      ...section(help.commands, grouped(common, view), view),
      ...section(help.moreCommands, grouped(others, view), view),
      ...section(
        help.options,
        [
          ['-h, --help', options.help],
          ['-V, --version', options.version],
        ],
        view,
      ),
      ...list(help.examples, [
        'annul order.json',
        'cat order.json | annul --json | jq .',
        'annul check today.ndjson -o csv',
      ]),
      ...section(
        help.exitCodes,
        help.codes.map(([code, meaning]) => [String(code), meaning] as const),
        view,
      ),
      '',
      ...wrap(help.more(`annul ${help.command} --help`), view.width, latinRuler),
    ],
    view,
  );
}

export function groupHelp(group: string, commands: readonly Entry[], view: HelpView): string {
  const { help } = view.words;
  const members = commands.filter(({ name }) => name.startsWith(`${group} `));
  const about = Object.entries(view.words.commands).find(([name]) => name === group)?.[1].about ?? '';
  return finish(
    [
      ...wrap(about, view.width, latinRuler),
      '',
      `${help.usage} annul ${group} ${help.command} [OPTION...]`,
      ...section(help.commands, briefs(members, view), view),
      '',
      ...wrap(help.more(`annul ${group} ${help.command} --help`), view.width, latinRuler),
    ],
    view,
  );
}

export function commandHelp({ name }: Entry, command: Command, view: HelpView): string {
  const { help, commands } = view.words;
  const operands = command.registeredArguments.map((argument) => ` ${operandText(argument)}`).join('');
  const rows = command.options.map(({ flags, description, argChoices }) => {
    const label = flags.replace(/<(.*)>/, (_, value: string) => value.toUpperCase());
    return [label, sentence(description, argChoices, view)] as const;
  });
  const choices = command.registeredArguments.flatMap((argument) =>
    argument.argChoices === undefined ? [] : [[argument.name(), help.oneOf(argument.argChoices)] as const],
  );
  const widest = Math.max(...choices.map(([label]) => label.length));
  return finish(
    [
      ...wrap(commands[name].about, view.width, latinRuler),
      '',
      `${help.usage} annul ${name}${operands} [OPTION...]`,
      ...(choices.length === 0 ? [] : ['', ...choices.flatMap(([label, text]) => row(label, text, widest, view))]),
      ...section(help.options, [...rows, ['-h, --help', view.words.options.help]], view),
    ],
    view,
  );
}

/** More values than a line or two hold are for completion and for errors to name. */
const fewValues = 10;

/** An option's description is the key of its sentence. */
function sentence(key: string, values: readonly string[] | undefined, { words }: HelpView): string {
  const about = Object.entries(words.options).find(([name]) => name === key)?.[1] ?? '';
  return values === undefined || values.length > fewValues ? about : `${about} (${words.help.oneOf(values)})`;
}

function operandText(argument: Argument): string {
  const text = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? text : `[${text}]`;
}

const briefs = (entries: readonly Entry[], { words }: HelpView): (readonly [CommandText, string])[] =>
  entries.map(({ name }) => [name, words.commands[name].brief]);

/** A group is one line among the commands. */
function grouped(entries: readonly Entry[], { words }: HelpView): (readonly [string, string])[] {
  const names = [...new Set(entries.map(({ name }) => name.replace(/ .*/, '')))];
  return Object.entries(words.commands).flatMap(([name, { brief }]) =>
    names.includes(name) ? [[name, brief] as const] : [],
  );
}

function section(title: string, rows: readonly (readonly [string, string])[], view: HelpView): string[] {
  const column = Math.min(flagColumn, Math.max(...rows.map(([label]) => label.length)));
  return ['', title, ...rows.flatMap(([label, text]) => row(label, text, column, view))];
}

function row(label: string, text: string, column: number, { width }: HelpView): string[] {
  if (label.length <= column) return hang(`  ${label.padEnd(column)}  `, text, width, latinRuler);
  return [`  ${label}`, ...hang(' '.repeat(column + 4), text, width, latinRuler)];
}

const list = (title: string, lines: readonly string[]): string[] => ['', title, ...lines.map((line) => `  ${line}`)];

function finish(lines: readonly string[], { unicode }: HelpView): string {
  const text = lines.map((line) => `${line.trimEnd()}\n`).join('');
  return unicode ? text : plainSpaces(asciiSigns(text));
}
