/**
 * schema.org's Order and ParcelDelivery, as JSON-LD: alone, or lifted from a page or a mail. A buyer's data, and a
 * snapshot of the moment it was sent. No customer, address, e-mail or phone is taken over.
 */
import { found } from '../order/found.ts';
import { parseInstant } from '../order/instant.ts';
import type { Format, Piece as FormatPiece, ReadResult } from './format.ts';
import { Markup } from './markup.ts';
import { createNotes, textOf, warn } from './notes.ts';
import { notOfFormat, resultOf } from './results.ts';
import { isA, type Node, nodesOf, valuesOf } from './schema-org/nodes.ts';
import { readOrder } from './schema-org/order.ts';
import { ofOneShop } from './schema-org/shop.ts';
import { orderStatuses, paymentMethods, paymentStatuses, wooHolds, wooStatuses } from './schema-org/words.ts';
import type { Json } from './values.ts';

/** One node that speaks of an order, from one document. */
class Piece {
  readonly kind: 'order' | 'parcel' | 'invoice';
  readonly values: Json;
  readonly source: unknown;

  constructor(kind: Piece['kind'], values: Json, source: unknown) {
    this.kind = kind;
    this.values = values;
    this.source = source;
  }

  /** What it says of the order. */
  get order(): Json {
    return this.kind === 'order' ? this.values : orderOf(this.values, orderKeys[this.kind]);
  }

  get sentAt(): string | undefined {
    return this.source instanceof Markup ? this.source.sentAt : undefined;
  }
}

const isOrder = (node: Node): boolean => isA(node, 'Order');
const isParcel = (node: Node): boolean => isA(node, 'ParcelDelivery');

function detect(document: unknown): boolean {
  return nodesOf(document).some((node) => isOrder(node) || isParcel(node));
}

const idOf = ({ orderNumber, confirmationNumber }: Json): string | undefined =>
  textOf(orderNumber) ?? textOf(confirmationNumber);

const orderKeys = { parcel: 'partOfOrder', invoice: 'referencesOrder' } as const;

/** The order that a parcel or an invoice belongs to. */
const orderOf = (values: Json, key: string): Json => {
  const written = values[key];
  return valuesOf(Array.isArray(written) ? written[0] : written);
};

/** Several nodes may speak of one order, also over several mails: each is a piece of it. */
function read(document: unknown): readonly ReadResult[] {
  const nodes = nodesOf(document);
  if (!nodes.some((node) => isOrder(node) || isParcel(node))) return notOfFormat(document);
  return nodes.flatMap((node): readonly ReadResult[] => {
    if (isOrder(node)) return [piece('order', idOf(node.values), node.values, document)];
    if (isParcel(node)) return [piece('parcel', idOf(orderOf(node.values, 'partOfOrder')), node.values, document)];
    const invoiced = isA(node, 'Invoice') ? idOf(orderOf(node.values, 'referencesOrder')) : undefined;
    // An invoice alone is no order.
    const known = nodes.some((other) => isOrder(other) && idOf(other.values) === invoiced);
    return invoiced === undefined || !known ? [] : [piece('invoice', invoiced, node.values, document)];
  });
}

function piece(kind: Piece['kind'], id: string | undefined, values: Json, document: unknown): ReadResult {
  if (id !== undefined) return { kind: 'part', orderId: id, part: new Piece(kind, values, document) };
  const written = kind === 'order' ? values.orderNumber : orderOf(values, 'partOfOrder').orderNumber;
  const error = { code: 'invalid-order', path: 'id', ...found(written), expected: { kind: 'nonempty' } } as const;
  return { kind: 'error', error };
}

/** Shops count their orders by themselves: in a box of mails, two of them can have come to one number. */
function apart(all: readonly FormatPiece[]): readonly (readonly FormatPiece[])[] {
  const groups: FormatPiece[][] = [];
  for (const piece of all) {
    const own = groups.find(([first]) => first && ofOneShop(orderIn(first), orderIn(piece)));
    if (own) own.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

const orderIn = ({ part }: FormatPiece): Json => (part instanceof Piece ? part.order : {});

function assemble(id: string, all: readonly FormatPiece[]): ReadResult {
  const pieces = all.map(({ part }) => part).filter((part) => part instanceof Piece);
  const of = (kind: Piece['kind']): readonly Piece[] => pieces.filter((one) => one.kind === kind);
  const latest = newest(of('order'));
  const [parcel] = of('parcel');
  // Of a parcel alone, what is in it is all that is known of the items.
  const alone = (values: Json): Json => ({ ...orderOf(values, 'partOfOrder'), orderedItem: values.itemShipped });
  const order = latest?.values ?? alone(parcel?.values ?? {});
  const notes = createNotes();
  const nodes = {
    order,
    parcels: of('parcel').map(({ values }) => values),
    invoices: of('invoice').map(({ values }) => values),
  };
  const result = readOrder(id, nodes, notes);
  const mail = (latest ?? parcel)?.source;
  if (mail instanceof Markup && mail.isMail) {
    warn(notes, { id: 'snapshot', ...(mail.sentAt !== undefined && { found: mail.sentAt }) });
  }
  return resultOf(id, result, notes);
}

/** Of several mails about one order the last; of one mail that says it twice the first. */
function newest(orders: readonly Piece[]): Piece | undefined {
  const time = ({ sentAt }: Piece): number => (sentAt === undefined ? 0 : (parseInstant(sentAt) ?? 0));
  return orders.reduce<Piece | undefined>((last, one) => (last && time(last) >= time(one) ? last : one), undefined);
}

const others = ['Product', 'Offer', 'Invoice', 'OrderAction', 'EventReservation', 'FlightReservation'];

export const schemaOrgOrder: Format = {
  id: 'schema-org-order',
  title: 'schema.org Order and ParcelDelivery (JSON-LD, HTML pages, mails)',
  account: 'buyer',
  docs: [
    'https://schema.org/Order',
    'https://developers.google.com/gmail/markup/reference/order',
    'https://developers.google.com/gmail/markup/reference/parcel-delivery',
  ],
  tables: [orderStatuses, wooStatuses, wooHolds, paymentMethods, paymentStatuses],
  lookAlikes: others.map((type) => ({
    name: `schema.org ${type}`,
    instead: 'https://schema.org/Order',
    detect: (document) => nodesOf(document).some((node) => isA(node, type)),
  })),
  detect,
  read,
  apart,
  assemble,
};
