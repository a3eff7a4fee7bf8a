/** For fish: one line for each thing that can be typed. */
import type { Choice, Leaf, Operand, Tree, Value } from './tree.ts';

export function fishScript({ entries, fallback }: Tree): string {
  const names = entries.map(({ name }) => name);
  const first = `not __fish_seen_subcommand_from ${names.join(' ')}`;
  return `${[
    '# fish completion for annul:  annul completion fish | source',
    'complete -c annul -e',
    ...entries.map(({ name, text }) => `complete -c annul -n ${quote(first)} -a ${name} -d ${quote(text)}`),
    ...leafLines(fallback, first),
    ...entries.flatMap((entry) => {
      const seen = `__fish_seen_subcommand_from ${entry.name}`;
      if (!('members' in entry)) return leafLines(entry, seen);
      const members = entry.members.map(({ name }) => name).join(' ');
      const open = `${seen}; and not __fish_seen_subcommand_from ${members}`;
      return [
        `complete -c annul -n ${quote(seen)} -f`,
        ...entry.members.flatMap((member) => [
          `complete -c annul -n ${quote(open)} -a ${member.name} -d ${quote(member.text)}`,
          ...leafLines(member, `${seen}; and __fish_seen_subcommand_from ${member.name}`),
        ]),
      ];
    }),
  ].join('\n')}\n`;
}

function leafLines({ options, operands }: Leaf, when: string): string[] {
  const condition = `complete -c annul -n ${quote(when)}`;
  return [
    ...(operands.some(({ file }) => file) ? [] : [`${condition} -f`]),
    ...operands.flatMap((operand) => operandLine(operand, operands, when)),
    ...options.map((option) => `${condition} ${optionText(option)}`),
  ];
}

/** fish knows no places: words are offered until one of them stands there. */
function operandLine(operand: Operand, all: readonly Operand[], when: string): string[] {
  const { after, file, words } = operand;
  if (file || words.length === 0) return [];
  const several = all.filter((other) => other.words.length > 0).length > 1;
  const conditions = [
    when,
    ...(after === undefined ? [] : [`__fish_seen_subcommand_from ${after}`]),
    ...(several ? [`not __fish_seen_subcommand_from ${words.join(' ')}`] : []),
  ];
  return [`complete -c annul -n ${quote(conditions.join('; and '))} -a ${quote(words.join(' '))}`];
}

function optionText({ names, text, value }: Choice): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...flags, ...(value === undefined ? [] : [valueText(value)]), `-d ${quote(text)}`].join(' ');
}

function valueText({ words, file }: Value): string {
  if (file) return '-r -F';
  return words.length === 0 ? '-x' : `-x -a ${quote(words.join(' '))}`;
}

const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
