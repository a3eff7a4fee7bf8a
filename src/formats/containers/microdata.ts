/** HTML microdata (`itemscope`, `itemtype`, `itemprop`) as JSON-LD would say it. */
import type { Json } from '../values.ts';

export interface Items {
  readonly top: readonly Json[];
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(): void;
}

interface Open {
  /** The item that this element begins. */
  readonly item: Record<string, unknown> | undefined;
  /** The property whose value is the element's text. */
  readonly property: string | undefined;
  readonly owner: Record<string, unknown> | undefined;
  text: string;
}

const addresses: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  area: 'href',
  time: 'datetime',
  data: 'value',
  meter: 'value',
};

export function createItems(): Items {
  const top: Json[] = [];
  const open: Open[] = [];
  // The innermost item, and the elements whose text is a value.
  const owners: Record<string, unknown>[] = [];
  let listening = 0;

  return {
    top,
    open(name, attributes) {
      const owner = owners.at(-1);
      const property = attributes.itemprop?.trim().split(/\s+/)[0] || undefined;
      if (attributes.itemscope !== undefined) {
        const item = Object.create(null) as Record<string, unknown>;
        if (attributes.itemtype) item['@type'] = attributes.itemtype.trim().split(/\s+/);
        if (owner && property) add(owner, property, item);
        else top.push(item);
        owners.push(item);
        open.push({ item, property: undefined, owner: undefined, text: '' });
        return;
      }
      const written = attributes.content ?? attributes[addresses[name] ?? ''];
      if (owner && property && written !== undefined) add(owner, property, written.trim());
      const listens = owner !== undefined && property !== undefined && written === undefined;
      if (listens) listening += 1;
      open.push({ item: undefined, property: listens ? property : undefined, owner, text: '' });
    },
    text(text) {
      if (listening === 0) return;
      for (const element of open)
        if (element.property !== undefined && element.text.length < longest) element.text += text;
    },
    close() {
      const element = open.pop();
      if (!element) return;
      if (element.item) owners.pop();
      if (element.property === undefined || !element.owner) return;
      listening -= 1;
      add(element.owner, element.property, element.text.replace(/\s+/g, ' ').trim());
    },
  };
}

const longest = 1000;

function add(item: Record<string, unknown>, property: string, value: unknown): void {
  const before = item[property];
  if (before === undefined) item[property] = value;
  else if (Array.isArray(before)) before.push(value);
  else item[property] = [before, value];
}
