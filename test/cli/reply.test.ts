/** `annul reply` at the shell: what is printed where, and the exit code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annul } from './fake-io.ts';
import { bare, cancellable, invalid, lines } from './orders.ts';

/** An hour after it was placed only the seller can cancel it. */
const at = ['--at', '2026-11-23T19:00:00Z'];
const files = {
  'a.json': lines(cancellable('a')),
  'b.json': lines(bare('b')),
  'two.ndjson': lines(cancellable('a'), cancellable('c')),
};
const reply = (args: readonly string[], world = {}) => annul(['reply', ...at, ...args], { files, ...world });

test('one letter alone stands on stdout, as it is pasted; what to do with it on stderr', async () => {
  const { code, stdout, stderr } = await reply(['a.json']);
  expect(code).toBe(0);
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    'Subject: Please cancel order a',
    '',
    'Hello,',
    '',
    'Please cancel order a of November 23, 2026, if it has not been shipped yet.',
  ]);
  expect(stderr).toMatch(/^annul: to the seller; check it before you send it\.\n$/);
});

test('is the same on a terminal of 40 columns, in colour', async () => {
  const { stdout } = await reply(['a.json', '--color', 'always'], { stdoutTTY: true, columns: 40 });
  expect(stdout).toBe((await reply(['a.json'])).stdout);
});

test('with -q nothing stands beside it', async () => {
  expect((await reply(['a.json', '-q'])).stderr).toBe('');
});

test('several letters are told apart', async () => {
  const { code, stdout } = await reply(['two.ndjson']);
  expect(code).toBe(0);
  expect(stdout.match(/^-- .* --$/gm)).toEqual(['-- Order a, to the seller --', '-- Order c, to the seller --']);
});

test.each([
  [
    'nobody it was asked for',
    ['a.json', '--to', 'bank'],
    2,
    'annul: order a: no letter to the bank fits its decision.',
  ],
  [
    'a letter that does not fit',
    ['a.json', '--letter', 'lift-hold'],
    2,
    'annul: order a: lift-hold does not fit its decision.',
  ],
  ['facts are missing', ['b.json'], 2, 'annul: order b: undetermined, so no letter is written. First: '],
  ['facts are missing, with -e', ['b.json', '-e'], 3, 'To be asked: annul ask b.json'],
  [
    'no letter is needed',
    ['a.json', '--at', '2026-11-23T18:10:00Z'],
    2,
    'annul: order a: no letter is needed, the verdict is cancel. What to do: annul check a.json',
  ],
  ['an unknown recipient', ['a.json', '--to', 'bnak'], 2, 'annul: --to: unknown value: bnak'],
  ['a missing item', ['a.json', '--only', 'z'], 2, 'annul: --only: unknown value: z'],
  ['no such file', ['z.json'], 66, 'annul: z.json: no such file'],
] as const)('no letter: %s', async (_, args, code, says) => {
  const { stdout, stderr, ...result } = await reply(args);
  expect([result.code, stdout]).toEqual([code, '']);
  expect(stderr).toContain(says);
});

test('what fits instead is named', async () => {
  const { stderr } = await reply(['a.json', '--to', 'bank']);
  expect(stderr).toContain('Others that fit: --letter request-cancellation (to the seller)\n');
});

test('one that cannot be read does not keep the others back', async () => {
  const stdin = lines(invalid('x'), cancellable('a'));
  const text = await reply(['-'], { stdin });
  expect([text.code, text.stdout.startsWith('Subject: Please cancel order a\n')]).toEqual([65, true]);
  const json = JSON.parse((await reply(['-', '--json'], { stdin })).stdout);
  expect(json.schema).toBe('annul/replies/1');
  expect(json.replies.map(({ schema }: { schema: string }) => schema)).toEqual(['annul/error/1', 'annul/reply/1']);
});

test('a program gets letters, or what must be known first', async () => {
  const { stdout, code } = await reply(['-o', 'ndjson', 'a.json', 'b.json']);
  const [a, b] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(a.letters).toEqual([
    expect.objectContaining({ id: 'request-cancellation', to: 'seller', items: ['1'], placeholders: [] }),
  ]);
  expect([b.letters, b.verdict, b.missing.length > 0, code]).toEqual([[], 'undetermined', true, 2]);
});

test('speaks the language of the letter', async () => {
  const { stdout, stderr } = await reply(['a.json', '--lang', 'fr']);
  expect(stdout).toContain(
    "Objet\u00a0: Annulation demandée\u00a0: commande a\n\nBonjour,\n\nMerci d'annuler la commande a du 23 novembre 2026",
  );
  expect(stderr).toContain("annul: au vendeur\u00a0; relisez avant d'envoyer.");
});

test('markdown quotes the letter line by line', async () => {
  const { stdout } = await reply(['a.json', '-o', 'markdown']);
  expect(stdout).toContain(
    '### Order a, to the seller\n\n**Subject:** Please cancel order a\n\n> Hello,\n>\n> Please cancel',
  );
});

test('no person of the data is in a letter', async () => {
  const folder = join(import.meta.dirname, '../../fixtures/amazon-orders-v0');
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const persons = [
      ...text.matchAll(/"(?:BuyerEmail|BuyerName|Name|AddressLine\d|Phone|PostalCode)": "([^"]+)"/g),
    ].map(([, one = '']) => one);
    for (const letter of ['explain', 'declare-withdrawal', 'request-cancellation']) {
      const { stdout } = await annul(['reply', '-', '--letter', letter, '--json', ...at, '--set', 'status=shipped'], {
        stdin: text,
      });
      for (const person of persons) expect(stdout).not.toContain(person);
    }
  }
});
