import { describe, expect, test } from 'vitest';
import { annul } from './fake-io.ts';
import { bare, cancellable, cancelled, invalid, lines, mixed, now } from './orders.ts';

const at = ['--at', now];
/** The order and what became of it, line by line. */
const brief = (stdout: string): string[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((record) => `${record.order ?? '-'} ${record.verdict ?? record.error.code}`);

describe('exit codes', () => {
  const world = {
    files: {
      'cancel.json': lines(cancellable('1')),
      'done.json': lines(cancelled('2')),
      'mixed.json': lines(mixed('5')),
      'bare.json': lines(bare('3')),
      'bad.json': lines(invalid('4')),
      'empty.json': '',
    },
    broken: { 'secret.json': 'EACCES', dir: 'EISDIR' },
  };

  test.each([
    [0, 'cancel.json done.json bare.json'],
    [0, '-e cancel.json'],
    [1, '-e cancel.json done.json'],
    [1, '-e mixed.json'],
    [3, '-e bare.json'],
    [3, '-e done.json bare.json cancel.json'],
    [65, 'bad.json'],
    [65, 'empty.json'],
    [65, '-e bare.json bad.json cancel.json'],
    [66, 'no.json'],
    [66, 'secret.json cancel.json'],
    [66, './dir bad.json'],
  ])('%i: annul %s', async (code, line) => {
    const args = line.split(' ').map((word) => (word === './dir' ? 'dir' : word));
    for (const output of ['text', 'json', 'ndjson', 'csv', 'markdown']) {
      expect((await annul(['check', ...at, '-o', output, ...args], world)).code, output).toBe(code);
    }
  });

  test('a file that cannot be opened is named, and the others are decided', async () => {
    const { stdout, stderr } = await annul(
      [...at, '-o', 'ndjson', 'no.json', 'cancel.json', 'secret.json', 'done.json'],
      world,
    );
    expect(stderr).toBe('annul: no.json: no such file\nannul: secret.json: permission denied\n');
    expect(brief(stdout)).toEqual(['1 cancel', '2 nothing-to-do']);
  });

  test('a reader that goes is no error', async () => {
    const { code, stdout, stderr } = await annul(['-o', 'ndjson', 'many.ndjson'], {
      files: { 'many.ndjson': lines(...Array.from({ length: 50 }, (_, index) => cancelled(`${index}`))) },
      breaks: { at: 100, code: 'EPIPE' },
    });
    expect({ code, stderr, length: stdout.length }).toEqual({ code: 0, stderr: '', length: 100 });
  });

  test('a full disk is 74, and goes first', async () => {
    for (const output of ['text', 'ndjson']) {
      const { code, stderr } = await annul(['-o', output, 'cancel.json', 'no.json'], {
        ...world,
        breaks: { at: 100, code: 'ENOSPC' },
      });
      expect(code).toBe(74);
      expect(stderr).toMatch(/annul: cannot write the output: no space left on the device\n$/);
    }
  });
});

test('--set has no item to change that the order does not have', async () => {
  const { code, stdout, stderr } = await annul([...at, '-o', 'ndjson', '--set', 'items.3.kind=ebook', 'cancel.json'], {
    files: { 'cancel.json': lines(cancellable('1')) },
  });
  expect({ code, brief: brief(stdout) }).toEqual({ code: 65, brief: ['1 invalid-set'] });
  expect(stdout).toContain('the last position is 0');
  expect(stderr).toContain('0 of 1 record decided');
});

test('a wrong --from is told by what the document is', async () => {
  const order = JSON.stringify({ AmazonOrderId: '902-3159896-1390916', OrderStatus: 'Unshipped' });
  for (const from of ['canonical', 'ebay-fulfillment']) {
    const { code, stderr } = await annul(['--from', from, 'o.json'], { files: { 'o.json': order } });
    expect({ from, code }).toEqual({ from, code: 65 });
    expect(stderr).toMatch(/found +AmazonOrderId, OrderStatus, an object\n +expected +amazon-orders-v0\n +try +name/);
  }
});

describe('records that cannot be read', () => {
  const files = { 'o.ndjson': lines(cancellable('1'), invalid('2'), '{"id":"3"', cancelled('4')) };

  test('with ndjson they stand in their place, and stderr has one line', async () => {
    const { code, stdout, stderr } = await annul([...at, '-o', 'ndjson', 'o.ndjson'], { files });
    expect(code).toBe(65);
    expect(brief(stdout)).toEqual(['1 cancel', '2 invalid-order', '- invalid-json', '4 nothing-to-do']);
    expect(stderr).toBe('2 of 4 records decided, 2 could not be read (exit code 65).\n');
    expect(JSON.parse(stdout.split('\n')[1] ?? '')).toEqual({
      schema: 'annul/error/1',
      error: {
        code: 'invalid-order',
        path: 'items.0.quantity',
        message: 'not a whole number',
        found: '"two", a text',
        expected: 'a whole number, 1 or more',
        try: 'write 2 without quotes, or leave the field out: absent is unknown',
      },
      order: '2',
      source: { file: 'o.ndjson', record: 2, line: 2 },
    });
  });

  test('with json too', async () => {
    const { code, stdout, stderr } = await annul([...at, '--json', 'o.ndjson'], { files });
    const { schema, decisions } = JSON.parse(stdout);
    expect({ code, schema }).toEqual({ code: 65, schema: 'annul/decisions/1' });
    expect(decisions.map(({ order }: { order?: string }) => order)).toEqual(['1', '2', undefined, '4']);
    expect(stderr).toBe('2 of 4 records decided, 2 could not be read (exit code 65).\n');
  });

  test.each(['text', 'markdown', 'csv'])('with %s they are told on stderr', async (output) => {
    const { code, stdout, stderr } = await annul([...at, '-o', output, 'o.ndjson'], { files });
    expect(code).toBe(65);
    expect(stdout).not.toContain('items.0.quantity');
    expect(stderr).toBe(
      [
        'annul: o.ndjson:2: items.0.quantity: not a whole number',
        '',
        '  order     2',
        '  found     "two", a text',
        '  expected  a whole number, 1 or more',
        '  try       write 2 without quotes, or leave the field out: absent is unknown',
        '',
        'annul: o.ndjson:3: the JSON ends too early, line 3, column 10',
        '',
        '  found     the end of the input',
        '  expected  JSON',
        '  try       fetch or copy it again: its end is missing',
        '',
        '2 of 4 records decided, 2 could not be read (exit code 65).',
        '',
      ].join('\n'),
    );
  });

  test('-q keeps errors', async () => {
    const { stderr } = await annul([...at, '-q', 'o.ndjson'], { files });
    expect(stderr).toContain('annul: o.ndjson:2: ');
    expect(stderr).toContain('2 of 4 records');
  });

  test('empty input is one of them', async () => {
    const { code, stdout } = await annul(['-o', 'ndjson'], { stdin: '' });
    expect({ code, brief: brief(stdout) }).toEqual({ code: 65, brief: ['- empty-input'] });
    expect(JSON.parse(stdout).source).toEqual({ file: '-', record: 1 });
  });

  test('in French', async () => {
    const { stdout, stderr } = await annul([...at, '-o', 'ndjson', '--lang', 'fr', 'o.ndjson'], { files });
    expect(stdout).toContain('pas un nombre entier');
    expect(stderr).toMatch(/^2 documents sur 4/);
  });
});
