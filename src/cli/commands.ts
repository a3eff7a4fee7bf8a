/** The commands annul has, each loaded when it is named: adding one is a file and a line here. */
import type { CommandText } from '../locales/cli.ts';
import type { Runnable } from './command.ts';
import { checkCommand } from './commands/check.ts';
import type { Io } from './io.ts';

export interface Entry {
  readonly name: CommandText;
  /** Help opens with these. */
  readonly common: boolean;
  /** `argv` is what the user typed, for the commands that are named to be pasted. */
  load(io: Io, argv: readonly string[]): Runnable | Promise<Runnable>;
}

export const commands: readonly Entry[] = [
  { name: 'check', common: true, load: checkCommand },
  {
    name: 'ask',
    common: true,
    load: async (io) => (await import('./commands/ask.ts')).askCommand(io),
  },
  {
    name: 'refund',
    common: true,
    load: async (io) => (await import('./commands/refund.ts')).refundCommand(io),
  },
  {
    name: 'guide',
    common: true,
    load: async (io) => (await import('./commands/guide.ts')).guideCommand(io),
  },
  {
    name: 'reply',
    common: false,
    load: async (io) => (await import('./commands/reply.ts')).replyCommand(io),
  },
  {
    name: 'metrics',
    common: false,
    load: async (io) => (await import('./commands/metrics.ts')).metricsCommand(io),
  },
  {
    name: 'report',
    common: false,
    load: async (io) => (await import('./commands/report.ts')).reportCommand(io),
  },
  {
    name: 'convert',
    common: false,
    load: async (io) => (await import('./commands/convert.ts')).convertCommand(io),
  },
  {
    name: 'policy list',
    common: false,
    load: async (io) => (await import('./commands/policy.ts')).policyListCommand(io),
  },
  {
    name: 'policy show',
    common: false,
    load: async (io) => (await import('./commands/policy.ts')).policyShowCommand(io),
  },
  {
    name: 'policy explain',
    common: false,
    load: async (io) => (await import('./commands/policy.ts')).policyExplainCommand(io),
  },
  {
    name: 'schema',
    common: false,
    load: async (io) => (await import('./commands/schema.ts')).schemaCommand(io),
  },
  {
    name: 'completion',
    common: false,
    load: async (io) => (await import('./commands/completion.ts')).completionCommand(io, commands),
  },
];
