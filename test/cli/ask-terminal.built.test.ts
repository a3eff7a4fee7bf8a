/** What a terminal does to an interview: sizes, keys that are not meant, pastes, signals, and its end. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keys, terminal } from './pty.ts';
import { runAnnul } from './run.ts';

const dir = mkdtempSync(join(tmpdir(), 'annul-terminal-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const at = '2026-11-24T18:18:00Z';
const file = join(dir, 'order.json');
const unshipped = { id: '1', marketplace: 'amazon.com', status: 'unshipped', items: [{ kind: 'physical' }] };
writeFileSync(file, JSON.stringify(unshipped));
const start = (options: Parameters<typeof terminal>[1] = {}, ...more: readonly string[]) =>
  terminal(['ask', file, '--at', at, ...more], options);

/** What must not be left over of a question. */
const questionLike = /^\? |Ctrl\+C|❯/m;

test('the answers stay as lines, then comes what check prints, and the command that says it again', async () => {
  const session = start();
  await session.on('? Who ships it?', `2${keys.enter}`);
  await session.on('? When was it ordered?', `10 minutes ago${keys.enter}`);
  await session.on('? How was it paid?', `2${keys.enter}`);
  await session.on('? Has the money been taken?', `${keys.down}${keys.enter}`);
  await session.on('? How much was paid in all?', `27,25${keys.enter}`);
  await session.until('no comma: 27.25 USD');
  // Nothing typed is lost: two characters and the comma go, the rest stays.
  session.write(`\u007f\u007f\u007f.25${keys.enter}`);
  await session.on('? Is anything to be changed?', keys.enter);
  expect(await session.ended).toBe(0);
  const text = session.text();
  expect(text).toMatch(
    /^Can this order still be cancelled\?\n\n {2}Who ships it\? {2}The seller\n {2}When was it ordered\? {2}10 minutes ago \(Tue Nov 24, 10:08 PST\)\n {2}How was it paid\? {2}Credit card\n {2}Has the money been taken\? {2}No\n {2}How much was paid in all\? {2}\$27\.25\n\nOrder 1/,
  );
  expect(text).toMatch(/^✓ CANCEL +20 minutes left, until 10:38 PST$/m);
  expect(text).not.toMatch(questionLike);
  const command = /^annul check [\s\S]*$/m.exec(text)?.[0].replace(/ \\\n */g, ' ') ?? '';
  const words = command.split(' ').slice(1, 4);
  expect(words.slice(0, 2)).toEqual(['check', file]);
  expect(command).toContain('--set fulfilledBy=merchant --set placedAt=2026-11-24T18:08:00Z');
});

test('an answer is changed at the end, and what hangs on it is asked anew', async () => {
  const session = start();
  await session.on('? Who ships it?', keys.enter);
  await session.on('? How was it paid?', `18${keys.enter}`);
  await session.on('? How much was paid in all?', `1${keys.enter}`);
  await session.on('? Is anything to be changed?', `2${keys.enter}`);
  await session.on('? Who ships it?', `2${keys.enter}`);
  await session.on('? When was it ordered?', `yesterday${keys.enter}`);
  await session.on('? Is anything to be changed?', keys.enter);
  expect(await session.ended).toBe(0);
  expect(session.text()).toMatch(/^~ REQUEST CANCELLATION/m);
});

test.each([
  [60, 40],
  [40, 50],
  [120, 12],
  [80, 24],
])(
  'after a resize to %i by %i the question stands there once, and nothing is left of the old one',
  async (columns, rows) => {
    const session = start({ columns: 100, rows: 40 });
    await session.on('? Who ships it?', '?');
    await session.until('the answer narrows them');
    session.resize(columns, rows);
    await session.until(
      (screen) => screen.includes('1-3 or') && screen.split('\n').every((line) => line.length < columns),
    );
    session.write('?');
    const once = (screen: string, text: string) => screen.split(text).length === 2;
    await session.until(
      (screen) =>
        once(screen, 'why am I asked') &&
        !screen.includes('narrows') &&
        once(screen, 'Who ships it') &&
        once(screen, 'Can this order') &&
        once(screen, '❯'),
    );
    session.write(`2${keys.enter}`);
    await session.until('? When was it ordered?');
    session.write(keys.ctrlC);
    expect(await session.ended).toBe(130);
  },
);

