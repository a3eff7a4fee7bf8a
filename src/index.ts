/** The library: what a TypeScript program imports. */
export type * from './decision/decision.ts';
export type { Order } from './order/order.ts';
