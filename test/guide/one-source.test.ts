import { describe, expect, it } from 'vitest';
import { type GuideTopic, guideTopics } from '../../src/guide/topics.ts';
import { langs } from '../../src/locales/messages.ts';
import { fees } from '../../src/policies/amazon/fees.ts';
import { labelsFor, storeLabels } from '../../src/policies/amazon/labels.ts';
import { metrics } from '../../src/policies/amazon/metrics.ts';
import { buyer } from '../../src/policies/amazon/policy.ts';
import { problemTables } from '../../src/policies/amazon/problem-rules/index.ts';
import { processing } from '../../src/policies/amazon/processing.ts';
import { refunds } from '../../src/policies/amazon/refunds.ts';
import { windows } from '../../src/policies/amazon/return-windows.ts';
import { seller } from '../../src/policies/amazon/seller/policy.ts';
import { sources } from '../../src/policies/amazon/sources.ts';
import { storeNumbers } from '../../src/policies/amazon/store-numbers.ts';
import { compose, policy } from './every-topic.ts';

/** What the guide says while one value of the policy's data is another. */
function whileChanged(owner: object | undefined, name: string, value: unknown, look: () => void): void {
  if (owner === undefined) throw new Error('nothing to change');
  const before = Reflect.get(owner, name);
  Reflect.set(owner, name, value);
  try {
    look();
  } finally {
    Reflect.set(owner, name, before);
  }
}

const wholeText = (lang: 'en' | 'fr', store: string | undefined, topics: readonly GuideTopic[] = guideTopics): string =>
  JSON.stringify(topics.map((topic) => compose(lang, topic, store)));

const rule = (id: string) =>
  [buyer, seller, problemTables]
    .flatMap(({ alternatives, verdict, warnings }) => [...verdict, ...alternatives, ...warnings])
    .find((each) => each.id === id);

interface Change {
  readonly what: string;
  readonly owner: object | undefined;
  readonly name: string;
  readonly store: string | undefined;
  readonly topics: readonly GuideTopic[];
}

const changes: readonly Change[] = [
  ...(['before-shipping', 'third-party', 'prevention', 'questions', 'groceries'] as const).map((topic) => ({
    what: `30 minutes (${topic})`,
    owner: rule('third-party-within-30-minutes')?.params,
    name: 'minutes',
    store: 'amazon.com',
    topics: [topic],
  })),
  {
    what: '30 minutes (problems)',
    owner: rule('button-seller-decides')?.params,
    name: 'minutes',
    store: 'amazon.com',
    topics: ['problems'],
  },
  ...(['amazon.co.jp', undefined] as const).map((store) => ({
    what: `5 minutes (${store})`,
    owner: rule('third-party-within-5-minutes')?.params,
    name: 'minutes',
    store,
    topics: ['third-party' as const],
  })),
  { what: 'pending', owner: rule('seller-pending')?.params, name: 'days', store: 'amazon.com', topics: ['sellers'] },
  {
    what: 'video',
    owner: rule('video-within-48-hours')?.params,
    name: 'hours',
    store: 'amazon.com',
    topics: ['digital'],
  },
  {
    what: 'video EU',
    owner: rule('video-within-14-days-eu')?.params,
    name: 'days',
    store: 'amazon.fr',
    topics: ['digital'],
  },
  {
    what: 'e-book',
    owner: rule('ebook-within-14-days-uk')?.params,
    name: 'days',
    store: 'amazon.co.uk',
    topics: ['digital'],
  },
  { what: 'music', owner: rule('music-within-7-days')?.params, name: 'days', store: 'amazon.com', topics: ['digital'] },
  {
    what: 'withdrawal',
    owner: rule('withdraw-before-delivery-eu')?.params,
    name: 'days',
    store: 'amazon.fr',
    topics: ['before-shipping'],
  },
  {
    what: 'late return',
    owner: rule('late-return-fee-us')?.params,
    name: 'percent',
    store: 'amazon.com',
    topics: ['shipped'],
  },
  {
    what: 'guarantee',
    owner: rule('not-arrived-third-party')?.params,
    name: 'days',
    store: 'amazon.com',
    topics: ['third-party'],
  },
  {
    what: 'guarantee wait',
    owner: storeNumbers.guaranteeWait.stores['amazon.ca'],
    name: 'value',
    store: 'amazon.ca',
    topics: ['third-party'],
  },
  {
    what: 'most returns',
    owner: storeNumbers.returnTime.stores['amazon.co.uk'],
    name: 'value',
    store: 'amazon.co.uk',
    topics: ['shipped'],
  },
  {
    what: 'locker',
    owner: storeNumbers.locker.stores['amazon.co.uk'],
    name: 'value',
    store: 'amazon.co.uk',
    topics: ['shipped'],
  },
  {
    what: 'seller refund',
    owner: storeNumbers.sellerRefund.elsewhere,
    name: 'value',
    store: 'amazon.com',
    topics: ['sellers'],
  },
  { what: 'plan', owner: storeNumbers.planRefund.elsewhere, name: 'value', store: 'amazon.com', topics: ['groceries'] },
  {
    what: 'undeliverable',
    owner: storeNumbers.undeliverableRefund.elsewhere,
    name: 'value',
    store: 'amazon.com',
    topics: ['shipped'],
  },
  ...(['refunds', 'problems'] as const).map((topic) => ({
    what: `charged after days (${topic})`,
    owner: rule('charged-taken')?.params,
    name: 'days',
    store: 'amazon.com',
    topics: [topic],
  })),
  {
    what: 'declined',
    owner: rule('declined')?.params,
    name: 'days',
    store: 'amazon.com',
    topics: ['problems'],
  },
  {
    what: 'multi-channel',
    owner: rule('multi-channel-planning')?.params,
    name: 'minutes',
    store: 'amazon.com',
    topics: ['sellers'],
  },
  ...refunds
    .filter(({ kind }) => kind !== 'none')
    .map((row) => ({ what: row.id, owner: row, name: 'max', store: row.stores?.[0], topics: ['refunds' as const] })),
  ...processing.map((row) => ({
    what: row.id,
    owner: row,
    name: 'max',
    store: row.stores?.[0],
    topics: ['refunds' as const],
  })),
  ...windows
    .filter(({ boughtBefore }) => boughtBefore === undefined)
    .map((row) => ({ what: row.id, owner: row, name: 'days', store: row.stores[0], topics: ['shipped' as const] })),
  ...fees
    .filter(({ id }) => ['fee-late-us', 'fee-damage-us', 'fee-restock-us', 'fee-late-eg', 'fee-media-sg'].includes(id))
    .map((row) => ({
      what: row.id,
      owner: row,
      name: 'percent',
      store: row.stores?.[0],
      topics: ['refunds' as const],
    })),
  ...metrics.cancellationRates.map((row) => ({
    what: row.id,
    owner: row.target,
    name: 'percent',
    store: row.stores[0],
    topics: ['sellers' as const],
  })),
  ...metrics.autoCancel.map((row) => ({
    what: row.id,
    owner: row.after,
    name: 'count',
    store: row.stores[0],
    topics: ['sellers' as const],
  })),
];

