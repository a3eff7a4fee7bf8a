/**
 * Limits that several rules, rows or sentences share, so that a changed one changes in one place. The researched facts
 * behind each are named; who states it, and where it was read, is said by the rule that uses it.
 */

/** Minutes in which a seller's order is cancelled without asking: `buyer-3p-window`, `buyer-3p-window-jp`. */
export const selfCancelMinutes = { elsewhere: 30, japan: 5 } as const;

/** Days a payment may be checked before the platform cancels: `seller-pending`. */
export const pendingDays = 21;

/** Business days after which a hold has ended at the latest: `hold-release-us`, `hold-release-au`, `conflict-hold`. */
export const holdDays = 7;

/** Business days from an undeliverable parcel's return to its refund: `rule-undeliverable`, `ship-refuse-refund`. */
export const undeliverableDays = 5;

/** Business days from receipt of a return to its seller's refund: `seller-refund-2bd`, `3p-refund-2bd`. */
export const sellerRefundDays = 2;
