/** The interview as a person meets it: the built program in a pseudo-terminal. */
import { expect, it } from 'vitest';
import { keys, terminal } from './pty.ts';

const halfKnown = 'fixtures/orders/half-known.json';

it.each([
  ['en', 'Who ships it?', 'How was it paid?'],
  ['fr', "Qui l'expédie", 'Comment a-t-on payé'],
])('asks in %s who ships it, then how it was paid, and leaves no trace on Ctrl+C', async (lang, first, second) => {
  const session = terminal(['ask', halfKnown, '--lang', lang, '--at', '2026-11-23T18:18:00Z']);
  await session.on(first, `1${keys.enter}`);
  await session.until(second);
  session.write(keys.ctrlC);
  expect(await session.ended).toBe(130);
  expect(session.cursorHidden()).toBe(false);
  expect(session.text()).toContain(first);
});

it('says on ? what hangs on each answer, and goes back', async () => {
  const session = terminal(['ask', halfKnown, '--at', '2026-11-23T18:18:00Z']);
  await session.on('Who ships it?', '?');
  await session.until('the answer narrows them');
  session.write(`1${keys.enter}`);
  await session.on('How was it paid?', keys.left);
  await session.until(/Who ships it\?\n/);
  session.write(keys.ctrlC);
  expect(await session.ended).toBe(130);
});
