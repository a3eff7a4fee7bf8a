/** Orders that the shell's tests send through annul: what is decided of them is tested elsewhere. */
export const placed = '2026-11-23T18:00:00Z';
/** Ten minutes after it was placed. */
export const now = '2026-11-23T18:10:00Z';

const base = {
  marketplace: 'amazon.com',
  placedAt: placed,
  status: 'unshipped',
  soldBy: 'third-party',
  fulfilledBy: 'merchant',
  payments: [{ method: 'credit-card', charged: false }],
};

/** Verdict `cancel`. */
export const cancellable = (id: string) => ({
  id,
  ...base,
  items: [{ id: '1', kind: 'physical', title: 'USB-C hub, 7 ports', quantity: 1 }],
});
/** Verdict `nothing-to-do`. */
export const cancelled = (id: string) => ({ id, ...base, status: 'cancelled', items: [{ id: '1', kind: 'physical' }] });
/** One item `cancel`, the other not. */
export const mixed = (id: string) => ({
  ...cancellable(id),
  items: [
    { id: '1', kind: 'physical' },
    { id: '2', kind: 'physical', status: 'shipped' },
  ],
});
/** Verdict `undetermined`. */
export const bare = (id: string) => ({ id });
/** Cannot be read. */
export const invalid = (id: string) => ({ id, items: [{ quantity: 'two' }] });

export const lines = (...documents: readonly unknown[]): string =>
  documents.map((document) => `${typeof document === 'string' ? document : JSON.stringify(document)}\n`).join('');
