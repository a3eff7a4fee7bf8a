/** The tables of `times.ts` in words. */
import { sourceOf } from '../decision/because.ts';
import type { PaymentMethod } from '../order/vocabulary.ts';
import type { Citation } from '../policies/policy.ts';
import type { Composing } from './compose.ts';
import type { Block, TableRow } from './document.ts';
import { processingTimes, refundTimes } from './times.ts';

type Table = Extract<Block, { kind: 'table' }>;

export function refundTable(composing: Composing): Table {
  const { policy, words, marketplace, notes } = composing;
  const rows = refundTimes(policy, marketplace).map(({ borrowedFrom, cite, methods, row, stores }): TableRow => {
    const hold = row.kind === 'release-of-authorisation';
    const what = [methodsText(methods, composing), ...(hold ? [words.table.hold] : []), ...conditions(row, composing)];
    const time = doubted(row.kind === 'none' ? words.table.nothing : words.span(row), cite, composing);
    const note = row.note === undefined || !worthSaying.includes(row.note) ? [] : [notes[row.note] ?? ''];
    const told = [`${time}${lent(borrowedFrom, composing)}`, ...note].join('. ').replace(/\.$/, '');
    return line(row.id, stores, [what.join(', '), told], cite, composing);
  });
  const { method, store, time } = words.table.columns;
  return { kind: 'table', id: 'refund-times', columns: heads(store, [method, time], marketplace), rows };
}

export function processingTable(composing: Composing): Table {
  const { policy, words, marketplace } = composing;
  const rows = processingTimes(policy, marketplace).map(({ borrowedFrom, cite, row, stores }): TableRow => {
    const what = [words.table.triggers[row.trigger], ...conditions(row, composing)].join(', ');
    const told = `${doubted(words.span(row), cite, composing)}${lent(borrowedFrom, composing)}`;
    return line(row.id, stores, [what, told], cite, composing);
  });
  const { after, issued, store } = words.table.columns;
  return { kind: 'table', id: 'processing-times', columns: heads(store, [after, issued], marketplace), rows };
}

/** Notes that say what the time itself does not. */
const worthSaying = [
  'counted-as-business-days',
  'bank-may-lift-hold',
  'card-statements',
  'prepaid-about',
  'to-balance-or-bank',
  'cash-to-bank',
  'by-cheque',
];

/** Of one store, its name need not stand in every line. */
const heads = (store: string, others: readonly string[], marketplace: string | undefined): readonly string[] =>
  marketplace === undefined ? [...others, store] : others;

function line(
  id: string,
  stores: readonly string[],
  cells: readonly string[],
  cite: Citation,
  { policy, words, marketplace }: Composing,
): TableRow {
  const all =
    marketplace === undefined ? [...cells, storesText(stores, policy.marketplaces, words.table.except)] : cells;
  return { id, cells: all, source: sourceOf(policy, cite) };
}

/** Where nearly all have it, those that have not. */
function storesText(stores: readonly string[], all: readonly string[], except: (stores: string) => string): string {
  const others = all.filter((store) => !stores.includes(store));
  return others.length < stores.length ? except(others.join(', ')) : stores.join(', ');
}

const lent = (store: string | undefined, { words }: Composing): string =>
  store === undefined ? '' : ` (${words.table.borrowed(store)})`;

const doubted = (text: string, { confidence }: Citation, { facts }: Composing): string =>
  confidence === 'official' ? text : `${facts.usually} ${text}`;

const anyCard: readonly PaymentMethod[] = ['credit-card', 'debit-card', 'prepaid-card', 'store-card'];

/** Long lists by what they mean: any card, or whatever was paid with. */
function methodsText(methods: readonly PaymentMethod[], { facts, words }: Composing): string {
  const cards = anyCard.every((card) => methods.includes(card));
  if (cards && methods.includes('bank-account') && methods.includes('other')) return words.table.anyPayment;
  const names = methods
    .filter((method) => !cards || !anyCard.includes(method))
    .map((method) => (method === 'other' ? words.table.otherPayment : facts.names.methods[method]));
  return (cards ? [words.table.anyCard, ...names] : names).join(', ');
}

interface Conditional {
  readonly after?: 'cancellation' | 'return';
  readonly soldBy?: 'platform' | 'third-party';
  readonly fulfilledBy?: 'platform' | 'merchant';
}

function conditions({ after, fulfilledBy, soldBy }: Conditional, { facts, words }: Composing): readonly string[] {
  const { conditions: say } = words.table;
  return [
    ...(after === undefined ? [] : [say[after]]),
    ...(fulfilledBy === undefined ? [] : [say.shippedBy(facts.names.fulfilments[fulfilledBy])]),
    ...(soldBy === undefined || fulfilledBy !== undefined ? [] : [say.soldBy(facts.names.sellers[soldBy])]),
  ];
}
