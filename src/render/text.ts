/**
 * The text for a person, from decisions alone: one order in full, or the summary of several with details on request.
 * Records that could not be read belong to stderr (`error.ts`) and are passed over here.
 */
import type { Decision, ErrorRecord } from '../decision/decision.ts';
import { finish } from './lines.ts';
import { orderLines } from './text/order.ts';
import { summaryLines } from './text/summary.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

export function renderText(records: readonly (Decision | ErrorRecord)[], view: View): string {
  const decisions = records.filter((record): record is Decision => record.schema === 'annul/decision/1');
  if (decisions.length === 0) return '';
  const several = decisions.length > 1;
  const inFull = !several || view.details;
  return finish(
    [
      ...(several ? summaryLines(decisions, view) : []),
      ...(inFull ? decisions.flatMap((decision) => ['', ...orderLines(decision, view)]).slice(several ? 0 : 1) : []),
      ...askLines(decisions, view),
      ...(inFull ? hintLines(decisions, view) : []),
    ],
    view,
  );
}

/** The last line may name the next command. */
function hintLines(decisions: readonly Decision[], view: View): string[] {
  if (view.why) return [];
  const items = decisions.flatMap((decision) => decision.items);
  const ruled = items.some(({ because, alternatives }) => because.length + alternatives.length > 0);
  if (!ruled) return [];
  const steps = items.some(({ alternatives }) => alternatives.some((route) => route.steps.length > 0));
  return ['', ...dimmed(view.words.hints.why(view.hints.why, steps), view)];
}

function askLines(decisions: readonly Decision[], view: View): string[] {
  const open = decisions.filter(({ items }) => items.some(({ verdict }) => verdict === 'undetermined')).length;
  return open === 0 ? [] : ['', ...wrap(view.text(view.words.hints.ask(open, view.hints.ask)), view.width, view.ruler)];
}

function dimmed(text: string, view: View): string[] {
  return wrap(view.text(text), view.width, view.ruler).map((line) => view.paint(line, 'dim'));
}
