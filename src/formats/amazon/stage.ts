/** Where an order stands, from its own word and Easy Ship's. */
import { quote } from '../../order/clean.ts';
import type { Order } from '../../order/order.ts';
import { type Fulfilment, type Status, shippedOrLater } from '../../order/vocabulary.ts';
import { type Notes, textOf, warn } from '../notes.ts';
import type { Meaning } from '../words.ts';

/** `shipped` stands for all that may come after it. */
export function stageOf(meaning: Meaning<Status> | undefined): Status | undefined {
  const told = meaning?.told;
  return typeof told === 'object' && told !== null ? told[0] : (told ?? undefined);
}

/** "Shipped" spans everything from hand-over on; only Easy Ship says more, and it never moves a status backwards. */
export function refine(
  stage: Status | undefined,
  easyShip: Meaning<Status> | undefined,
  fulfilledBy: Fulfilment | undefined,
  written: unknown,
  notes: Notes,
): Order['status'] {
  const later = easyShip?.told;
  if (stage === 'shipped' && later && fulfilledBy !== 'platform') return later;
  if (later) {
    const against = stage === 'shipped' ? 'fulfilledBy' : 'status';
    warn(notes, { id: 'contradiction', path: 'carrier', other: against, found: quote(textOf(written) ?? '') });
  }
  return stage === 'shipped' ? shippedOrLater : stage;
}
