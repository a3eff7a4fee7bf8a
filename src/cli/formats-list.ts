/** What `annul convert --list` prints: the formats, where each is described, and what its words mean. */
import type { Format } from '../formats/format.ts';
import type { WordTable } from '../formats/words.ts';
import type { FormatsWords } from '../locales/cli.ts';
import { finish } from '../render/lines.ts';
import type { View } from '../render/view.ts';
import { hang } from '../render/wrap.ts';

/** `value` is absent where a word says nothing of the field. */
export function formatsData(formats: readonly Format[]): object {
  const tablesOf = (tables: readonly WordTable[]) =>
    tables.map(({ fields, gives, rows }) => ({
      fields,
      gives,
      words: Object.entries(rows).map(([word, value]) => ({ word, value })),
    }));
  return {
    schema: 'annul/formats/1',
    formats: formats.map(({ id, title, docs, tables }) => ({ id, title, docs, tables: tablesOf(tables) })),
  };
}

export function formatsText(formats: readonly Format[], words: FormatsWords, view: View): string {
  const lines = formats.flatMap(({ id, title, docs, tables }, index) => [
    ...(index > 0 ? [''] : []),
    id,
    ...hang('  ', view.text(title), view.width, view.ruler),
    // An address is for copying: no line break inside it.
    ...docs.map((url) => `  ${url}`),
    ...tables.flatMap((table) => tableLines(table, words, view)),
  ]);
  return finish(lines, view);
}

function tableLines({ fields, gives, rows }: WordTable, words: FormatsWords, view: View): string[] {
  const column = Math.max(...Object.keys(rows).map((word) => word.length));
  const meaning = (told: WordTable['rows'][string]): string => {
    if (told === undefined) return words.nothing;
    if (told === null) return words.none;
    return typeof told === 'object' ? words.oneOf(told.map(String)) : String(told);
  };
  return [
    '',
    ...hang('  ', view.text(words.gives(gives, fields)), view.width, view.ruler).map((line) => view.paint(line, 'dim')),
    ...Object.entries(rows).flatMap(([word, told]) =>
      hang(`    ${word.padEnd(column)}  `, view.text(meaning(told)), view.width, view.ruler),
    ),
  ];
}
