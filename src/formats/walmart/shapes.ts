/** The shapes in which Walmart's orders come: a list, an order by itself, a notification; from XML or from JSON. */
import { isAbsent, textOf } from '../notes.ts';
import { isObject, type Json } from '../values.ts';
import { folded } from '../words.ts';

export interface View {
  readonly orders: readonly unknown[];
  /** Of a list: whether another page follows. */
  readonly more?: boolean;
  /** Of a notification: what happened, and when. */
  readonly event?: Notification;
}

export interface Notification {
  /** Folded: `intenttocancel`. */
  readonly type: string;
  readonly time: unknown;
  /** It names the lines it is about, and perhaps no others. */
  readonly partial: boolean;
}

/** Undefined where it is none of them. */
export function viewOf(document: unknown): View | undefined {
  if (!isObject(document)) return undefined;
  const plain = Object.keys(document).some(isPrefixed) ? unprefixed(document, 0) : document;
  if (!isObject(plain)) return undefined;
  if (isOrder(plain)) return { orders: [plain] };
  if (isOrder(plain.order)) return { orders: [plain.order] };
  const list = isObject(plain.list) ? plain.list : plain;
  return listView(list) ?? notificationView(plain);
}

function isOrder(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, 'purchaseOrderId') && Object.hasOwn(value, 'orderLines');
}

/** XML has no lists: what stands alone may be one. */
export function lifted(value: unknown, inner?: string): readonly unknown[] {
  if (inner !== undefined && isObject(value) && !Array.isArray(value)) return lifted(value[inner]);
  if (Array.isArray(value)) return value;
  return isAbsent(value) ? [] : [value];
}

export const objectsIn = (value: unknown, inner?: string): readonly Json[] => lifted(value, inner).filter(isObject);

function listView({ meta, elements }: Json): View | undefined {
  if (!isObject(elements) && !(isObject(meta) && elements === '')) return undefined;
  const orders = isObject(elements) ? lifted(elements.order) : [];
  const page = isObject(meta) && Object.hasOwn(meta, 'totalCount');
  if (!orders.some(isOrder) && !(orders.length === 0 && page)) return undefined;
  return { orders, more: isObject(meta) && textOf(meta.nextCursor) !== undefined };
}

const partial = new Set(['intenttocancel', 'polineautocancelled', 'fraudcancel']);

function notificationView({ source, payload }: Json): View | undefined {
  if (!isObject(source) || textOf(source.eventType) === undefined || !isObject(payload)) return undefined;
  const order = isOrder(payload.order) ? payload.order : payload;
  if (!isOrder(order)) return undefined;
  const meta = isObject(payload.meta) ? payload.meta : payload;
  const type = folded(textOf(meta.subEventType) ?? textOf(source.eventType) ?? '');
  return { orders: [order], event: { type, time: source.eventTime, partial: partial.has(type) } };
}

const isPrefixed = (key: string): boolean => /^[\w-]+:[\w-]+$/.test(key);
const deepest = 16;

/** `ns3:order` is `order`. */
function unprefixed(value: unknown, depth: number): unknown {
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) return value.map((element) => unprefixed(element, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      isPrefixed(key) ? key.slice(key.indexOf(':') + 1) : key,
      unprefixed(inner, depth + 1),
    ]),
  );
}
