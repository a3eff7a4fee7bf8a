/** Something odd in the data that did not stop the reading: an id for programs, words for its sentence. */
export interface DataWarning {
  readonly id:
    | 'unknown-field'
    | 'unknown-value'
    | 'contradiction'
    | 'incomplete'
    | 'mixed-currencies'
    | 'unclear-tax'
    | 'not-platform-order'
    | 'items-without-order'
    | 'parts-without-order'
    | 'passed-over'
    | 'mixed-packages'
    | 'one-item'
    | 'status-not-told'
    | 'without-offset'
    | 'day-begins'
    | 'near-cancellation'
    | 'duplicate-items'
    | 'seller-data'
    | 'refund-pending'
    | 'refund-inexact'
    | 'request-rejected'
    | 'request-untold'
    | 'tax-apart'
    | 'not-placed'
    | 'cancelled-not-refunded'
    | 'removed-units'
    | 'returns'
    | 'failed-fulfilment'
    | 'test-order'
    | 'partial-answer'
    | 'unclear-price'
    | 'day-only'
    | 'replacement'
    | 'own-shop'
    | 'not-counted'
    | 'notification'
    | 'snapshot'
    | 'skipped';
  /** Where, written as `--set` takes it: `items.0.quantity`. */
  readonly path?: string;
  /** The second field of a contradiction. */
  readonly other?: string;
  /** What was met, cleaned and cut; never a personal field's value. */
  readonly found?: string;
  /** The nearest known name, or the values that are expected. */
  readonly expected?: string;
}
