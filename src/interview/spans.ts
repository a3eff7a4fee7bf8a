/** Times and amounts that need no figure: "less than 30 minutes ago". Offered where the span settles the verdict. */
import type { Answer, Missing } from '../decision/decision.ts';
import { parseInstant } from '../order/instant.ts';

export interface SpanChoice {
  readonly answer: Answer;
  /** How long ago it ends and begins, in milliseconds; absent where an end is open, or is a day's beginning. */
  readonly least?: number;
  readonly most?: number;
  /** The instant that stands for it: the earliest, which leaves the least time, or the one next to its open end. */
  readonly at: number;
}

/** Cells of an axis that leave the same set are one span: which verdict of the set it is may still differ inside. */
export function spanChoices(
  { type, answers }: Missing,
  now: number,
  isDay: (instant: number) => boolean,
): SpanChoice[] {
  if (type !== 'time') return [];
  const choices = answers.flatMap((answer): SpanChoice[] => {
    if (answer.verdicts.length !== 1) return [];
    const from = instantOf(answer.from);
    const until = instantOf(answer.until);
    const at = from ?? (until === undefined ? undefined : until - 1);
    if (at === undefined) return [];
    const ago = (limit: number | undefined): number | undefined =>
      limit === undefined || isDay(limit) ? undefined : now - limit + 1;
    const [least, most] = [ago(until), ago(from)];
    const worded = (from === undefined) === (most === undefined) && (until === undefined) === (least === undefined);
    return [
      { answer, at, ...(worded && least !== undefined && { least }), ...(worded && most !== undefined && { most }) },
    ];
  });
  return choices.length <= longest ? choices : [];
}

/** More spans than these are quicker typed than read. */
const longest = 4;

const instantOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : parseInstant(text);
