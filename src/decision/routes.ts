/** What stands beside a verdict: alternatives and warnings, each rule of their tables asked on its own. */
import { outcomes } from '../decide/explore.ts';
import { nextChange } from '../decide/validity.ts';
import { holds } from '../policies/compiled.ts';
import { becauseOf, contextOf, say, type Voice } from './because.ts';
import type { Alternative, Warning } from './decision.ts';
import { knowledgeAt, type Reasoning } from './reasoning.ts';
import { stepsOf } from './steps.ts';

type Answer = 'yes' | 'no' | 'open';

function ask(reasoning: Reasoning, diagram: Reasoning['tables']['verdicts']): Answer {
  const leaves = outcomes(diagram, reasoning.scope, reasoning.open);
  if (!leaves.includes(holds)) return 'no';
  return leaves.length === 1 ? 'yes' : 'open';
}

/** Routes open beside the verdict; where the verdict itself is open, only those that are certain. */
export function alternativesOf(
  reasoning: Reasoning,
  voice: Voice,
  decided: boolean,
  taken: ReadonlySet<string>,
): Alternative[] {
  const { tables, space, clock } = reasoning;
  const found = new Map<string, Alternative>();
  const known = knowledgeAt(reasoning, clock.now);
  tables.meta.alternatives.forEach((rule, index) => {
    const diagram = tables.alternatives[index];
    if (diagram === undefined || taken.has(rule.steps)) return;
    const answer = ask(reasoning, diagram);
    if (answer === 'no' || (answer === 'open' && !decided)) return;
    const certain = answer === 'yes' && rule.uncertain !== true;
    const before = found.get(rule.alternative);
    if (before !== undefined && (before.certain || !certain)) return;
    const change =
      answer === 'yes' ? nextChange(diagram, space, clock, (now) => knowledgeAt(reasoning, now), [holds]) : undefined;
    found.set(rule.alternative, {
      id: rule.alternative,
      title: voice.texts.alternatives[rule.alternative]?.title ?? rule.alternative,
      certain,
      ...(change !== undefined && { until: new Date(change.at).toISOString() }),
      because: [becauseOf(voice, space, rule, known, clock.now)],
      steps: stepsOf(voice, rule.steps, contextOf(voice, rule)),
    });
  });
  return [...found.values()];
}

/** Warnings that hold; one whose conditions are open is not told. */
export function policyWarnings(reasoning: Reasoning, voice: Voice, many: boolean): Warning[] {
  const found = new Map<string, Warning>();
  reasoning.tables.meta.warnings.forEach((rule, index) => {
    const diagram = reasoning.tables.warnings[index];
    if (diagram === undefined || found.has(rule.warning) || (rule.severalItems === true && !many)) return;
    if (ask(reasoning, diagram) !== 'yes') return;
    const text = say(voice.texts.warnings[rule.warning], contextOf(voice, rule));
    if (text !== '') found.set(rule.warning, { id: rule.warning, text });
  });
  return [...found.values()];
}
