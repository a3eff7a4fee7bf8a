/** Every way to call annul wrongly, and how each is said: two lines, what is wrong and the way on. */
import type { Role } from '../decision/decision.ts';
import type { CliWords, Thing } from '../locales/cli.ts';
import { type InputWords, inputErrorText } from '../locales/errors.ts';
import { cut } from '../order/clean.ts';
import type { InputError } from '../order/error.ts';
import type { InstantProblem } from '../order/instant.ts';
import { nearest } from '../order/nearest.ts';
import type { Refusal } from './interview/may-ask.ts';

export type Usage =
  | { readonly kind: 'unknown-command'; readonly word: string; readonly known: readonly string[] }
  | {
      readonly kind: 'unknown-option';
      readonly option: string;
      readonly command: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'missing-value'; readonly option: string; readonly command: string }
  | {
      readonly kind: 'unknown-value';
      readonly option: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | {
      readonly kind: 'not-a-time';
      readonly option: string;
      readonly value: string;
      readonly problem: InstantProblem;
      readonly bareDate: boolean;
    }
  /** `instead`: how what was typed would be written, where that can be told. */
  | { readonly kind: 'not-money'; readonly option: string; readonly value: string; readonly instead?: string }
  | {
      readonly kind: 'not-a-count';
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most?: number;
    }
  | { readonly kind: 'conflict'; readonly option: string; readonly other: string }
  | { readonly kind: 'missing-option'; readonly option: string; readonly command: string }
  | {
      readonly kind: 'missing-argument';
      readonly argument: string;
      readonly command: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'excess-argument'; readonly word: string; readonly command: string }
  | { readonly kind: 'unknown-name'; readonly thing: Thing; readonly value: string; readonly known: readonly string[] }
  | { readonly kind: 'invalid-set'; readonly assignment: string; readonly error: InputError }
  /** A file is written, never standard output. */
  | { readonly kind: 'needs-file'; readonly option: string; readonly example: string }
  | { readonly kind: 'file-there'; readonly file: string }
  | { readonly kind: 'cannot-ask'; readonly refusal: Refusal }
  | { readonly kind: 'no-data'; readonly command: string }
  | { readonly kind: 'seller-only'; readonly option: string }
  | { readonly kind: 'problems-only'; readonly option: string }
  /** `policy`: the title of the one whose problems are known. */
  | { readonly kind: 'no-problems'; readonly order: string; readonly policy: string }
  | { readonly kind: 'no-side'; readonly policy: string; readonly role: Role; readonly known: readonly string[] };

/** One or two lines, without the program's name. */
export function usageLines(usage: Usage, words: CliWords, inputWords: InputWords): readonly string[] {
  const { usage: say } = words;
  const all = (command: string) => say.allOptions(`annul ${command} --help`);
  switch (usage.kind) {
    case 'unknown-command': {
      const near = nearest(usage.word, usage.known);
      const word = cut(usage.word);
      const way = near === undefined ? say.fileOfThatName(`annul ./${word}`) : say.didYouMean(`annul ${near}`);
      return [say.unknownCommand(word), `${way} ${say.allCommands('annul --help')}`];
    }
    case 'unknown-option': {
      const flag = usage.option.replace(/=.*$/s, '');
      const near = nearestFlag(flag, usage.known);
      const way = near === undefined ? '' : `${say.didYouMean(near)} `;
      return [say.unknownOption(cut(flag)), way + all(usage.command)];
    }
    case 'missing-value':
      return [say.missingValue(usage.option), all(usage.command)];
    case 'unknown-value': {
      const way = choose(usage.value, usage.known, words);
      return [say.unknownValue(usage.option, cut(usage.value)), ...(way === '' ? [] : [way])];
    }
    case 'not-a-time':
      return [say.notATime(usage.option, cut(usage.value)), say.timeShape(usage.problem, usage.bareDate)];
    case 'not-money':
      return [say.notMoney(usage.option, cut(usage.value)), say.moneyShape(usage.instead)];
    case 'not-a-count':
      return [say.notACount(usage.option, cut(usage.value)), say.countShape(usage.least, usage.most)];
    case 'conflict':
      return [say.conflict(usage.option, usage.other), say.onlyOne];
    case 'missing-option':
      return [say.missingOption(usage.option), all(usage.command)];
    case 'missing-argument':
      return [
        say.missingArgument(usage.argument),
        usage.known.length > 0 ? say.oneOf(usage.known) : all(usage.command),
      ];
    case 'excess-argument':
      return [say.excessArgument(cut(usage.word)), all(usage.command)];
    case 'unknown-name': {
      const way = choose(usage.value, usage.known, words);
      return [say.unknownName(usage.thing, cut(usage.value)), way === '' ? say.allOfThem('annul policy show') : way];
    }
    case 'invalid-set': {
      const { message, try: way, expected } = inputErrorText(usage.error, inputWords);
      const ways = [
        ...(way === undefined ? [] : [sentence(way)]),
        ...(expected === undefined || usage.error.hint === 'nearest' ? [] : [say.itTakes(expected)]),
      ];
      return [say.invalidSet(cut(usage.assignment), message), ways.join(' ')];
    }
    case 'needs-file':
      return [say.needsFile(usage.option), say.suchAs(`${usage.option} ${usage.example}`)];
    case 'file-there':
      return [say.fileThere(cut(usage.file)), say.force];
    case 'cannot-ask':
      return [say.cannotAsk(usage.refusal)];
    case 'no-data':
      return [
        say.noData,
        say.giveData(
          `annul ${usage.command} FILE`,
          `annul ${usage.command}`,
          usage.command === 'check' ? 'annul ask' : undefined,
        ),
      ];
    case 'seller-only':
      return [say.sellerOnly(usage.option), say.addSeller];
    case 'problems-only':
      return [say.problemsOnly(usage.option), say.suchAs(`annul guide problems ${usage.option} …`)];
    case 'no-problems':
      return [say.noProblems(cut(usage.order), usage.policy), say.instead('annul check FILE')];
    case 'no-side':
      return [say.noSide(usage.policy, usage.role), say.sidesOf(usage.known)];
  }
}

/** From a phrase: with a capital and an end. */
const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.?!]$/.test(text) ? '' : '.');

/** More names than these are not listed: where one is near, and where none is. */
const listed = { near: 6, far: 40 };

function choose(value: string, known: readonly string[], { usage: say }: CliWords): string {
  const near = nearest(value, known);
  const parts = near === undefined ? [] : [say.didYouMean(near)];
  const most = near === undefined ? listed.far : listed.near;
  return [...parts, ...(known.length === 0 || known.length > most ? [] : [say.oneOf(known)])].join(' ');
}

/** `-o` is near to everything: a mistyped short option is compared with nothing. */
function nearestFlag(flag: string, known: readonly string[]): string | undefined {
  if (!flag.startsWith('--')) {
    const long = `-${flag}`;
    return known.includes(long) ? long : undefined;
  }
  const names = known.filter((name) => name.startsWith('--')).map((name) => name.slice(2));
  const near = nearest(flag.slice(2), names);
  return near === undefined ? undefined : `--${near}`;
}
