/** For zsh: `_arguments` does the work. */
import type { Choice, Leaf, Operand, Tree, Value } from './tree.ts';

export function zshScript({ entries, fallback }: Tree): string {
  return `${[
    '#compdef annul',
    '# zsh completion for annul:  source <(annul completion zsh)',
    '_annul() {',
    '  local context state state_descr line ret=1',
    '  typeset -A opt_args',
    "  _arguments -C '1: :->word' '*:: :->rest' && ret=0",
    '  case $state in',
    '    word)',
    `      local -a words=(${entries.map(({ name, text }) => quote(`${name}:${text}`)).join(' ')})`,
    '      _describe -t commands command words && ret=0',
    '      _files && ret=0',
    '      ;;',
    '    rest)',
    `      case \${words[1]} in`,
    ...entries.flatMap((entry) =>
      'members' in entry
        ? [
            `        ${entry.name})`,
            "          _arguments -C '1: :->member' '*:: :->args' && ret=0",
            '          case $state in',
            '            member)',
            `              local -a members=(${entry.members.map(({ name, text }) => quote(`${name}:${text}`)).join(' ')})`,
            '              _describe -t commands command members && ret=0 ;;',
            '            args)',
            `              case \${words[1]} in`,
            ...entry.members.map((member) => `                ${member.name}) ${argumentsOf(member, 20)} && ret=0 ;;`),
            '              esac ;;',
            '          esac ;;',
          ]
        : [`        ${entry.name}) ${argumentsOf(entry, 12)} && ret=0 ;;`],
    ),
    `        *) ${argumentsOf(fallback, 12)} && ret=0 ;;`,
    '      esac',
    '      ;;',
    '  esac',
    '  return ret',
    '}',
    'compdef _annul annul',
  ].join('\n')}\n`;
}

function argumentsOf({ options, operands, several }: Leaf, indent: number): string {
  const specs = [
    ...options.map(optionSpec),
    ...operands.map((operand, index) => quote(`${several ? '*' : index + 1}${operandSpec(operand)}`)),
  ];
  return ['_arguments -s -S', ...specs].join(` \\\n${' '.repeat(indent)}`);
}

function optionSpec({ names, text, value }: Choice): string {
  const [long = '', short] = names;
  const repeatable = long === '--set' ? '*' : '';
  const detail = `[${text.replace(/[[\]:\\]/g, '\\$&')}]${value === undefined ? '' : valueSpec(value)}`;
  const takes = value === undefined ? '' : '=';
  if (short === undefined) return quote(`${repeatable}${long}${takes}${detail}`);
  return `${quote(`(${names.join(' ')})`)}{${short}${value === undefined ? '' : '+'},${long}${takes}}${quote(detail)}`;
}

/** Words that follow only one other are offered where that one stands on the line. */
function operandSpec(operand: Operand): string {
  if (operand.after === undefined) return valueSpec(operand);
  return `:${operand.label}:{(( \${words[(I)${operand.after}]} )) && compadd ${operand.words.join(' ')}}`;
}

function valueSpec({ label, words, file }: Value): string {
  const name = label.replace(/[:\\]/g, '\\$&');
  if (file) return `:${name}:_files`;
  return words.length === 0 ? `:${name}: ` : `:${name}:(${words.join(' ')})`;
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