describe('a number that is changed in the policy', () => {
  it.each(changes)('changes in the guide: $what', ({ name, owner, store, topics }) => {
    for (const lang of langs) {
      whileChanged(owner, name, 777, () => expect(wholeText(lang, store, topics)).toMatch(/\b777\b/));
      expect(wholeText(lang, store, topics)).not.toMatch(/\b777\b/);
    }
  });
});

describe('what else comes from the policy', () => {
  it('labels: a button that is renamed is renamed everywhere', () => {
    const owner = storeLabels['amazon.fr'];
    whileChanged(owner, 'cancelItems', 'Tout annuler', () => {
      expect(labelsFor('fr', 'amazon.fr').cancelItems).toBe('Tout annuler');
      for (const lang of langs) {
        const text = wholeText(lang, 'amazon.fr');
        expect(text).toContain('Tout annuler');
        expect(text).not.toContain('Annuler des articles');
      }
    });
  });

  it('sources: a title and a month that are changed', () => {
    whileChanged(sources['US-CAN'], 'title', 'A new title', () => {
      whileChanged(sources['US-CAN'], 'checked', '2027-01', () => {
        expect(wholeText('en', 'amazon.com')).toContain('"title":"A new title","url":"https://');
        expect(wholeText('en', 'amazon.com')).toContain('"checked":"2027-01"');
      });
    });
  });

  it('doubt: where a page is no longer official, the guide says "usually"', () => {
    const platform = rule('platform-not-shipped');
    const sentence = () =>
      compose('en', 'before-shipping', 'amazon.com').sections.find(({ id }) => id === 'who-ships')?.blocks[0];
    expect(JSON.stringify(sentence())).toContain('you can cancel yourself');
    whileChanged(platform?.cite, 'confidence', 'secondary', () =>
      expect(JSON.stringify(sentence())).toContain('you can usually cancel yourself'),
    );
  });

  it('the version', () => {
    expect(compose('en', 'shipped').policy).toEqual({ id: 'amazon', version: policy.version });
    expect(compose('en', 'shipped', 'amazon.fr').policy.marketplace).toBe('amazon.fr');
  });
});
