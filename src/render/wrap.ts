/** Wrapping, cutting and padding by columns. Styles are put on afterwards, so that nothing here ever meets one. */
import type { Ruler } from './width.ts';

/**
 * Breaks at spaces (never at no-break ones) into lines of at most `width` columns; a word that is wider than a line
 * starts where the text stands and is broken between clusters. At least one line, which may be empty.
 */
export function wrap(text: string, width: number, ruler: Ruler): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = (): void => {
    lines.push(line);
    line = '';
    used = 0;
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const size = ruler.width(word);
    const gap = line === '' ? 0 : 1;
    if (size <= room) {
      if (used + gap + size > room) flush();
      line += line === '' ? word : ` ${word}`;
      used = used + (used === 0 ? 0 : 1) + size;
      continue;
    }
    if (used + gap >= room) flush();
    if (line !== '') {
      line += ' ';
      used += 1;
    }
    for (const cluster of ruler.clusters(word)) {
      const columns = ruler.width(cluster);
      if (used + columns > room && line !== '') flush();
      line += cluster;
      used += columns;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines.map((each) => each.trimEnd());
}

/** Cuts to at most `width` columns; what was cut ends in `ellipsis`. */
export function cut(text: string, width: number, ruler: Ruler, ellipsis: string): string {
  if (ruler.width(text) <= width) return text;
  const room = width - ruler.width(ellipsis);
  if (room < 0) return ellipsis.slice(0, Math.max(0, width));
  let kept = '';
  let used = 0;
  for (const cluster of ruler.clusters(text)) {
    const columns = ruler.width(cluster);
    if (used + columns > room) break;
    kept += cluster;
    used += columns;
  }
  return kept.trimEnd() + ellipsis;
}

/** Fills up with spaces on the right. */
export function pad(text: string, width: number, ruler: Ruler): string {
  return text + ' '.repeat(Math.max(0, width - ruler.width(text)));
}

/** The text after a prefix, its further lines under its first: a number, a label. */
export function hang(prefix: string, text: string, width: number, ruler: Ruler): string[] {
  const indent = ruler.width(prefix);
  const [first = '', ...rest] = wrap(text, width - indent, ruler);
  return [`${prefix}${first}`.trimEnd(), ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
}

/** Two texts at the two ends of a line; the right one moves below, indented, where both do not fit. */
export function ends(left: string, right: string, width: number, ruler: Ruler): readonly [string, string] | undefined {
  const gap = width - ruler.width(left) - ruler.width(right);
  return gap < 2 ? undefined : [`${left}${' '.repeat(gap)}`, right];
}
