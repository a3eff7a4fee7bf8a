/** Every letter in every situation it can be written in: what it promises, mentions and looks like. */
import { describe, expect, it } from 'vitest';
import { type LetterWords, loadLetterWords } from '../../src/locales/letters.ts';
import { langs } from '../../src/locales/messages.ts';
import { loadTexts } from '../../src/policies/load.ts';
import {
  type LetterContext,
  type LetterPhrases,
  type LetterText,
  letterIds,
  type State,
} from '../../src/reply/words.ts';

const states: readonly (State | undefined)[] = [
  undefined,
  'waiting',
  'here',
  'on-the-way',
  'arrived',
  'came-back',
  'returned',
  'cancelled',
];
const bare: Omit<LetterContext, 'phrases' | 'state' | 'guaranteed' | 'requested' | 'certain'> = {
  order: '902-3159896-1390916',
  items: [],
  whole: true,
  official: true,
  byPlatform: false,
  today: '5 mai 2026',
  placed: undefined,
  shipped: undefined,
  delivered: undefined,
  expected: undefined,
  asked: undefined,
  cancelled: undefined,
  due: undefined,
  amount: undefined,
  most: undefined,
  law: undefined,
  reason: '',
  steps: [],
  money: '',
};
const full = {
  ...bare,
  items: ['Hub [7 ports]', 'Pot'],
  whole: false,
  placed: '1 mai 2026',
  shipped: '2 mai 2026',
  delivered: '3 mai 2026',
  expected: '4 mai 2026',
  asked: '6 mai 2026',
  cancelled: '7 mai 2026',
  due: '8 mai 2026',
  amount: '27.25 EUR',
  most: '27.25 EUR',
} as const;

const loaded = await Promise.all(
  langs.map(async (lang) => {
    const words = await loadLetterWords(lang);
    const { letters } = await loadTexts('amazon', 'buyer', lang);
    const stores = [undefined, 'amazon.com', 'amazon.fr', 'amazon.de', 'amazon.co.uk'];
    return { lang, words, phrases: [words.phrases, ...stores.flatMap((store) => letters?.(store) ?? [])] };
  }),
);

function* contexts(phrases: readonly LetterPhrases[]): Generator<LetterContext> {
  for (const phrase of phrases)
    for (const base of [bare, full, { ...full, items: ['Hub'] }, { ...full, whole: true }])
      for (const state of states)
        for (const guaranteed of [true, false])
          for (const requested of [true, false])
            for (const law of [undefined, 'eu', 'uk'] as const)
              yield { ...base, phrases: phrase, state, guaranteed, requested, certain: requested, law };
}

interface Written {
  readonly id: string;
  readonly context: LetterContext;
  readonly letter: LetterText;
  readonly text: string;
}

function* written(words: LetterWords, phrases: readonly LetterPhrases[]): Generator<Written> {
  for (const id of letterIds)
    for (const context of contexts(phrases)) {
      const letter = words.texts[id](context);
      yield {
        id,
        context,
        letter,
        text: [letter.subject, ...letter.paragraphs.flat()].filter((line) => line !== '').join('\n'),
      };
    }
}

/** What is wrong in some letter, each once. */
function found({ words, phrases }: (typeof loaded)[number], wrong: (one: Written) => string | undefined): string[] {
  const all = new Set<string>();
  for (const one of written(words, phrases)) {
    const what = wrong(one);
    if (what !== undefined) all.add(`${one.id}: ${what}`);
  }
  return [...all];
}

/** English announces with "will"; French with an ending. "Vous verrez" is a promise too. */
const announces = {
  en: /\b(?:will|shall|going to|promise[sd]?|guaranteed)\b|['’]ll\b/i,
  fr: /(?:[^\W\d_]|[éèêï])+(?:erai|era|erons|erez|eront|irai|ira|irons|irez|iront|drai|dra|drons|drez|dront|vrai|vra|vrons|vrez|vront|ura|urons|urez|uront)\b|\bgaranti(?:e|s|es)? que\b/i,
} as const;

describe.each(loaded)('letters in $lang', (one) => {
  it('announce nothing that is not in the hand of who sends them', () => {
    expect(
      found(one, ({ text, context }) => (context.guaranteed ? undefined : announces[one.lang].exec(text)?.[0])),
    ).toEqual([]);
  });

  it('say that something was cancelled only where that takes effect by itself, or has already', () => {
    const claims = { en: /I have cancelled|had to cancel/, fr: /j'ai (?:dû )?annul/i }[one.lang];
    const claimed = found(one, ({ id, text, context: { guaranteed, state } }) =>
      id === 'confirm-cancellation' && claims.test(text) && (!guaranteed || state === 'cancelled') ? text : undefined,
    );
    expect(claimed).toEqual([]);
  });

  it('name the order, and leave no sentence unfinished', () => {
    expect(found(one, ({ text }) => (text.includes(full.order) ? undefined : text))).toEqual([]);
    expect(found(one, ({ text }) => / {2}|undefined| [.,]|\(\)|\.\.|,\.|^\s|\s$/m.exec(text)?.[0])).toEqual([]);
  });

  it('are paragraphs of one line', () => {
    expect(found(one, ({ letter }) => letter.paragraphs.flat().find((line) => line.includes('\n')))).toEqual([]);
  });

  it('leave to fill in only what nobody but the sender knows', () => {
    const allowed = {
      en: ['[name]', '[what happened]', '[date of your message]', '[reference shown with the refund]', '[reason]'],
      fr: [
        '[nom]',
        "[ce qui s'est passé]",
        '[date de votre message]',
        '[référence affichée avec le remboursement]',
        '[motif]',
      ],
    }[one.lang];
    const left = new Set<string>();
    for (const { text } of written(one.words, one.phrases))
      for (const place of text.replaceAll('[7 ports]', '').match(/\[[^\]]*\]/g) ?? []) left.add(place);
    expect([...left].sort()).toEqual([...allowed].sort());
  });
});

describe('French letters', () => {
  const french = loaded.filter(({ lang }) => lang === 'fr');
  it('keep the space before high signs, and elide', () => {
    for (const one of french) {
      expect(found(one, ({ text }) => /[^\u00a0](?=[:;!?»])/u.exec(text)?.[0])).toEqual([]);
      expect(found(one, ({ text }) => /\b(?:de|le|la|que|ne|je) [aeiouyéèh](?!aut)/i.exec(text)?.[0])).toEqual([]);
    }
  });
});
