/** For bash 3.2 and later, the one that macOS has included. */
import { type Leaf, type Operand, type Tree, type Value, valueOptions } from './tree.ts';

export function bashScript(tree: Tree): string {
  const { entries, fallback } = tree;
  const words = entries.map(({ name }) => name);
  const groups = entries.flatMap((entry) => ('members' in entry ? [entry] : []));
  const leaves = entries.flatMap((entry) =>
    'members' in entry
      ? entry.members.map((member) => ({ path: `${entry.name} ${member.name}`, leaf: member }))
      : [{ path: entry.name, leaf: entry }],
  );
  return `${[
    '# bash completion for annul:  source <(annul completion bash)',
    '_annul() {',
    `  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= words= before= place=0 i`,
    '  COMPREPLY=()',
    '  # "=" is a word of its own here.',
    `  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi`,
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    `    case \${COMP_WORDS[i]} in`,
    `      ${valueOptions(tree).join('|')}) [[ \${COMP_WORDS[i+1]} == = ]] && ((i++)); ((i++)) ;;`,
    '      -*|=) ;;',
    '      *)',
    '        case $command in',
    `          "") command=\${COMP_WORDS[i]} ;;`,
    ...(groups.length === 0
      ? []
      : [`          ${groups.map(({ name }) => name).join('|')}) command="$command \${COMP_WORDS[i]}" ;;`]),
    `          *) before=\${COMP_WORDS[i]}; ((place++)) ;;`,
    '        esac ;;',
    '    esac',
    '  done',
    '  case $command in',
    ...groups.map(({ name, members }) => `    ${name}) words="${members.map((member) => member.name).join(' ')}" ;;`),
    ...leaves.map(({ path, leaf }) => `    ${quoted(path)})\n${indented(leafLines(leaf, []))} ;;`),
    `    *)\n${indented(leafLines(fallback, [`[[ -z $command ]] && words="$words ${words.join(' ')}"`]))} ;;`,
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$cur"))',
    '}',
    '# Where nothing is offered, files are.',
    'complete -o default -F _annul annul',
  ].join('\n')}\n`;
}

function leafLines({ options, operands, several }: Leaf, extra: readonly string[]): string[] {
  const flags = options.flatMap(({ names }) => names.filter((name) => name.startsWith('--'))).join(' ');
  const places = operands.flatMap((operand, index) => placeLine(operand, several ? '*' : `${index}`));
  return [
    'case $prev in',
    ...options.flatMap(({ names, value }) =>
      value === undefined ? [] : [`  ${names.join('|')}) words="${listed(value)}" ;;`],
    ),
    `  *) if [[ $cur == -* ]]; then words="${flags}"; ${places.length === 0 ? '' : `else case $place in ${places.join(' ')} esac; `}fi ;;`,
    'esac',
    ...extra,
  ];
}

/** What is offered in the place of an operand. */
function placeLine(operand: Operand, place: string): string[] {
  const words = listed(operand);
  if (words === '') return [];
  const only = operand.after === undefined ? '' : `[[ $before == ${operand.after} ]] && `;
  return [`${place}) ${only}words="${words}" ;;`];
}

const listed = ({ words, file }: Value): string => (file ? '' : words.join(' '));

const quoted = (path: string): string => (path.includes(' ') ? `"${path}"` : path);

const indented = (lines: readonly string[]): string => lines.map((line) => `      ${line}`).join('\n');
