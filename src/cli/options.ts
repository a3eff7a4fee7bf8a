/**
 * Every option, declared once: its flags, how its value is read, what can stand there. Help, completion and the router
 * are made from this; the words are in `src/locales/`.
 */
import { roles } from '../decision/decision.ts';
import { data as formatIds } from '../formats/ids.generated-at-build.ts';
import type { OptionText } from '../locales/cli.ts';
import { langs } from '../locales/messages.ts';
import { readInstant } from '../order/instant.ts';
import { marketplaceByDomain, marketplaces } from '../order/marketplaces.ts';
import { paymentMethods, sellerReasons } from '../order/vocabulary.ts';
import { guidedPolicyIds, policyIds } from '../policies/load.ts';
import { colourChoices } from '../render/colour.ts';
import { outputs } from '../render/index.ts';
import { replyOutputs } from '../render/reply-outputs.ts';
import { letterIds, recipients } from '../reply/words.ts';
import { UsageError } from './exit.ts';

export interface Flag {
  /** As commander writes them: `-o, --output <format>`. */
  readonly flags: string;
  readonly text: OptionText;
  /** What can stand there, for help and completion; `file` is for completion alone. */
  readonly choices?: readonly string[] | 'file';
  /** Reads one value; `before` is what earlier ones gave. Throws a `UsageError`. */
  readonly read?: (value: string, before: unknown) => unknown;
}

/** A value out of a list; anything else names the nearest. */
function oneOf<T extends string>(option: string, known: readonly T[]): Pick<Flag, 'choices' | 'read'> {
  return {
    choices: known,
    read(value) {
      if (known.some((word) => word === value)) return value;
      throw new UsageError({ kind: 'unknown-value', option, value, known });
    },
  };
}

function instant(option: string): Pick<Flag, 'read'> {
  return {
    read(value) {
      const at = readInstant(value);
      if (typeof at === 'number') return at;
      throw new UsageError({ kind: 'not-a-time', option, value, problem: at, bareDate: false });
    },
  };
}

const repeatable: Pick<Flag, 'read'> = {
  read: (value, before) => [...(Array.isArray(before) ? before : []), value],
};

/** A store that annul knows, or one of these platforms. */
function store(option: string, platforms?: readonly string[]): Pick<Flag, 'choices' | 'read'> {
  const known = marketplaces
    .filter(({ platform }) => platforms === undefined || platforms.includes(platform))
    .map(({ domain }) => domain);
  return {
    choices: known,
    read(value) {
      const found = marketplaceByDomain(value);
      if (found !== undefined && known.includes(found.domain)) return found.domain;
      throw new UsageError({ kind: 'unknown-value', option, value, known });
    },
  };
}

/** A whole number from `least` on. */
function count(option: string, least: number): Pick<Flag, 'read'> {
  return {
    read(value) {
      const number = Number(value);
      if (/^\d{1,9}$/.test(value) && number >= least) return number;
      throw new UsageError({ kind: 'not-a-count', option, value, least });
    },
  };
}

/** The answer has standard output for itself. */
function calendarFile(value: string): string {
  if (value !== '-' && value !== '') return value;
  throw new UsageError({ kind: 'needs-file', option: '--ics', example: 'order.ics' });
}

/** A policy that annul has. */
function policy(option: string): Pick<Flag, 'choices' | 'read'> {
  return oneOf(option, policyIds);
}

export const flags = {
  as: { flags: '--as <role>', text: 'as', ...oneOf('--as', roles) },
  at: { flags: '--at <time>', text: 'at', ...instant('--at') },
  marketplace: { flags: '--marketplace <name>', text: 'marketplace', ...store('--marketplace') },
  policy: { flags: '--policy <name>', text: 'policy', ...policy('--policy') },
  from: { flags: '--from <format>', text: 'from', ...oneOf('--from', formatIds) },
  items: { flags: '--items <file>', text: 'items', choices: 'file' },
  set: { flags: '--set <path=value>', text: 'set', ...repeatable },
  reason: { flags: '--reason <reason>', text: 'reason', ...oneOf('--reason', sellerReasons) },
  only: { flags: '--only <item>', text: 'only', ...repeatable },
  ics: { flags: '--ics <file>', text: 'ics', choices: 'file', read: calendarFile },
  save: { flags: '--save <file>', text: 'save', choices: 'file' },
  force: { flags: '--force', text: 'force' },
  output: { flags: '-o, --output <format>', text: 'output', ...oneOf('--output', outputs) },
  json: { flags: '--json', text: 'json' },
  strict: { flags: '--strict', text: 'strict' },
  noInput: { flags: '--no-input', text: 'noInput' },
  exitStatus: { flags: '-e, --exit-status', text: 'exitStatus' },
  quiet: { flags: '-q, --quiet', text: 'quiet' },
  why: { flags: '--why', text: 'why' },
  details: { flags: '--details', text: 'details' },
  lang: { flags: '--lang <language>', text: 'lang', ...oneOf('--lang', langs) },
  color: { flags: '--color <when>', text: 'color', ...oneOf('--color', colourChoices) },

  method: { flags: '--method <method>', text: 'method', ...oneOf('--method', paymentMethods) },
  amount: { flags: '--amount <money>', text: 'amount' },
  charged: { flags: '--charged', text: 'charged' },
  noCharged: { flags: '--no-charged', text: 'noCharged' },
  cancelledAt: { flags: '--cancelled-at <time>', text: 'cancelledAt' },
  returnedAt: { flags: '--returned-at <time>', text: 'returnedAt' },

  refundOutput: {
    flags: '-o, --output <format>',
    text: 'output',
    ...oneOf('--output', ['text', 'json', 'ndjson', 'markdown']),
  },

  guideOutput: {
    flags: '-o, --output <format>',
    text: 'output',
    ...oneOf('--output', ['text', 'json', 'markdown']),
  },
  guideWhy: { flags: '--why', text: 'guideWhy' },
  guideMarketplace: {
    flags: '--marketplace <name>',
    text: 'guideMarketplace',
    ...store('--marketplace', guidedPolicyIds),
  },
  noPager: { flags: '--no-pager', text: 'noPager' },
  to: { flags: '--to <recipient>', text: 'to', ...oneOf('--to', recipients) },
  letter: { flags: '--letter <letter>', text: 'letter', ...oneOf('--letter', letterIds) },
  replyOutput: { flags: '-o, --output <format>', text: 'output', ...oneOf('--output', replyOutputs) },
  order: { flags: '--order <id>', text: 'order' },
  metrics: { flags: '--metrics <file>', text: 'metrics', choices: 'file' },
  orders: { flags: '--orders <number>', text: 'orders', ...count('--orders', 1) },
  cancelled: { flags: '--cancelled <number>', text: 'cancelled', ...count('--cancelled', 0) },
  reportOutput: { flags: '-o, --output <format>', text: 'output', ...oneOf('--output', ['text', 'json', 'markdown']) },
  metricsOutput: {
    flags: '-o, --output <format>',
    text: 'output',
    ...oneOf('--output', ['text', 'json', 'ndjson', 'markdown']),
  },

  list: { flags: '--list', text: 'list' },
  convertOutput: { flags: '-o, --output <format>', text: 'convertOutput', ...oneOf('--output', ['json', 'ndjson']) },
  policyOutput: { flags: '-o, --output <format>', text: 'policyOutput', ...oneOf('--output', ['text', 'json']) },
} as const satisfies Readonly<Record<string, Flag>>;
