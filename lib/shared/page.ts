/** One page of a list; `total` counts all of them. */
export interface Page<T> {
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly items: readonly T[];
}
