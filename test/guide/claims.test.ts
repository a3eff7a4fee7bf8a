import { describe, expect, it } from 'vitest';
import { type GuideTopic, guideTopics } from '../../src/guide/topics.ts';
import { langs } from '../../src/locales/messages.ts';
import { windows } from '../../src/policies/amazon/return-windows.ts';
import { claims } from './claims.ts';
import { compose, loaded, rowsOf, statementsOf } from './every-topic.ts';

/** The advertisement and the contact form. */
const noClaim = [22, 30];

function factsOf(topic: GuideTopic, ids: readonly string[], store: string | undefined): readonly string[] {
  const { statements = {}, rows = {} } = loaded.en.guide.topics[topic] ?? {};
  const data = windows.filter(({ id }) => ids.includes(id)).flatMap(({ facts }) => facts);
  return [...ids.flatMap((id) => (statements[id] ?? rows[id])?.(store)?.facts ?? []), ...data];
}

describe('what guides usually claim', () => {
  it('is covered row by row', () => {
    const rows = [...claims.map(({ row }) => row), ...noClaim].sort((a, b) => a - b);
    expect(rows).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  const told = claims.flatMap(({ row, says, told: places }) => places.map((place) => ({ row, says, ...place })));
  it.each(told)('$row: $says $at, $store', ({ at, store, facts, ...words }) => {
    const [name, id] = at.split('#');
    const topic = guideTopics.find((known) => known === name);
    if (topic === undefined) throw new Error(`no topic: ${at}`);
    for (const lang of langs) {
      const section = compose(lang, topic, store).sections.find((each) => each.id === id);
      if (section === undefined) throw new Error(`no section in ${lang}: ${at}`);
      const text = [
        ...statementsOf(section).map((statement) => statement.text),
        ...rowsOf(section).map(({ cells }) => cells.join(' ')),
      ].join('\n');
      for (const pattern of words[lang]) expect(text).toMatch(pattern);
      const ids = [...statementsOf(section), ...rowsOf(section)].map((each) => each.id);
      expect(factsOf(topic, ids, store)).toEqual(expect.arrayContaining([...facts]));
    }
  });
});
