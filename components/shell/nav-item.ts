import type { ReactNode } from "react";

/** A place in a menu; the words and the current one are the caller's. */
export type NavItem = Readonly<{
  label: string;
  href: string;
  current?: boolean;
  /** A lucide icon, always beside the word. */
  icon?: ReactNode;
  /** How many things wait there. */
  count?: number;
}>;
