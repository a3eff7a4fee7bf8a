/** Every sentence of the shell: help, usage errors, notes on stderr. What is handed in is cleaned and cut already. */
import type { Role } from '../decision/decision.ts';
import type { InstantProblem } from '../order/instant.ts';

/** The options that help describes. */
export type OptionText =
  | 'as'
  | 'at'
  | 'marketplace'
  | 'policy'
  | 'from'
  | 'items'
  | 'set'
  | 'save'
  | 'force'
  | 'only'
  | 'reason'
  | 'ics'
  | 'output'
  | 'json'
  | 'strict'
  | 'noInput'
  | 'exitStatus'
  | 'quiet'
  | 'why'
  | 'details'
  | 'lang'
  | 'color'
  | 'help'
  | 'version'
  | 'method'
  | 'amount'
  | 'charged'
  | 'noCharged'
  | 'cancelledAt'
  | 'returnedAt'
  | 'guideMarketplace'
  | 'guideWhy'
  | 'noPager'
  | 'to'
  | 'letter'
  | 'order'
  | 'metrics'
  | 'orders'
  | 'cancelled'
  | 'list'
  | 'convertOutput'
  | 'policyOutput';

/** The commands that help describes, with their group where they have one. */
export type CommandText =
  | 'check'
  | 'ask'
  | 'refund'
  | 'guide'
  | 'reply'
  | 'report'
  | 'metrics'
  | 'convert'
  | 'policy'
  | 'policy list'
  | 'policy show'
  | 'policy explain'
  | 'schema'
  | 'completion';

export interface CommandWords {
  /** One line for the list of commands. */
  readonly brief: string;
  /** What its own help says below the usage. */
  readonly about: string;
}

export interface CliWords {
  readonly help: {
    readonly about: string;
    readonly usage: string;
    readonly commands: string;
    readonly moreCommands: string;
    readonly options: string;
    readonly examples: string;
    readonly exitCodes: string;
    /** `COMMAND`, as it stands in a usage line. */
    readonly command: string;
    more(command: string): string;
    oneOf(values: readonly string[]): string;
    /** What an exit code means, by code. */
    readonly codes: readonly (readonly [code: number, meaning: string])[];
  };
  readonly commands: Readonly<Record<CommandText, CommandWords>>;
  readonly options: Readonly<Record<OptionText, string>>;

  readonly usage: {
    didYouMean(what: string): string;
    allCommands(help: string): string;
    allOptions(help: string): string;
    /** The command that lists what can stand there. */
    allOfThem(command: string): string;
    fileOfThatName(command: string): string;
    oneOf(values: readonly string[]): string;
    /** A description of what fits, such as `true or false`. */
    itTakes(what: string): string;

    unknownCommand(word: string): string;
    unknownOption(option: string): string;
    missingValue(option: string): string;
    unknownValue(option: string, value: string): string;
    notATime(option: string, value: string): string;
    /** `bareDate`: a date without a time is taken too. */
    timeShape(problem: InstantProblem, bareDate: boolean): string;
    notMoney(option: string, value: string): string;
    /** `instead`: how what was typed would be written. */
    moneyShape(instead: string | undefined): string;
    notACount(option: string, value: string): string;
    countShape(least: number, most: number | undefined): string;
    conflict(option: string, other: string): string;
    readonly onlyOne: string;
    missingOption(option: string): string;
    missingArgument(argument: string): string;
    excessArgument(word: string): string;
    unknownName(thing: Thing, value: string): string;
    invalidSet(path: string, what: string): string;
    needsFile(option: string): string;
    suchAs(example: string): string;
    readonly noData: string;
    /** How to hand data over: as a file, or through a pipe. */
    giveData(file: string, pipe: string, ask: string | undefined): string;
    fileThere(file: string): string;
    readonly force: string;
    /** Why nobody can be asked; one line says all. */
    cannotAsk(reason: 'stdin' | 'stderr' | 'ci' | 'no-input' | 'quiet'): string;
    /** The policy has no side for the role; the second line names those that have one. */
    noSide(policy: string, role: Role): string;
    sidesOf(policies: readonly string[]): string;
    /** An option that makes no sense for a buyer. */
    sellerOnly(option: string): string;
    readonly addSeller: string;
    /** An option that only `guide problems` takes. */
    problemsOnly(option: string): string;
    /** The order is not of the policy, and of no other are problems known. */
    noProblems(order: string, policy: string): string;
    /** The command that knows more. */
    instead(command: string): string;
  };

  readonly notes: {
    readonly waiting: string;
    progress(records: number): string;
    /** The last line of `convert` where something could not be read. */
    converted(orders: number, total: number, exitCode: number): string;
    /** The last line of `metrics` where something could not be read. */
    counted(orders: number, total: number, exitCode: number): string;
  };

  readonly files: {
    /** By the system's code: `ENOENT`. */
    reason(code: string): string;
    cannotWrite(reason: string): string;
    readonly stdin: string;
  };

  readonly policy: PolicyWords;
  readonly formats: FormatsWords;
}

/** What `convert --list` prints around the formats' own words. */
export interface FormatsWords {
  /** Heads a table: the canonical field, and the fields of the source that give it. */
  gives(field: string, sources: readonly string[]): string;
  oneOf(values: readonly string[]): string;
  /** The word says that there is none. */
  readonly none: string;
  /** The word is known, and says nothing of the field. */
  readonly nothing: string;
}

export type Thing = 'topic' | 'symptom' | 'policy' | 'rule' | 'schema' | 'shell' | 'command';

/** What `annul policy` prints around the policies' own sentences. Facts and their values are the data's own words. */
export interface PolicyWords {
  readonly columns: {
    readonly policy: string;
    readonly title: string;
    readonly version: string;
    readonly stores: string;
    readonly rules: string;
    readonly rule: string;
    readonly outcome: string;
    readonly source: string;
    readonly fact: string;
    readonly values: string;
    readonly presumed: string;
  };
  /** Above the facts that are the policy's own. */
  readonly ownFacts: string;
  readonly tables: Readonly<Record<'verdict' | 'alternatives' | 'warnings' | 'counting', string>>;
  heading(title: string, version: string, stores: number): string;
  readonly labels: {
    readonly table: string;
    readonly outcome: string;
    readonly when: string;
    readonly or: string;
    readonly source: string;
    readonly facts: string;
    readonly valid: string;
    readonly comment: string;
    readonly steps: string;
  };
  readonly always: string;
  /** Said in the rules' sentences where the source is not official. */
  readonly usually: string;
  /** A verdict with who acts, and whether it takes effect without anyone's agreement. */
  verdict(verdict: string, actor: 'buyer' | 'seller' | 'platform', guaranteed: boolean): string;
  validity(from: string | undefined, to: string | undefined): string;
  /** A list of values; `but`: all values except these. */
  values(list: readonly string[], but: boolean): string;
  readonly units: {
    minutes(count: number): string;
    hours(count: number): string;
    days(count: number): string;
  };
  readonly limits: {
    under(limit: string): string;
    atLeast(limit: string): string;
    upTo(limit: string): string;
    over(limit: string): string;
    since(date: string): string;
    before(date: string): string;
    both(first: string, second: string): string;
  };
  explain(command: string): string;
  /** The rule is also in these policies. */
  alsoIn(policies: readonly string[]): string;
}
