/** A rule's conditions in words: facts and values by the data's own names, limits by the scale's unit. */
import type { Condition, Span } from '../../decide/model.ts';
import type { PolicyWords } from '../../locales/cli.ts';
import { isoDate } from '../../order/civil.ts';

/** One list of lines for each of the rule's conditions, of which any is enough; an empty one always holds. */
export function conditionLines(
  when: readonly Condition[],
  stores: readonly string[],
  words: PolicyWords,
): readonly (readonly string[])[] {
  return when.map((condition) => {
    const lines = Object.entries(condition).map(([fact, test]) => `${fact}: ${testText(fact, test, stores, words)}`);
    return lines.length === 0 ? [words.always] : lines;
  });
}

function testText(fact: string, test: readonly string[] | Span, stores: readonly string[], words: PolicyWords): string {
  if (isSpan(test)) return spanText(fact, test, words);
  const others = fact === 'marketplace' ? stores.filter((store) => !test.includes(store)) : [];
  const but = others.length > 0 && others.length < test.length;
  return words.values(but ? others : test, but);
}

const isSpan = (test: readonly string[] | Span): test is Span => !Array.isArray(test);

function spanText(fact: string, { from, below }: Span, words: PolicyWords): string {
  const limits = limitsOf(fact, words);
  const parts = [
    ...(from === undefined ? [] : [limits.from(from)]),
    ...(below === undefined ? [] : [limits.below(below)]),
  ];
  const [first = '', second] = parts;
  return second === undefined ? first : words.limits.both(first, second);
}

interface Limits {
  from(limit: number): string;
  below(limit: number): string;
}

const minute = 60_000;

/** The scales of `src/facts/scales.ts`, by what their names say they count. */
function limitsOf(fact: string, { limits, units }: PolicyWords): Limits {
  if (fact.startsWith('minutes')) {
    const text = (span: number): string => {
      const minutes = span / minute;
      return minutes >= 120 && minutes % 60 === 0 ? units.hours(minutes / 60) : units.minutes(minutes);
    };
    return { from: (limit) => limits.atLeast(text(limit)), below: (limit) => limits.under(text(limit)) };
  }
  if (fact === 'today' || fact.endsWith('On')) {
    return { from: (limit) => limits.since(isoDate(limit)), below: (limit) => limits.before(isoDate(limit)) };
  }
  if (/^days|Days$/.test(fact)) {
    // Calendar days: below 31 is the 30th day included.
    return {
      from: (limit) => limits.over(units.days(limit - 1)),
      below: (limit) => limits.upTo(units.days(limit - 1)),
    };
  }
  const amount = (minor: number): string => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
  return {
    from: (limit) => limits.over(amount(limit - 1)),
    below: (limit) => limits.upTo(amount(limit - 1)),
  };
}
