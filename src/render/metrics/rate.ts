/** One rate: whether it meets its target and by how much, of what it is counted, and what changes it. */
import { between, percentText, ratioOf, stateText, targetText } from '../../metrics/phrases.ts';
import type { Doubt, Rate } from '../../metrics/result.ts';
import { stateOf } from '../../metrics/share.ts';
import type { Paint } from '../glyphs.ts';
import { isoDayText } from '../time.ts';
import { ends, hang, pad } from '../wrap.ts';
import type { Screen } from './screen.ts';

interface Mark {
  readonly glyph: string;
  readonly ascii: string;
  readonly paint: Paint;
}

const marks: Readonly<Record<Rate['state'], Mark>> = {
  met: { glyph: '✓', ascii: '+', paint: 'green' },
  open: { glyph: '~', ascii: '~', paint: 'yellow' },
  missed: { glyph: '✗', ascii: 'x', paint: 'red' },
  'no-orders': { glyph: '·', ascii: '.', paint: 'dim' },
};

export function rateLines(rate: Rate, screen: Screen): string[] {
  const { view } = screen;
  const say = (text: string) => hang('  ', view.text(text), view.width, view.ruler);
  const sentences = sentencesOf(rate, screen);
  const rows = rowsOf(rate, screen);
  const column = Math.max(...rows.map(([label]) => view.ruler.width(label))) + 2;
  return [
    ...headLines(rate, screen),
    ...say(windowText(rate, screen)),
    ...(sentences === '' ? [] : ['', ...say(sentences)]),
    ...(rows.length === 0 ? [] : ['']),
    ...rows.flatMap(([label, text]) =>
      hang(`  ${pad(label, column, view.ruler)}`, view.text(text), view.width, view.ruler),
    ),
  ];
}

/** `✓ 1.3 %, under 2.5 %`. */
export function verdictText({ state, ...rate }: Rate, { view, words }: Screen): string {
  const { glyph, ascii } = marks[state];
  const told = stateText(state, rate.target, words);
  const verdict = state === 'no-orders' ? told : `${percentText(rate, words)}, ${told}`;
  return `${view.unicode ? glyph : ascii} ${view.text(verdict)}`;
}

function headLines(rate: Rate, screen: Screen): string[] {
  const { view } = screen;
  const { paint } = marks[rate.state];
  const left = verdictText(rate, screen).toUpperCase();
  const right = view.text(headroomText(rate, screen));
  const styled = view.paint(left, paint);
  const line = ends(left, right, view.width, view.ruler);
  if (line === undefined) return [styled, ...hang('  ', right, view.width, view.ruler)];
  return [`${styled}${line[0].slice(left.length)}${line[1]}`.trimEnd()];
}

/** How many more cancellations it bears; nothing where it bears none for sure. */
export function headroomText(rate: Rate, screen: Screen): string {
  const { best, state, target, worst } = rate;
  if (state === 'no-orders' || state === 'missed') return '';
  return screen.words.headroom(between(worst.headroom, best.headroom), targetText(target, screen.words));
}

export function windowText({ program, window }: Rate, { clock, words }: Screen): string {
  const span = clock.dates.span(isoDayText(window.from, clock), isoDayText(window.to, clock));
  const days = words.window(window.days, span);
  return program === undefined ? days : `${words.program(program)}. ${days}`;
}

const doubtOrder: readonly Doubt[] = ['canceller', 'request', 'cancelled', 'fulfilment', 'placed'];

export function sentencesOf(rate: Rate, screen: Screen): string {
  const { best, doubts, state, target, worst } = rate;
  const { words } = screen;
  if (state === 'no-orders') return '';
  const open = doubtOrder.flatMap((doubt) => {
    const count = doubts[doubt];
    return count === undefined ? [] : [words.doubts[doubt](count)];
  });
  const missed = worst.meets ? undefined : best.meets ? worst : best;
  return [
    words.counted(ratioOf(rate)),
    ...(open.length === 0 ? [] : [words.because(open)]),
    ...(missed === undefined
      ? []
      : [words.needed(missed.cancelled, missed.ordersNeeded, targetText(target, screen.words))]),
  ].join(' ');
}

/** What changes the rate: days that leave the window, and the cancellation that was asked about. */
export function rowsOf(rate: Rate, screen: Screen): (readonly [label: string, text: string])[] {
  const { clock, words } = screen;
  const { ifCancelled, oldest, target } = rate;
  const rows: (readonly [string, string])[] = [];
  if (oldest !== undefined) {
    const [placedOn, leavesOn] = [isoDayText(oldest.placedOn, clock), isoDayText(oldest.leavesOn, clock)];
    rows.push([words.labels.oldest, words.oldest(oldest.cancelled, placedOn, leavesOn)]);
  }
  if (ifCancelled !== undefined && ifCancelled.effect !== 'other-program') {
    const { effect, order } = ifCancelled;
    const text =
      effect === 'counts' || effect === 'may-count'
        ? words.ifCancelled(
            order,
            ratioOf(ifCancelled),
            percentText(ifCancelled, words),
            stateText(stateOf(ifCancelled), target, words),
            effect === 'counts',
          )
        : words.noEffect(order, effect);
    rows.push([words.labels.order, text]);
  }
  return rows;
}
