import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/failure.ts';
import { loadCliWords } from '../../src/locales/messages.ts';
import { NoSideError } from '../../src/policies/load.ts';
import { annul } from './fake-io.ts';

const nb = '\u00a0';
const stores = /amazon\.ca, .*amazon\.cn/;

test.each([
  ['chek x.json', 'unknown command: chek', 'Did you mean annul check? All commands: annul --help'],
  ['letter', 'unknown command: letter', 'For a file of that name: annul ./letter. All commands: annul --help'],
  ['policy lits', 'unknown command: lits', 'Did you mean list? It takes list, show or explain.'],
  ['--jsn x.json', 'unknown option: --jsn', 'Did you mean --json? All options: annul check --help'],
  ['--json=yes x.json', 'unknown option: --json', 'Did you mean --json? All options: annul check --help'],
  ['check --stict', 'unknown option: --stict', 'Did you mean --strict? All options: annul check --help'],
  ['check -x', 'unknown option: -x', 'All options: annul check --help'],
  ['check -json', 'unknown option: -json', 'Did you mean --json? All options: annul check --help'],
  ['refund --chargd', 'unknown option: --chargd', 'Did you mean --charged? All options: annul refund --help'],
  ['policy list --why', 'unknown option: --why', 'All options: annul policy list --help'],
  ['check x.json --at', '--at needs a value', 'All options: annul check --help'],
  ['check x.json -eo', '-o needs a value', 'All options: annul check --help'],
  ['check --color neber', '--color: unknown value: neber', 'Did you mean never? It takes auto, always or never.'],
  ['check -o yaml', '--output: unknown value: yaml', 'It takes text, json, ndjson, markdown, csv, feed or feed-xml.'],
  ['check --lang de', '--lang: unknown value: de', 'It takes en or fr.'],
  ['check --as byuer', '--as: unknown value: byuer', 'Did you mean buyer? It takes buyer or seller.'],
  ['check --from canonicl', '--from: unknown value: canonicl', /^Did you mean canonical\?/],
  ['check --policy amzon', '--policy: unknown value: amzon', /^Did you mean amazon\?/],
  ['check --marketplace amazon.dee', '--marketplace: unknown value: amazon.dee', 'Did you mean amazon.de?'],
  ['check --marketplace shop.example', '--marketplace: unknown value: shop.example', stores],
  ['check --at now', '--at: not a time: now', 'Write it as 2026-11-23T10:00-08:00, or 2026-11-23T18:00Z.'],
  ['check --at 2026-11-23', '--at: not a time: 2026-11-23', /^The time of day is missing\. Write it as 2026/],
  ['check --at 2026-11-23T10:00', '--at: not a time: 2026-11-23T10:00', /^The offset is missing\./],
  ['check --at 2026-02-30T10:00Z', '--at: not a time: 2026-02-30T10:00Z', /^There is no such day\./],
  ['check --at 2026-02-03T25:00Z', '--at: not a time: 2026-02-03T25:00Z', /^There is no such time\./],
  ['check --at 1890-02-03T05:00Z', '--at: not a time: 1890-02-03T05:00Z', /^Years from 1970 to 2199/],
  ['check --json -o text', '--json and -o text exclude each other', 'Leave one of them out.'],
  ['check - --set status', '--set status: not PATH=VALUE', 'Write the field, = and the value, as in status=shipped.'],
  ['check - --set statsu=shipped', '--set statsu=shipped: no such field', 'Did you mean status?'],
  ['check - --set status=shiped', '--set status=shiped: not a value of this field', 'Did you mean shipped?'],
  ['check - --set onHold=maybe', '--set onHold=maybe: neither true nor false', /^Write true or false\./],
  ['refund', '--method is missing', 'All options: annul refund --help'],
  [
    'refund --method card --no-charged --charged',
    '--charged and --no-charged exclude each other',
    'Leave one of them out.',
  ],
  ['refund --method creditcard', '--method: unknown value: creditcard', 'Did you mean credit-card?'],
  ['refund --method card --amount 27,25', '--amount: not an amount: 27,25', /^Write it as 27\.25 USD/],
  ['refund --method card --amount 31.25', '--amount: not an amount: 31.25', /^Write it as 31\.25 USD/],
  [
    'refund --marketplace amazon.fr --method card --amount 31,25',
    '--amount: not an amount: 31,25',
    /^Write it as 31\.25 EUR/,
  ],
  ['refund --marketplace amazon.fr --method card --amount 31€', '--amount: not an amount: 31€', /^Write it as 31 EUR/],
  [
    'refund --marketplace amazon.fr --method card --amount much',
    '--amount: not an amount: much',
    /^Write it as 27\.25 USD/,
  ],
  [
    'refund --method card --cancelled-at 2026-02-30',
    '--cancelled-at: not a time: 2026-02-30',
    /^There is no such day\./,
  ],
  ['refund --method card --returned-at soon', '--returned-at: not a time: soon', /^Write it as 2026-11-23, or/],
  ['refund x.json', 'too many arguments: x.json', 'All options: annul refund --help'],
  ['schema', 'NAME is missing', 'It takes order, decision or policy.'],
  ['schema ordr', 'unknown schema: ordr', 'Did you mean order? It takes order, decision or policy.'],
  ['schema order decision', 'too many arguments: decision', 'All options: annul schema --help'],
  ['completion powershell', 'unknown shell: powershell', 'It takes bash, zsh or fish.'],
  ['policy show amazn', 'unknown policy: amazn', /^Did you mean amazon\?/],
  ['policy explain', 'RULE is missing', 'All options: annul policy explain --help'],
  ['policy explain nothing-like-it', 'unknown rule: nothing-like-it', 'All of them: annul policy show'],
  ['policy explain already-canceled', 'unknown rule: already-canceled', 'Did you mean already-cancelled?'],
] as const)('annul %s', async (line, what, way) => {
  const { code, stdout, stderr } = await annul(line.split(' '));
  const [first, second, ...rest] = stderr.split('\n');
  expect({ code, stdout, first, rest }).toEqual({ code: 2, stdout: '', first: `annul: ${what}`, rest: [''] });
  if (typeof way === 'string') expect(second).toBe(way);
  else expect(second).toMatch(way);
});

