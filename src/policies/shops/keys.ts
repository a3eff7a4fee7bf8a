/**
 * The keys under which the sentences of shops stand, once for all languages: a language that misses one does not
 * compile. A test holds them against the tables that use them.
 */
import type { FactSentences, PolicyTexts, Sentence, StepText, TextContext } from '../policy.ts';

/** Sentences that every shop's policy shares. */
export type SharedRule =
  | 'already-cancelled'
  | 'already-returned'
  | 'already-refunded'
  | 'ready-for-pickup'
  | 'shipped'
  | 'undeliverable'
  | 'download-delivered'
  | 'not-returnable'
  | 'return-window'
  | 'return-window-unlimited'
  | 'return-window-other'
  | 'return-window-over'
  | 'statutory-withdrawal-eu'
  | 'statutory-cancellation-uk'
  | 'withdraw-before-delivery'
  | 'withdraw-after-delivery'
  | 'withdraw-not-returnable'
  | 'withdraw-without-parcel'
  | 'late-shipment-us'
  | 'sent-without-parcel'
  | 'awaits-pickup'
  | 'sent'
  | 'arrived';
export type SharedSteps =
  | 'find-out'
  | 'already-over'
  | 'leave-it-there'
  | 'accept-then-return'
  | 'ask-about-the-parcel'
  | 'ask-about-the-download'
  | 'only-if-defective'
  | 'return'
  | 'late-return'
  | 'withdraw'
  | 'withdraw-uk'
  | 'late-shipment'
  | 'decide-the-refund'
  | 'take-from-pickup'
  | 'refund-when-back'
  | 'take-back';
export type SharedWarning = 'request-was-rejected' | 'withdrawal-refund-due' | 'late-shipment-us';
export type SharedFact = 'law' | 'returnWindow' | 'inReturnWindow' | 'download';

/** The steps of one list by their ids, in their order; an empty sentence is no step. */
export type Steps = Readonly<Record<string, Sentence>>;

/** What a language says, by key. */
export interface Words<Rule extends string, List extends string, Warning extends string, Fact extends string> {
  readonly rules: Readonly<Record<Rule, Sentence>>;
  readonly steps: Readonly<Record<List, Steps>>;
  readonly warnings: Readonly<Record<Warning, Sentence>>;
  readonly facts: Readonly<Record<Fact, FactSentences>>;
}

export interface SharedWords extends Words<SharedRule, SharedSteps, SharedWarning, SharedFact> {
  readonly alternatives: Readonly<Record<'statutory-withdrawal' | 'late-shipment', { readonly title: string }>>;
}

/** A platform's own sentences, and those of all that it puts its own way. */
export type OwnWords<
  Rule extends string,
  List extends string,
  Warning extends string = never,
  Fact extends string = never,
> = Words<Rule, List, Warning, Fact> & {
  readonly rules: Partial<Readonly<Record<SharedRule, Sentence>>>;
  readonly steps: Partial<Readonly<Record<SharedSteps, Steps>>>;
  readonly facts: Readonly<Record<string, FactSentences>>;
  /** Of a counting table, where the platform has one. */
  readonly counting?: Readonly<Record<string, Sentence>>;
};

export const write = (sentence: Sentence, context: TextContext): string =>
  typeof sentence === 'string' ? sentence : sentence(context);

/** "usually " where the statement is not official, else nothing. */
export const usually = (context: TextContext): string => (context.usually === '' ? '' : `${context.usually} `);

/** A number of the rule, as it is written there. Throws where the rule has none: its sentence needs it. */
export function param(context: TextContext, name: string): string {
  const value = context.params[name];
  if (value === undefined) throw new Error(`this sentence needs the rule's number "${name}"`);
  return String(value);
}

/** The texts of a language as a policy hands them out. */
export function assemble(shared: SharedWords, own: OwnWords<string, string, string, string>): PolicyTexts {
  const steps: Readonly<Record<string, Steps>> = { ...shared.steps, ...own.steps };
  const list =
    (sentences: Steps) =>
    (context: TextContext): readonly StepText[] =>
      Object.entries(sentences).flatMap(([id, sentence]) => {
        const text = write(sentence, context);
        return text === '' ? [] : [{ id, text }];
      });
  return {
    rules: { ...shared.rules, ...own.rules },
    steps: Object.fromEntries(Object.entries(steps).map(([key, sentences]) => [key, list(sentences)])),
    alternatives: shared.alternatives,
    warnings: { ...shared.warnings, ...own.warnings },
    facts: { ...shared.facts, ...own.facts },
    ...(own.counting && { counting: own.counting }),
  };
}

/** How a language calls those who sell on a platform: each is a shop, or all are sellers. */
export type Sellers = 'shop' | 'seller';
