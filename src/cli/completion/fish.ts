/** For fish: one line for each thing that can be typed. */
import type { Choice, Leaf, Tree, Value } from './tree.ts';

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

function leafLines({ options, operand }: Leaf, when: string): string[] {
  const condition = `complete -c annul -n ${quote(when)}`;
  return [
    ...(operand?.file === true ? [] : [`${condition} -f`]),
    ...(operand === undefined || operand.file || operand.words.length === 0
      ? []
      : [`${condition} -a ${quote(operand.words.join(' '))}`]),
    ...options.map((option) => `${condition} ${optionText(option)}`),
  ];
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
