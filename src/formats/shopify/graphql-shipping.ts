/** Fulfilments and fulfilment orders in GraphQL: what has left, and what the warehouse has been given. */
import { type Status, shippedOrLater } from '../../order/vocabulary.ts';
import { instantOf, isAbsent, type Notes, textOf, warn } from '../notes.ts';
import { unitsOf } from '../units.ts';
import { isObject, type Json } from '../values.ts';
import { folded, meaningOf } from '../words.ts';
import { connectionIn } from './connections.ts';
import { idOf } from './facts.ts';
import type { Fulfilment, WarehouseOrder } from './source.ts';
import { failed } from './words.ts';
import { fulfilmentStates, shipmentStates, voided, warehouseRequests, warehouseStates } from './words-graphql.ts';

/** None for one that does not count. */
export function fulfilmentOf(raw: Json, notes: Notes): readonly Fulfilment[] {
  const state = meaningOf(fulfilmentStates, raw.status, 'items.0.quantityShipped', notes);
  const shipment = meaningOf(shipmentStates, raw.displayStatus, 'items.0.status', notes);
  if (failed.has(folded(textOf(raw.status) ?? ''))) {
    warn(notes, { id: 'failed-fulfilment', path: 'items.0.quantityShipped' });
  }
  const isVoid = voided.has(folded(textOf(raw.displayStatus) ?? ''));
  if (isVoid || (state && state.told === undefined)) return [];
  const shown = typeof shipment?.told === 'string' ? shipment.told : undefined;
  return [
    {
      stage: stageOf(isAbsent(raw.status), state?.told, shipment && (shown ?? 'shipped')),
      states: shown ? [shown] : isAbsent(raw.displayStatus) ? ['shipped'] : shippedOrLater,
      shippedAt: instantOf(isAbsent(raw.inTransitAt) ? raw.createdAt : raw.inTransitAt, 'shippedAt', notes),
      deliveredAt: instantOf(raw.deliveredAt, 'deliveredAt', notes),
      expectedAt: instantOf(raw.estimatedDeliveryAt, 'deliveryWindow.latest', notes),
      units: unitsIn(raw.fulfillmentLineItems, notes),
    },
  ];
}

/** Handed to a service is not sent, whatever else is said; without a status, what is shown tells. */
function stageOf(untold: boolean, state: unknown, shown: Status | undefined): Fulfilment['stage'] {
  if (shown === 'preparing') return shown;
  if (untold) return shown && 'shipped';
  return state === 'shipped' || state === 'preparing' ? state : undefined;
}

function unitsIn(value: unknown, notes: Notes): ReadonlyMap<string, number> | undefined {
  const connection = connectionIn(value);
  if (!connection || connection.more) return undefined;
  const units = new Map<string, number>();
  for (const line of connection.nodes) {
    const id = isObject(line.lineItem) ? idOf(line.lineItem.id) : undefined;
    const count = unitsOf(line.quantity, 'items.0.quantityShipped', notes);
    if (id === undefined || count === undefined) return undefined;
    units.set(id, (units.get(id) ?? 0) + count);
  }
  return units;
}

/** None for one that is done with: its fulfilments tell. */
export function warehouseOrderOf(raw: Json, notes: Notes): readonly WarehouseOrder[] {
  const word = folded(textOf(raw.status) ?? '');
  const state = meaningOf(warehouseStates, raw.status, 'items.0.status', notes)?.told;
  const request = meaningOf(warehouseRequests, raw.requestStatus, 'items.0.status', notes)?.told;
  if (word === 'closed' || word === 'cancelled') return [];
  const told = typeof request === 'string' && state !== undefined ? request : state;
  const lines = connectionIn(raw.lineItems);
  const ids = lines?.nodes.map((line) => (isObject(line.lineItem) ? idOf(line.lineItem.id) : undefined));
  const whole = lines && !lines.more && ids?.every((id) => id !== undefined);
  return [
    {
      states: typeof told === 'string' ? [told] : [],
      shipBy: instantOf(raw.fulfillBy, 'shipBy', notes),
      releaseAt: word === 'scheduled' ? instantOf(raw.fulfillAt, 'items.0.releaseAt', notes) : undefined,
      lines: whole ? new Set(ids?.filter((id) => id !== undefined)) : undefined,
    },
  ];
}
