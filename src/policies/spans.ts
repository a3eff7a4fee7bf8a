/** How rules write their limits: each helper gives the span of measures of one scale (`src/facts/scales.ts`). */
import type { Span } from '../decide/model.ts';

const minute = 60_000;
const dayLength = 86_400_000;

/** Less than this many minutes on the clock: at 30:00.000 the window of 30 minutes is over. */
export const withinMinutes = (minutes: number): Span => ({ below: minutes * minute });
export const withinHours = (hours: number): Span => withinMinutes(hours * 60);

/** Up to the end of the Nth calendar day after the event, whose own day is day 0. */
export const withinDays = (days: number): Span => ({ below: days + 1 });
/** From the day after the Nth calendar day on. */
export const afterDays = (days: number): Span => ({ from: days + 1 });
/** After the first number of days and up to the end of the second. */
export const betweenDays = (after: number, within: number): Span => ({ from: after + 1, below: within + 1 });

/** The civil day of an ISO date, counted from 1 January 1970. */
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength;
/** From the first to the last date, both included. */
export const fromTo = (first: string, last: string): Span => ({ from: dayOf(first), below: dayOf(last) + 1 });
export const before = (date: string): Span => ({ below: dayOf(date) });
export const upTo = (last: string): Span => ({ below: dayOf(last) + 1 });

/** An amount up to this one, in minor units. */
export const atMost = (minor: number): Span => ({ below: minor + 1 });
