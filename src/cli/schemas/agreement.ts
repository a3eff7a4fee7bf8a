/** What it means that a schema and a type agree. */

/** Every field required, so that one which only one side has is noticed. */
export type Whole<T> = T extends object ? { readonly [K in keyof T]-?: Whole<T[K]> } : T;
/** Does not compile where A is no B. */
export type Assignable<A extends B, B> = A;
