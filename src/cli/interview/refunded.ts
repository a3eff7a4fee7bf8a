/** A full refund takes an amount to be told: the order knows it only as what was refunded of what was paid. */
import { storeOf } from '../../interview/instants.ts';
import { orderOf, type Session, type Step } from '../../interview/session.ts';
import type { Question } from '../../interview/stage.ts';
import { marketplaceByDomain } from '../../order/marketplaces.ts';
import type { AskContext, Option, Surroundings } from './asking.ts';
import { amountTyping } from './typed-amount.ts';

/** Undefined: back to the question itself. */
export async function refundedAsking(
  session: Session,
  { about, asks }: Question,
  chosen: Option,
  around: Surroundings,
  context: AskContext,
): Promise<Step | undefined> {
  const { order } = orderOf(session);
  const { words, facts } = context;
  const stepOf = (said: string, sets: Step['sets']): Step => ({
    about,
    fact: asks.fact,
    question: asks.question,
    said,
    sets,
  });
  const currency = order.total?.currency ?? marketplaceByDomain(storeOf(order))?.currency ?? 'USD';
  if (chosen.sets.some(({ value }) => value === 'false')) {
    return stepOf(chosen.said, [{ path: 'refunded', value: `0.00 ${currency}` }]);
  }
  const { total } = order;
  if (total !== undefined)
    return stepOf(chosen.said, [{ path: 'refunded', value: `${total.amount} ${total.currency}` }]);
  const typing = amountTyping(order, facts.facts.amount.invalid, context, ({ amount, currency: code }, said) => {
    const value = `${amount} ${code}`;
    return {
      label: said,
      said: words.readBack(chosen.said, said),
      sets: [
        { path: 'total', value },
        { path: 'refunded', value },
      ],
    };
  });
  let again = {};
  for (;;) {
    const reply = await context.prompter.ask({
      ...around,
      ...words.refunded,
      details: [words.refunded.whereToLook],
      choices: [],
      preview: typing.preview,
      why: { intro: words.refunded.why, rows: [] },
      canGoBack: true,
      ...again,
    });
    if (reply.kind !== 'typed') return undefined;
    const read = await typing.read(reply.text);
    if (!('problem' in read)) return stepOf(read.said, read.sets);
    again = { problem: read.problem, line: reply.text };
  }
}
