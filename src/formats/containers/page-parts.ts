/** The scripts and the microdata of a page, without building its tree. */
import { Parser } from 'htmlparser2';
import type { Json } from '../values.ts';
import { createItems } from './microdata.ts';

export interface PageParts {
  /** The texts of JSON-LD scripts. */
  readonly scripts: readonly string[];
  /** Microdata, in the shape of JSON-LD. */
  readonly items: readonly Json[];
}

/** The parser's time grows with the square of the depth. */
const deepest = 1000;

/** Undefined where too many elements stand inside each other. */
export function partsOf(page: string): PageParts | undefined {
  const scripts: string[] = [];
  const items = createItems();
  let script: string | undefined;
  let depth = 0;
  let deep = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > deepest) {
        deep = true;
        parser.pause();
        return;
      }
      const isScript = name === 'script' && /^application\/ld\+json\b/i.test((attributes.type ?? '').trim());
      if (isScript) script = '';
      items.open(name, attributes);
    },
    ontext(text) {
      if (script === undefined) items.text(text);
      else script += text;
    },
    onclosetag() {
      depth -= 1;
      if (script !== undefined) scripts.push(script);
      script = undefined;
      items.close();
    },
  });
  // In pieces: paused, it reads nothing more.
  for (let at = 0; at < page.length && !deep; at += slice) parser.write(page.slice(at, at + slice));
  if (deep) return undefined;
  parser.end();
  return { scripts, items: items.top };
}

const slice = 1 << 14;
