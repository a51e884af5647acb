import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";

export type LinkButtonProps = Readonly<{
  href: string;
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** A whole request instead of a client navigation: downloads and mode switches. */
  plain?: boolean;
  className?: string;
}>;

/** A link that stands among buttons, for going somewhere; what changes data is a `Button` in a form. */
export function LinkButton(props: LinkButtonProps) {
  const { href, children, variant = "secondary", size = "normal", plain = false, className } = props;
  const style = buttonStyle(variant, size, className);
  if (plain) {
    return (
      <a href={href} className={style}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={style}>
      {children}
    </Link>
  );
}
