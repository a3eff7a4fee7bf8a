/** A topic's plan and its words, put together for one store. */
import { citationOf, say, sourceOf } from '../decision/because.ts';
import type { Source } from '../decision/decision.ts';
import type { FactWords } from '../locales/facts.ts';
import type { GuideWords } from '../locales/guide.ts';
import type { LoadedPolicy } from '../policies/load.ts';
import type { Citation, TextContext } from '../policies/policy.ts';
import type { Block, GuideDocument, Section, Statement, TableRow } from './document.ts';
import type { Basis, BlockPlan, Cell, PolicyGuide, TopicPlan, TopicTexts } from './plan.ts';
import { processingTable, refundTable } from './time-tables.ts';
import type { GuideTopic } from './topics.ts';

export interface Composing {
  readonly policy: LoadedPolicy;
  readonly guide: PolicyGuide;
  readonly words: GuideWords;
  readonly facts: FactWords;
  /** What there is to know about a time. */
  readonly notes: Readonly<Record<string, string>>;
  /** Absent: in general. */
  readonly marketplace: string | undefined;
}

export function composeTopic(topic: GuideTopic, composing: Composing): GuideDocument {
  const { policy, guide, words, marketplace } = composing;
  const plan = guide.topics[topic];
  const texts = guide.texts[topic];
  if (plan === undefined || texts === undefined) throw new Error(`the guide has no topic "${topic}"`);
  return {
    schema: 'annul/guide/1',
    topic,
    ...words.topics[topic],
    policy: { id: policy.id, version: policy.version, ...(marketplace !== undefined && { marketplace }) },
    sections: Object.entries(plan.sections).flatMap(([id, blocks]): Section[] => {
      const shown = blocks.map((block) => blockOf(block, plan, texts, composing)).filter((block) => !isEmpty(block));
      return shown.length === 0 ? [] : [{ id, title: texts.sections[id] ?? id, blocks: shown }];
    }),
  };
}

const isEmpty = (block: Block): boolean => (block.kind === 'table' ? block.rows : block.statements).length === 0;

function blockOf(block: BlockPlan<string, string>, plan: TopicPlan, texts: TopicTexts, composing: Composing): Block {
  const { marketplace } = composing;
  if (block.kind === 'times') return block.of === 'refunds' ? refundTable(composing) : processingTable(composing);
  if (block.kind === 'data') {
    const rows = block.rows(marketplace).map(({ id, cells, basis }): TableRow => {
      return { id, cells: cells.map((cell) => cellText(cell, texts, composing)), source: pageOf(basis, composing) };
    });
    return { kind: 'table', id: block.table, columns: texts.tables[block.table] ?? [], rows };
  }
  if (block.kind === 'rows') {
    const rows = block.of.flatMap((id): TableRow[] => {
      const basis = plan.rows[id]?.(marketplace);
      if (basis === undefined) return [];
      const context = contextOf(basis, composing);
      const cells = (texts.rows[id] ?? []).map((sentence) => say(sentence, context));
      return [{ id, cells, source: pageOf(basis, composing) }];
    });
    return { kind: 'table', id: block.table, columns: texts.tables[block.table] ?? [], rows };
  }
  const statements = block.of.flatMap((id): Statement[] => {
    const basis = plan.statements[id]?.(marketplace);
    if (basis === undefined) return [];
    const text = say(texts.statements[id], contextOf(basis, composing));
    return text === '' ? [] : [{ id, text, source: pageOf(basis, composing) }];
  });
  return { kind: block.kind, statements };
}

/** Without a store, what a page says of its own stores is told as it stands there. */
const reading = (basis: Basis, marketplace: string | undefined): Citation =>
  marketplace === undefined ? basis.cite : citationOf(basis, marketplace);

const pageOf = (basis: Basis, { policy, marketplace }: Composing): Source =>
  sourceOf(policy, reading(basis, marketplace));

function contextOf(basis: Basis, { facts, marketplace }: Composing): TextContext {
  return {
    params: basis.params ?? {},
    ...(marketplace !== undefined && { marketplace }),
    usually: reading(basis, marketplace).confidence === 'official' ? '' : facts.usually,
  };
}

function cellText(cell: Cell, { words: own }: TopicTexts, { facts, words }: Composing): string {
  if ('stores' in cell) return cell.stores.join(', ');
  if ('categories' in cell) return cell.categories.map((category) => facts.names.categories[category]).join(', ');
  if ('word' in cell) return own?.[cell.word] ?? '';
  const span = words.span({ min: cell.days, max: cell.days, unit: 'days' });
  return cell.usual ? `${facts.usually} ${span}` : span;
}
