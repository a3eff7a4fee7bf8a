/** The letters of `annul reply`, and what a letter can mention of a platform whose own words are not known. */
import type { LetterPhrases, LetterTexts, Recipient } from '../reply/words.ts';
import type { Lang } from './messages.ts';

export interface LetterWords {
  readonly texts: LetterTexts;
  /** Where the policy has none of its own. */
  readonly phrases: LetterPhrases;
  /** An item's line: its title, and how many of it. */
  line(title: string, quantity: number | undefined): string;
  readonly subject: string;
  /** `to the seller`, `au vendeur`. */
  readonly to: Readonly<Record<Recipient, string>>;
  /** The heading above one of several letters. */
  heading(order: string, to: string): string;
  /** What is said on stderr beside the letters. */
  readonly notes: {
    /** One letter: to whom it is. */
    addressed(to: string): string;
    /** Placeholders, as they stand in the letter. */
    fillIn(placeholders: readonly string[]): string;
    /** Letters that were not written: options, and what they are to. */
    others(options: readonly string[]): string;
    /** Nothing has to be written; the command tells what to do. */
    needsNone(order: string, verdict: string | undefined, command: string | undefined): string;
    doesNotFit(order: string, to: string | undefined, letter: string | undefined): string;
    /** The question that comes first, and the command that asks it. */
    undetermined(order: string, question: string | undefined, command: string | undefined): string;
  };
}

export async function loadLetterWords(lang: Lang): Promise<LetterWords> {
  return lang === 'fr' ? (await import('./fr/letters.ts')).letters : (await import('./en/letters.ts')).letters;
}