test('a pasted escape sequence colours nothing, moves nothing and answers nothing', async () => {
  const session = start();
  await session.on('? Who ships it?', '\u001b[31m\u001b]0;title\u0007\u001b[2J\u001b[5;5H');
  session.write(`2${keys.enter}`);
  await session.on('? When was it ordered?', '\u001b[31m10\u001b[0m minutes\u0007 ago\u202e');
  await session.until('= Tue Nov 24, 10:08 PST');
  expect(session.screen()).toContain('❯ 10 minutes ago\n');
  // A pasted line break submits the line, and what follows it answers nothing that was not on the screen.
  session.write(`${keys.enter}1${keys.enter}1${keys.enter}`);
  await session.until('? How was it paid?');
  expect(session.screen()).not.toContain('Has the money been taken?');
  session.write(keys.ctrlC);
  expect(await session.ended).toBe(130);
});

test.each([
  ['Ctrl+C', (session: ReturnType<typeof start>) => session.write(keys.ctrlC)],
  ['Ctrl+D', (session: ReturnType<typeof start>) => session.write(keys.ctrlD)],
  ['SIGTERM', (session: ReturnType<typeof start>) => session.kill('SIGTERM')],
  ['SIGINT', (session: ReturnType<typeof start>) => session.kill('SIGINT')],
  ['a closed terminal', (session: ReturnType<typeof start>) => session.kill('SIGHUP')],
])('%s leaves with 130, no half-drawn line, and the cursor where it was', async (_, leave) => {
  const out = join(dir, 'left.txt');
  const session = terminal([], { shell: `exec $annul ask ${file} --at ${at} > ${out}` });
  await session.on('? Who ships it?', `2${keys.enter}`);
  await session.until('? When was it ordered?');
  leave(session);
  expect(await session.ended).toBe(130);
  expect(session.text()).toBe('Can this order still be cancelled?\n\n  Who ships it?  The seller');
  expect(session.cursorHidden()).toBe(false);
  expect(readFileSync(out, 'utf8')).toBe('');
});

test('for a screen reader: questions one below the other, no glyphs, nothing redrawn', async () => {
  const session = start({ env: { ACCESSIBLE: '1' } });
  await session.on('Who ships it?', '2\n');
  await session.on('When was it ordered?', '10 minutes ago\n');
  await session.on('How was it paid?', '18\n');
  await session.on('How much was paid in all?', '1\n');
  await session.on('Is anything to be changed?', '1\n');
  expect(await session.ended).toBe(0);
  const text = session.text();
  expect(text).toMatch(/^[\n -~]*$/);
  for (const part of ['Who ships it?', '2. The seller', 'When was it ordered?', '+ CANCEL'])
    expect(text).toContain(part);
});

test('check asks by itself about its one undetermined order', async () => {
  const session = terminal(['check', file, '--at', at]);
  await session.on('? Who ships it?', keys.enter);
  await session.on('? How was it paid?', keys.ctrlC);
  expect(await session.ended).toBe(130);
  const piped = await runAnnul(['check', file, '--at', at]);
  expect(piped).toMatchObject({ code: 0, stderr: '' });
  expect(piped.stdout).toContain('UNDETERMINED');
});

test('where nobody can be asked, one line says so: 2', async () => {
  const { code, stdout, stderr } = await runAnnul(['ask', file]);
  expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
  const session = terminal(['ask', file], { env: { CI: 'true' } });
  expect(await session.ended).toBe(2);
  expect(session.text()).toContain('CI is set');
});

test('a file that is there already is not replaced, one that cannot be written is 74', async () => {
  const session = start({}, '--save', file);
  expect(await session.ended).toBe(2);
  const nowhere = start({}, '--save', join(dir, 'no/such/folder.json'));
  await nowhere.on('? Who ships it?', keys.enter);
  await nowhere.on('? How was it paid?', `18${keys.enter}`);
  await nowhere.on('? How much was paid in all?', `1${keys.enter}`);
  await nowhere.on('? Is anything to be changed?', keys.enter);
  expect(await nowhere.ended).toBe(74);
  expect(nowhere.text()).toMatch(/^✓ CANCEL/m);
  expect(nowhere.text()).toContain('folder.json: no such file');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(unshipped);
});
