import type { CliWords } from '../cli.ts';

const or = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1) ?? ''}`;
const count = (value: number, one: string): string => `${value} ${value === 1 ? one : `${one}s`}`;

export const cli: CliWords = {
  help: {
    about: 'Can this online order still be cancelled, and what do I do next?',
    usage: 'Usage:',
    commands: 'Commands',
    moreCommands: 'More commands',
    options: 'Options',
    examples: 'Examples',
    exitCodes: 'Exit codes',
    command: 'COMMAND',
    more: (command) => `The options of a command: ${command}`,
    oneOf: or,
    codes: [
      [0, 'every record was decided'],
      [1, "with -e: not every item's verdict is cancel"],
      [2, 'wrong usage'],
      [3, 'with -e: some item is undetermined'],
      [65, 'a record could not be read'],
      [66, 'a file could not be opened'],
      [74, 'the output could not be written'],
      [130, 'interrupted'],
    ],
  },

  commands: {
    check: {
      brief: 'decide orders: verdicts, next steps, refund dates',
      about:
        'Decides every order in the files, or on stdin (-): verdicts, next steps and when the money is back. The format is recognised. The default command: annul order.json does the same.',
    },
    ask: {
      brief: 'the interview: asks what still matters, then decides',
      about:
        'Asks only what can still change the answer, then prints what check prints. Without a file it begins with nothing; several orders are asked about one after the other.',
    },
    refund: {
      brief: 'when the money is back, without an order',
      about: 'The refund timeline alone, for a payment method, an amount and a date.',
    },
    guide: {
      brief: 'how cancelling, returning and refunds work, without an order',
      about:
        'What holds without an order at hand, topic by topic, with the numbers and buttons of one store. Without TOPIC: the list of topics.',
    },
    reply: {
      brief: 'a ready-to-send message for a decided order',
      about:
        'Writes the message that fits the decision: to the seller, the platform or the bank; with --as seller to the buyer. Plain text to be pasted, each paragraph one line.',
    },
    report: {
      brief: 'many orders at once: verdicts, reasons, what cancellations come from',
      about:
        'Decides every order in the files, or on stdin (-), and counts: verdicts, cancellations and their reasons, and the listings and sellers they come from.',
    },
    metrics: {
      brief: "a seller's cancellation rate, and how much it still bears",
      about:
        'Counts the cancellation rate of the orders in the files, or on stdin (-), as the store does: the rate, how many more cancellations it bears, the last 30 days, and which open orders the platform will cancel.',
    },
    convert: {
      brief: 'any order that annul reads, as the canonical order',
      about: 'Prints the orders in the files, or on stdin (-), as canonical orders.',
    },
    policy: { brief: 'the policies behind the verdicts', about: 'The policies as data: their rules and sources.' },
    'policy list': { brief: 'the policies annul has', about: 'The policies annul has, and the stores they cover.' },
    'policy show': { brief: 'all rules of a policy', about: 'All rules of a policy with their outcomes and sources.' },
    'policy explain': {
      brief: 'one rule in words, with its source',
      about: 'One rule in words: when it holds, its source, the month that was checked, and how sure it is.',
    },
    schema: {
      brief: 'the JSON Schema of an order, a decision or a policy',
      about: 'Prints a JSON Schema (draft 2020-12).',
    },
    completion: {
      brief: 'shell completion for bash, zsh or fish',
      about: 'Prints a completion script to be sourced by the shell.',
    },
  },

  options: {
    as: 'whose question it is',
    at: 'decide as if now were TIME: ISO 8601 with an offset',
    marketplace: 'the store, where the data does not tell',
    policy: 'the policy to decide by',
    from: 'the format of the data, instead of recognising it',
    items: 'order items that come apart from the orders on stdin',
    set: 'supply or override one fact, such as status=shipped; repeatable',
    save: 'write the order that the answers describe',
    force: 'let --save replace a file',
    reason: 'why the seller cancels',
    only: 'count the refund of this item alone, and let a feed cancel it alone: its id or items.0; repeatable',
    ics: 'write the deadlines and the last day of the refund into a calendar file',
    output: 'what to print',
    json: 'the same as -o json',
    strict: 'presume nothing where the data is silent',
    noInput: 'never ask',
    exitStatus: 'exit with 1 unless every verdict is cancel, with 3 if one is undetermined',
    quiet: 'nothing on stderr but errors',
    why: 'show the rules that decided, and their sources',
    details: 'with several orders: each in full below the summary',
    lang: 'the language; otherwise LC_ALL, LC_MESSAGES or LANG',
    color: 'when to use colour',
    help: 'show this help',
    version: "show annul's version",
    method: 'how it was paid',
    amount: "such as 27.25 USD; without a code, in the marketplace's currency",
    charged: 'the money was taken',
    noCharged: 'the money was only reserved',
    cancelledAt: 'when it was cancelled: a date, or a time with an offset',
    returnedAt: 'when the return arrived: a date, or a time with an offset',
    guideMarketplace: 'the store whose numbers and buttons are told; otherwise stores in general',
    guideWhy: 'show the source of each statement',
    noPager: 'write everything at once, however long it is',
    to: 'whom the letter is to, instead of who fits best',
    letter: 'which letter, where several fit',
    metrics: 'for a seller: the orders whose cancellation rate is told with this one cancelled',
    orders: 'for a seller, with --cancelled: how many orders of the window are counted',
    cancelled: 'how many of these orders count as cancelled by the seller',
    order: 'what cancelling this order now would make the rate',
    list: 'list the formats that annul reads',
    convertOutput: 'indented documents, or one a line',
    policyOutput: 'what to print',
  },

  usage: {
    didYouMean: (what) => `Did you mean ${what}?`,
    allCommands: (help) => `All commands: ${help}`,
    allOptions: (help) => `All options: ${help}`,
    allOfThem: (command) => `All of them: ${command}`,
    fileOfThatName: (command) => `For a file of that name: ${command}.`,
    oneOf: (values) => `It takes ${or(values)}.`,
    itTakes: (what) => `It takes ${what}.`,

    unknownCommand: (word) => `unknown command: ${word}`,
    unknownOption: (option) => `unknown option: ${option}`,
    missingValue: (option) => `${option} needs a value`,
    unknownValue: (option, value) => `${option}: unknown value: ${value}`,
    notATime: (option, value) => `${option}: not a time: ${value}`,
    timeShape(problem, bareDate) {
      const shape = bareDate ? '2026-11-23, or 2026-11-23T10:00-08:00' : '2026-11-23T10:00-08:00, or 2026-11-23T18:00Z';
      if (problem === 'no-such-day') return `There is no such day. Write it as ${shape}.`;
      if (problem === 'no-such-time') return `There is no such time. Write it as ${shape}.`;
      if (problem === 'year') return 'Years from 1970 to 2199 can be counted with.';
      if (problem === 'no-offset') return `The offset is missing. Write it as ${shape}.`;
      return problem === 'date-only' ? `The time of day is missing. Write it as ${shape}.` : `Write it as ${shape}.`;
    },
    notMoney: (option, value) => `${option}: not an amount: ${value}`,
    moneyShape: (instead = '27.25 USD') =>
      `Write it as ${instead}: a point, no thousands separator, a currency code of three letters.`,
    notACount: (option, value) => `${option}: not a number that fits: ${value}`,
    countShape: (least, most) =>
      `It takes a whole number, ${most === undefined ? `${least} or more` : `${least} to ${most}`}.`,
    conflict: (option, other) => `${option} and ${other} exclude each other`,
    onlyOne: 'Leave one of them out.',
    missingOption: (option) => `${option} is missing`,
    missingArgument: (argument) => `${argument} is missing`,
    excessArgument: (word) => `too many arguments: ${word}`,
    unknownName: (thing, value) =>
      `unknown ${{ topic: 'topic', symptom: 'symptom', policy: 'policy', rule: 'rule', schema: 'schema', shell: 'shell', command: 'command' }[thing]}: ${value}`,
    invalidSet: (path, what) => `--set ${path}: ${what}`,
    needsFile: (option) => `${option} needs a file: the answer is on standard output`,
    suchAs: (example) => `Such as: ${example}`,
    noData: 'no order to read: stdin is a terminal',
    giveData: (file, pipe, ask) =>
      `Name a file: ${file}. Or pipe one in: cat FILE | ${pipe}${ask === undefined ? '' : `. Or be asked: ${ask}`}`,
    fileThere: (file) => `--save: ${file} is there already`,
    force: 'Name another file, or add --force to replace it.',
    cannotAsk(reason) {
      const why = {
        stdin: 'stdin is not a terminal',
        stderr: 'stderr is not a terminal',
        ci: 'CI is set',
        'no-input': 'of --no-input',
        quiet: 'of --quiet',
      }[reason];
      return `ask: nobody can be asked, because ${why}; without questions: annul check FILE --json`;
    },
    noSide: (policy, role) => `--as ${role}: the policy "${policy}" has no side for a ${role}`,
    sellerOnly: (option) => `${option} is for sellers`,
    addSeller: 'Add --as seller.',
    problemsOnly: (option) => `${option} is for annul guide problems: other topics are told without an order`,
    noProblems: (order, policy) =>
      `guide problems: order ${order} is not of ${policy}, the only platform whose problems are known`,
    instead: (command) => `What it still allows: ${command}`,
    sidesOf: (policies) => `Policies with that side: ${policies.join(', ')}.`,
  },

  notes: {
    waiting: 'waiting for an order on stdin (Ctrl+C leaves)',
    progress: (records) => `${count(records, 'record')} read`,
    converted: (orders, total, exitCode) =>
      `${orders} of ${count(total, 'record')} converted, ${total - orders} could not be read (exit code ${exitCode}).`,
    counted: (orders, total, exitCode) =>
      `${orders} of ${count(total, 'record')} counted, ${total - orders} could not be read (exit code ${exitCode}).`,
  },

  files: {
    reason(code) {
      switch (code) {
        case 'ENOENT':
          return 'no such file';
        case 'EACCES':
        case 'EPERM':
          return 'permission denied';
        case 'EISDIR':
          return 'is a directory';
        case 'ENOTDIR':
          return 'a part of the path is not a directory';
        case 'ELOOP':
          return 'too many symbolic links';
        case 'ENAMETOOLONG':
          return 'the name is too long';
        case 'EMFILE':
        case 'ENFILE':
          return 'too many open files';
        case 'ENOSPC':
          return 'no space left on the device';
        default:
          return code;
      }
    },
    cannotWrite: (reason) => `cannot write the output: ${reason}`,
    stdin: 'stdin',
  },

  policy: {
    columns: {
      policy: 'POLICY',
      title: 'TITLE',
      version: 'VERSION',
      stores: 'STORES',
      rules: 'RULES',
      rule: 'RULE',
      outcome: 'OUTCOME',
      source: 'SOURCE',
      fact: 'FACT',
      values: 'VALUES',
      presumed: 'PRESUMED',
    },
    ownFacts: 'Facts of its own, for --set FACT=VALUE',
    tables: {
      verdict: 'Verdicts: the first rule that holds decides',
      alternatives: 'Routes beside the verdict: all that hold',
      warnings: 'Warnings: all that hold',
      counting: 'What counts: the first rule that holds tells the code',
    },
    heading: (title, version, stores) =>
      `${title}, version ${version}, ${stores === 0 ? 'each shop on its own' : count(stores, 'store')}`,
    labels: {
      table: 'table',
      outcome: 'outcome',
      when: 'when',
      or: 'or',
      source: 'source',
      facts: 'facts page',
      valid: 'valid',
      comment: 'comment',
      steps: 'steps',
    },
    always: 'always',
    usually: 'usually',
    verdict: (verdict, actor, guaranteed) =>
      `${verdict}, by the ${actor}${guaranteed ? ", takes effect without anyone's agreement" : ''}`,
    validity(from, to) {
      if (from === undefined) return to === undefined ? 'no dates given' : `until ${to}`;
      return to === undefined ? `from ${from}` : `from ${from} to ${to}`;
    },
    values: (list, but) => (but ? `any but ${or(list)}` : or(list)),
    units: {
      minutes: (value) => count(value, 'minute'),
      hours: (value) => count(value, 'hour'),
      days: (value) => count(value, 'day'),
    },
    limits: {
      under: (limit) => `less than ${limit}`,
      atLeast: (limit) => `${limit} or more`,
      upTo: (limit) => `up to ${limit}`,
      over: (limit) => `more than ${limit}`,
      since: (date) => `from ${date}`,
      before: (date) => `before ${date}`,
      both: (first, second) => `${first}, ${second}`,
    },
    explain: (command) => `One rule in words: ${command}`,
    alsoIn: (policies) => `Also in ${policies.join(', ')}: name one with --policy`,
  },

  formats: {
    gives: (field, sources) => `${field}, from ${or(sources)}`,
    oneOf: (values) => `one of ${values.join(', ')}`,
    none: 'none',
    nothing: 'not told',
  },
};
