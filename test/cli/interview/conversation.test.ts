/** What a person can say, and what is said to them: the same for a screen reader as for the drawn interview. */
import { expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/program.ts';
import { fakeIo } from '../fake-io.ts';
import { lines } from '../orders.ts';
import { asked, desk, saying } from './desk.ts';

vi.setConfig({ testTimeout: 15_000 });

const order = (more: object) => lines({ id: '902-3159896-1390916', marketplace: 'amazon.com', ...more });
const unshipped = { status: 'unshipped', items: [{ kind: 'physical' }] };
const bySeller = { ...unshipped, fulfilledBy: 'merchant' };
const byPlatform = { ...unshipped, fulfilledBy: 'platform' };
const delivered = {
  status: 'delivered',
  fulfilledBy: 'platform',
  soldBy: 'platform',
  placedAt: '2026-06-01T18:00:00Z',
  items: [{ kind: 'physical', category: 'toys' }],
};

async function ask(file: string, ...answers: readonly string[]) {
  const { heard, reply } = saying(...answers);
  const result = await asked(['ask', 'order.json'], reply, { files: { 'order.json': file } });
  return { ...result, heard, command: result.stderr.replace(/ \\\n */g, ' ') };
}

test('back asks the question before again; ? tells what hangs on the answers', async () => {
  const { heard, code } = await ask(order(unshipped), '?', '2', 'b', '1', '18', '1', '1');
  expect(code).toBe(0);
  expect(heard[0]).toMatch(/Question 1 of at most \d\.\nWho ships it\?\n/);
  expect(heard[1]?.replace(/\s+/g, ' ')).toMatch(
    /Two verdicts are still possible; the answer narrows them: Amazon: cancel\./,
  );
  expect(heard[2]).toMatch(/Question 2 of at most \d\.\nWhen was it ordered\?\n/);
  expect(heard[3]).toMatch(/^Back to the question before\.\n\nQuestion 1 of at most \d\.\nWho ships it\?\n/);
});

test('an answer is read back as it was understood, and days that no choice stands for can be typed', async () => {
  const german = order({ ...delivered, marketplace: 'amazon.de', items: [{ kind: 'physical' }] });
  const { heard, code } = await ask(german, '2 November', '1', '18', '1', '1');
  expect(code).toBe(0);
  // 14 days, 30, and between them what kind of thing it is decides.
  expect(heard[0]?.replace(/\s+/g, ' ')).toContain(
    'If it was between Sun Oct 25 and Tue Nov 10: type it. 1. Tue Nov 10 or later 2. between Mon Jun 1, 20:00 CEST and',
  );
  expect(heard[1]).toMatch(/^Answer: 2 November \(Mon Nov 2\)\n\nQuestion 2 of at most 2\.\n/);
  expect(heard[2]).toContain('3. Which category is it in? Electronics\n');
});

test('of the same question about two items the answers say which', async () => {
  const two = order({
    ...byPlatform,
    items: [
      { id: 'a', kind: 'physical', title: 'USB hub' },
      { id: 'b', kind: 'physical', title: 'Mug' },
    ],
  });
  const { heard } = await ask(two, '2', '2', '12.50', '5', '1');
  expect(heard.at(-1)?.replace(/\s+/g, ' ')).toMatch(
    /USB hub: What did this item cost.* \$12\.50 .*Mug: What did .* \$5 /,
  );
});

test('what a seller is asked about the rate is said to be for that', async () => {
  const { heard, reply } = saying('1', '1');
  const files = { 'order.json': order(bySeller) };
  await asked(['ask', 'order.json', '--as', 'seller'], reply, { files });
  expect(heard[0]).toContain('For the rate; may be skipped.\nWhy does it have to be cancelled?');
});

test('the command without questions speaks the language that was asked for', async () => {
  const { reply } = saying('1', '18', '1', '1');
  const files = { 'order.json': order(unshipped) };
  const { stderr } = await asked(['ask', 'order.json', '--lang', 'fr'], reply, { files });
  expect(stderr.replace(/ \\\n */g, ' ')).toContain('annul check order.json --lang fr --set fulfilledBy=platform');
});

test('whoever does not know is told what it can be, and how to find out', async () => {
  const { stdout, code, heard } = await ask(order(bySeller), '3', '1');
  expect(code).toBe(0);
  expect(heard[1]).toContain('It can be: cancel or request cancellation.');
  expect(stdout).toMatch(/^\? UNDETERMINED/m);
  expect(stdout).toContain('The confirmation e-mail has the time');
});

test('who knows a part narrows it down, and is not asked the same again', async () => {
  const digital = order({
    status: 'delivered',
    fulfilledBy: 'platform',
    soldBy: 'platform',
    placedAt: '2026-11-20T18:00:00Z',
  });
  const { heard, command } = await ask(
    digital,
    'something digital, I am not sure which',
    ...Array.from({ length: 4 }, () => '1'),
  );
  expect(heard[0]).toMatch(/\d+\. Something digital, I am not sure which\n/);
  expect(heard.slice(1).some((text) => text.includes('\nWhat kind of item is it?\n'))).toBe(false);
  expect(command).toMatch(/--set items\.0\.kind=ebook,digital-video,digital-music,app,software/);
});

test.each([
  ['', 'Give a time that has passed'],
  ['2026-02-30', 'There is no such day.'],
  ['2026-11-20 25:00', 'There is no such time of day.'],
  ['last week', 'Say which day'],
  ['tomorrow', 'That is still to come: it is Tue Nov 24, 10:18 PST now.'],
  ['2026-05-01', 'That is before it was ordered (Mon Jun 1, 11:00 PDT).'],
  ['2026-05-31 10:00', 'That is before it was ordered'],
  ['\u001b[31mnever\u0007', 'Give a time that has passed'],
])('"%s" is no time of delivery; it is asked for again', async (typed, problem) => {
  const { heard, stdout, text } = await ask(order(delivered), typed, '2026-11-20', '18', '1', '1');
  expect(heard[0]).toContain('When was it delivered?');
  expect(heard[1]?.replace(/\s+/g, ' ')).toContain(problem);
  expect(stdout).toMatch(/^< RETURN/m);
  expect(text.replace(typed, '')).not.toContain('\u001b');
});

test('where the hour decides, a day is not enough; an estimate is', async () => {
  const { heard, command } = await ask(order(bySeller), 'today', '2 hours ago', '18', '1', '1');
  expect(heard[1]).toContain('Add the time, such as "today 9:30".');
  expect(command).toContain('--set placedAt=2026-11-24T16:18:00Z');
});

test('a span is counted from its earliest moment, which leaves the least time, and says so', async () => {
  const { heard, command } = await ask(order(bySeller), '1', '18', '1', '1');
  expect(heard[0]).toContain('1. less than 30 minutes ago');
  expect(heard[3]?.replace(/\s+/g, ' ')).toContain('less than 30 minutes ago (counted from Tue Nov 24, 09:48 PST)');
  expect(command).toContain('--set placedAt=2026-11-24T17:48:00.001Z');
});

test.each([
  ['27,25', 'Write the amount with a point, and no comma: 27.25 USD.'],
  ['', 'Give an amount with a point'],
  ['much', 'Give an amount with a point'],
])('"%s" is no amount; it is asked for again', async (typed, problem) => {
  const { heard, stdout } = await ask(order(byPlatform), '2', '2', typed, '27.25', '1');
  expect(heard[3]).toContain(problem);
  expect(stdout).toContain('$27.25');
});

test('a number that is no choice is asked for again, a label is a choice', async () => {
  const { heard, command } = await ask(order(byPlatform), '99', 'x', 'credit card', '3', '1', '1');
  expect(heard.slice(1, 3)).toEqual(['Type a number from 1 to 18.\n', 'Type a number from 1 to 18.\n']);
  expect(command).toContain('--set payments.0.method=credit-card');
});

test('at the end an answer can be changed, and what was presumed', async () => {
  const settled = order({ ...bySeller, placedAt: '2026-11-24T18:10:00Z' });
  // Skips the method and the amount; then somebody has asked to cancel after all.
  const presumed = await ask(settled, '18', '1', '4', '3', '1');
  expect(presumed.heard[2]).toContain('+ cancel');
  expect(presumed.heard[2]).toMatch(/4\. Assumed: nobody has asked to cancel yet \(otherwise wait/);
  expect(presumed.heard[3]).toContain('Has anyone asked to cancel it?');
  expect(presumed.stdout).toMatch(/^\. WAIT/m);
  expect(presumed.command).toContain('--set cancellationRequest=open');
  // The method after all.
  const answered = await ask(settled, '18', '1', '2', '2', '2', '1');
  expect(answered.heard[3]).toContain('How was it paid?');
  expect(answered.command).toContain('--set payments.0.method=credit-card');
});

test('a full refund needs no amount', async () => {
  const { heard, command, stdout } = await ask(order(byPlatform), '18', '1', '5', '1', '1');
  expect(heard[2]).toMatch(/5\. Assumed: it has not been refunded in full/);
  expect(stdout).toMatch(/^\. NOTHING TO DO/m);
  expect(command).toContain('--set refunded=true');
});

test.each(['end', 'signal'] as const)('the %s leaves: 130, and nothing on stdout', async (way) => {
  const one = desk((text) => {
    if (/then Enter/.test(text)) setImmediate(() => (way === 'end' ? one.end() : one.signals.emit('signal')));
    return undefined;
  });
  const fake = fakeIo({ stdinTTY: true, stderrTTY: true, terminal: one.terminal, env: { ACCESSIBLE: '1' } });
  expect({ code: await run(['ask'], fake.io), out: fake.out() }).toEqual({ code: 130, out: '' });
  expect(one.signals.listenerCount('signal')).toBe(0);
});
