export const FOUND_KINDS = ["page", "firm", "region", "person"] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something that a search finds, and where it leads. */
export interface Found {
  readonly kind: FoundKind;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly detail: string;
  readonly href: string;
}
