/** Every verdict, in both languages, by an interview with the built program in a pseudo-terminal. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadInterviewWords } from '../../src/locales/interview.ts';
import type { Lang } from '../../src/locales/messages.ts';
import { at, orders, type Person, personWho, spaced } from './interview/person.ts';
import { keys, type Session, terminal } from './pty.ts';
import { runAnnul } from './run.ts';

const dir = mkdtempSync(join(tmpdir(), 'annul-ask-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The question that waits, on one line at this width. */
const questionOf = (screen: string): string | undefined =>
  screen
    .split('\n')
    .findLast((line) => line.startsWith('? '))
    ?.slice(2);

/** The number before a choice, which may be painted after its question. */
async function numberOf(session: Session, label: string): Promise<string> {
  const number = (screen: string): string | undefined =>
    spaced(screen)
      .split('\n')
      .map((line) => /^[ ❯]+(\d+)\. (.*)$/.exec(line))
      .find((row) => row?.[2]?.startsWith(label))?.[1];
  await session.until((screen) => number(screen) !== undefined);
  return number(session.screen()) ?? '';
}

/** Reads the screen and answers, until the answers stand there as lines. */
async function play(session: Session, person: Person, last: string): Promise<void> {
  for (let before = ''; before !== last; ) {
    // A question may be painted in two pieces.
    const next = (screen: string): string | undefined => {
      const shown = questionOf(screen);
      return shown !== undefined && shown !== before && person(shown) !== undefined ? shown : undefined;
    };
    await session.until((screen) => next(screen) !== undefined);
    const question = next(session.screen()) ?? '';
    const answer = person(question);
    if (answer === undefined) throw new Error(`a question that nobody expected: ${question}`);
    session.write(`${answer.kind === 'typed' ? answer.text : await numberOf(session, answer.label)}${keys.enter}`);
    before = question;
  }
}

describe.each<Lang>(['en', 'fr'])('in %s', (lang) => {
  test.concurrent.each(Object.entries(orders))('%s', async (verdict, order) => {
    const [person, words] = await Promise.all([personWho(order, lang), loadInterviewWords(lang)]);
    const answers = join(dir, `${verdict}-${lang}.json`);
    const args = ['ask', '--lang', lang, '--at', at, '--save', answers];
    const decision = join(dir, `${verdict}-${lang}.decision`);
    // What is asked goes to the terminal, what is answered to the file.
    const session = terminal([], { shell: `$annul ${args.join(' ')} --json > ${decision}`, rows: 60 });
    await play(session, person, words.review.question);
    expect(await session.ended).toBe(0);
    const decided = JSON.parse(readFileSync(decision, 'utf8'));
    expect(decided.decisions[0].verdict).toBe(verdict);
    // The transcript stays, and the cursor is back.
    expect(session.text()).toMatch(new RegExp(`^${words.heading.replace('?', '\\?')}\n\n {2}\\S.*\\?  \\S`));
    expect(session.cursorHidden()).toBe(false);
    const again = await runAnnul(['check', answers, '--lang', lang, '--at', at, '--json']);
    expect(JSON.parse(again.stdout)).toEqual(decided);
  });
});
