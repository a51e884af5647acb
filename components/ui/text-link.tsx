import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type TextLinkProps = Readonly<{
  href: string;
  children: ReactNode;
  /** Without an underline at rest: for names and numbers inside tables. */
  quiet?: boolean;
  /** A whole request instead of a client navigation: downloads, other sites, mode switches. */
  plain?: boolean;
  /** Said by screen readers instead of the visible text, which it must contain. */
  label?: string;
  className?: string;
}>;

/**
 * A link in running text or a table. It never prefetches: a ledger page holds hundreds of links, and each
 * prefetch would be a database read that nobody asked for.
 */
export function TextLink({ href, children, quiet = false, plain = false, label, className }: TextLinkProps) {
  const style = classNames(quiet ? "link-quiet" : "link", className);
  if (plain) {
    return (
      <a href={href} className={style} aria-label={label}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={style} aria-label={label}>
      {children}
    </Link>
  );
}
