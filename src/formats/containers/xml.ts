/** XML documents as JSON would say them: an element with elements is an object, one without is its text. */
import { Parser } from 'htmlparser2';
import type { InputError } from '../../order/error.ts';
import type { Bytes } from '../containers.ts';
import { tooDeep, tooLarge } from '../document.ts';
import type { RawRecord } from '../records.ts';
import { collected } from './collected.ts';
import { decoded } from './decoded.ts';

interface Element {
  readonly name: string;
  readonly children: Record<string, unknown>;
  text: string;
}

const deepest = 200;
const slice = 1 << 14;

export async function* readXml(bytes: Bytes): AsyncGenerator<readonly RawRecord[]> {
  const whole = await collected(bytes);
  yield [whole ? recordOf(await decoded(whole)) : tooLarge];
}

function recordOf(text: string): RawRecord {
  const root: Element = { name: '', children: emptyObject(), text: '' };
  const open: Element[] = [root];
  let deep = false;
  const parser = new Parser(
    {
      onopentag(name) {
        deep ||= open.length > deepest;
        if (!deep) open.push({ name: name.slice(name.indexOf(':') + 1), children: emptyObject(), text: '' });
      },
      ontext(part) {
        const inner = open.at(-1);
        if (inner) inner.text += part;
      },
      onclosetag() {
        if (deep || open.length < 2) return;
        const element = open.pop();
        const outer = open.at(-1);
        if (element && outer) add(outer.children, element.name, said(element));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length && !deep; at += slice) parser.write(text.slice(at, at + slice));
  if (deep) return tooDeep;
  // What is still open at the end was cut off.
  if (open.length > 1) return { error: cutOff };
  parser.end();
  return { document: root.children };
}

const emptyObject = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

const said = ({ children, text }: Element): unknown => (Object.keys(children).length > 0 ? children : text.trim());

function add(object: Record<string, unknown>, name: string, value: unknown): void {
  const before = object[name];
  if (before === undefined) object[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else object[name] = [before, value];
}

const cutOff: InputError = {
  code: 'unknown-format',
  foundType: 'end',
  expected: { kind: 'known-format' },
  hint: 'complete-file',
};
