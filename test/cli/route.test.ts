import { expect, test } from 'vitest';
import { peek, route } from '../../src/cli/route.ts';
import type { CommandText } from '../../src/locales/cli.ts';

const names: readonly CommandText[] = ['check', 'refund', 'convert', 'policy list', 'policy show', 'schema'];
const found = (line: string) => {
  const { command, args, help, version, unknown, group } = route(line === '' ? [] : line.split(' '), names);
  return { command, args: args.join(' '), help, version, unknown, group };
};
const plain = { help: false, version: false, unknown: undefined, group: undefined };

test.each([
  ['', 'check', ''],
  ['order.json', 'check', 'order.json'],
  ['-', 'check', '-'],
  ['./order', 'check', './order'],
  ['dir/order', 'check', 'dir/order'],
  ['check order', 'check', 'order'],
  ['--json', 'check', '--json'],
  ['--lang fr order.json', 'check', '--lang fr order.json'],
  ['--lang fr check order.json', 'check', '--lang fr order.json'],
  ['-o json refund --charged', 'refund', '-o json --charged'],
  ['-eo json refund', 'refund', '-eo json'],
  ['-ojson refund', 'refund', '-ojson'],
  ['--lang=fr refund', 'refund', '--lang=fr'],
  ['--set check order.json', 'check', '--set check order.json'],
  ['policy list', 'policy list', ''],
  ['policy --lang fr show -o json amazon', 'policy show', '--lang fr -o json amazon'],
  ['-- refund', 'check', '-- refund'],
  ['check -- -x', 'check', '-- -x'],
])('annul %s', (line, command, args) => {
  expect(found(line)).toEqual({ ...plain, command, args });
});

test.each([
  ['chek order.json', 'chek', undefined],
  ['order', 'order', undefined],
  ['--lang fr chek', 'chek', undefined],
  ['policy lits', 'lits', 'policy'],
  ['policy refund', 'refund', 'policy'],
])('annul %s: no such command', (line, unknown, group) => {
  expect(found(line)).toMatchObject({ command: undefined, unknown, group });
});

test.each([
  ['--help', undefined],
  ['-h', undefined],
  ['help', undefined],
  ['order.json --help', undefined],
  ['check --help', 'check'],
  ['--help check', 'check'],
  ['help check', 'check'],
  ['help policy show', 'policy show'],
])('annul %s asks for help', (line, command) => {
  expect(found(line)).toMatchObject({ command, help: true, unknown: undefined });
});

test('a group alone is known by its name', () => {
  expect(found('policy')).toMatchObject({ command: undefined, group: 'policy', unknown: undefined });
  expect(found('policy --help')).toMatchObject({ command: undefined, group: 'policy', help: true });
});

test.each([
  ['--version', true],
  ['-V', true],
  ['--json -V', true],
  ['check -V', false],
  ['--set -V order.json', false],
  ['-- -V', false],
])('annul %s: is the version asked for?', (line, version) => {
  expect(found(line).version).toBe(version);
});

test.each([
  ['--lang fr', 'fr'],
  ['check --lang=fr x.json', 'fr'],
  ['--lang en --lang fr', 'fr'],
  ['--set --lang fr', undefined],
  ['-- --lang fr', undefined],
  ['--lang', ''],
])('the language in annul %s', (line, value) => {
  expect(peek(line.split(' '), '--lang')).toBe(value);
});