test.each([
  [
    'chek',
    `commande inconnue${nb}: chek`,
    `Vouliez-vous dire annul check${nb}? Toutes les commandes${nb}: annul --help`,
  ],
  [
    '--jsn x.json',
    `option inconnue${nb}: --jsn`,
    `Vouliez-vous dire --json${nb}? Toutes les options${nb}: annul check --help`,
  ],
  [
    'check --color neber',
    `--color${nb}: valeur inconnue${nb}: neber`,
    `Vouliez-vous dire never${nb}? Valeurs possibles${nb}: auto, always ou never.`,
  ],
  [
    'check - --set onHold=maybe',
    `--set onHold=maybe${nb}: ni true ni false`,
    `Écrivez true ou false. Il faut true ou false.`,
  ],
  ['refund', '--method manque', `Toutes les options${nb}: annul refund --help`],
] as const)('annul %s, in French', async (line, what, way) => {
  const { code, stderr } = await annul([...line.split(' '), '--lang', 'fr']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: `annul: ${what}\n${way}\n` });
});

test('the language of an error is the one of the environment, unless a readable --lang says otherwise', async () => {
  const env = { LANG: 'fr_FR.UTF-8' };
  expect((await annul(['chek'], { env })).stderr).toMatch(/^annul: commande inconnue/);
  expect((await annul(['chek', '--lang', 'en'], { env })).stderr).toMatch(/^annul: unknown command/);
  expect((await annul(['check', '--lang', 'xx'], { env })).stderr).toMatch(/^annul: --lang\u00a0: valeur inconnue/);
});

test('outside UTF-8 a no-break space is a plain one', async () => {
  const { stderr } = await annul(['chek', '--lang', 'fr'], { unicode: false });
  expect(stderr).toContain('commande inconnue : chek');
});

test('what was typed is shown without control characters, and cut', async () => {
  const { stderr } = await annul([`che\u001b[31mk\n${'x'.repeat(100)}`]);
  expect(stderr.split('\n')[0]).toMatch(/^annul: unknown command: che\[31mk x{20,40}…$/);
});

test('the name is red where stderr has colour, whatever stdout has', async () => {
  const red = '\u001b[31mannul:\u001b[39m';
  const start = async (args: readonly string[], world: Parameters<typeof annul>[1]) =>
    (await annul(['chek', ...args], world)).stderr.startsWith(red);
  expect(await start([], { stderrTTY: true })).toBe(true);
  expect(await start([], { stdoutTTY: true })).toBe(false);
  expect(await start(['--color', 'always'], {})).toBe(true);
  expect(await start(['--color', 'never'], { stderrTTY: true })).toBe(false);
  expect(await start([], { stderrTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
  expect(await start([], { stderrTTY: true, env: { TERM: 'dumb' } })).toBe(false);
});

test('a policy without the side that is asked for says so, and which one has it', async () => {
  const words = { en: await loadCliWords('en'), fr: await loadCliWords('fr') };
  const say = async (lang: 'en' | 'fr') => {
    const said: string[] = [];
    const error = async (lines: readonly string[]) => void said.push(...lines);
    const code = await exitCodeOf(new NoSideError('shop', 'seller'), { lang, words: async () => words[lang], error });
    return [code, ...said];
  };
  expect(await say('en')).toEqual([
    2,
    '--as seller: the policy "shop" has no side for a seller',
    'Policies with that side: amazon, shopify, woocommerce, ebay, walmart, etsy, adobe-commerce, shop.',
  ]);
  expect(await say('fr')).toEqual([
    2,
    `--as seller${nb}: la politique «${nb}shop${nb}» n'a pas de côté vendeur`,
    `Politiques qui ont ce côté${nb}: amazon, shopify, woocommerce, ebay, walmart, etsy, adobe-commerce, shop.`,
  ]);
});

test('check with a terminal on stdin and no file names a file or a pipe', async () => {
  const { code, stderr } = await annul(['check'], { stdinTTY: true });
  expect(code).toBe(2);
  expect(stderr).toBe(
    'annul: no order to read: stdin is a terminal\n' +
      'Name a file: annul check FILE. Or pipe one in: cat FILE | annul check. Or be asked: annul ask\n',
  );
});
