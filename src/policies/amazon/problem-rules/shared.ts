/** What the rows of several symptoms have in common. */
import { onTheWay } from '../groups.ts';
import { selfCancelMinutes } from '../limits.ts';
import type { Symptom } from '../problem-inputs.ts';

export const ended = ['cancelled', 'returned', 'unfulfillable'] as const;
export const away = [...onTheWay, 'pickup-ready', 'undeliverable'] as const;
/** It came back, or should: its refund is that of a return. */
export const comesBack = [...away, 'delivered', 'returned'] as const;

/** How long a buyer cancels a seller's order alone. */
export const selfCancelParams = { minutes: selfCancelMinutes.elsewhere, japan: selfCancelMinutes.japan } as const;

export const problem = (symptom: Symptom): { readonly problem: readonly [Symptom] } => ({ problem: [symptom] });
