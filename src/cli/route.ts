/** Which command the arguments name, before any of its options is registered. */
import type { CommandText } from '../locales/cli.ts';
import { flags } from './options.ts';

export interface Route {
  readonly command: CommandText | undefined;
  /** No word at all: neither a command nor a file. */
  readonly bare?: true;
  /** The arguments without the command's own words. */
  readonly args: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  /** A first word that is neither a command nor a file; of a group, its second. */
  readonly unknown?: string;
  /** The group whose second word is unknown or missing. */
  readonly group?: string;
}

interface Word {
  readonly text: string;
  /** Behind `--`: never a command. */
  readonly literal: boolean;
  readonly index: number;
}

/** `names` are the commands, `policy list` with their group. A first word that looks like a file means `check`. */
export function route(argv: readonly string[], names: readonly CommandText[]): Route {
  const { words, help, version } = scan(argv);
  const without = (...taken: readonly (Word | undefined)[]): string[] =>
    argv.filter((_, index) => !taken.some((word) => word?.index === index));
  const find = (name: string): CommandText | undefined => names.find((known) => known === name);
  const base = { help, version, args: argv };

  const [first, second] = words;
  if (first?.text === 'help' && !first.literal) {
    return route(['--help', ...without(first)], names);
  }
  if (first === undefined && !help && !version) return { ...base, command: 'check', bare: true };
  if (first === undefined || first.literal || /^-$|[./]/.test(first.text)) {
    return { ...base, command: help || version ? undefined : 'check' };
  }
  const group = names.some((name) => name.startsWith(`${first.text} `)) ? first.text : undefined;
  if (group === undefined) {
    const command = find(first.text);
    return command === undefined
      ? { ...base, command, unknown: first.text }
      : { ...base, command, args: without(first) };
  }
  const command = second === undefined ? undefined : find(`${group} ${second.text}`);
  if (command !== undefined) return { ...base, command, args: without(first, second) };
  return { ...base, command, group, ...(second === undefined ? {} : { unknown: second.text }) };
}

/** The last value of an option, wherever it stands: for what must be known before anything is parsed. */
export function peek(argv: readonly string[], flag: string): string | undefined {
  return scan(argv).values.get(flag);
}

interface Scan {
  readonly words: readonly Word[];
  readonly values: ReadonlyMap<string, string>;
  readonly help: boolean;
  /** Asked for in front of any word. */
  readonly version: boolean;
}

function scan(argv: readonly string[]): Scan {
  const words: Word[] = [];
  const values = new Map<string, string>();
  let help = false;
  let version = false;
  for (let index = 0; index < argv.length; index += 1) {
    const text = argv[index] ?? '';
    if (text === '--') {
      for (let rest = index + 1; rest < argv.length; rest += 1) {
        words.push({ text: argv[rest] ?? '', literal: true, index: rest });
      }
      break;
    }
    if (text === '-' || !text.startsWith('-')) {
      words.push({ text, literal: false, index });
      continue;
    }
    if (text === '-h' || text === '--help') help = true;
    else if (text === '-V' || text === '--version') version ||= words.length === 0;
    else {
      const equals = text.indexOf('=');
      if (text.startsWith('--') && equals > 0) values.set(text.slice(0, equals), text.slice(equals + 1));
      else if (takesValue(text)) {
        index += 1;
        values.set(text, argv[index] ?? '');
      }
    }
  }
  return { words, values, help, version };
}

const withValue: ReadonlySet<string> = new Set(
  Object.values(flags)
    .filter((flag) => flag.flags.includes('<'))
    .flatMap((flag) => flag.flags.replace(/ <.*$/, '').split(', ')),
);

/** Also the last of several short options in one: `-eo json`. */
function takesValue(text: string): boolean {
  if (withValue.has(text)) return true;
  return (
    /^-[a-zA-Z]{2,}$/.test(text) &&
    [...text.slice(1)].findIndex((letter) => withValue.has(`-${letter}`)) === text.length - 2
  );
}
