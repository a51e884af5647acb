import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type DisclosureProps = Readonly<{
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  className?: string;
}>;

/** A part that opens on demand; native, so it opens without a script. */
export function Disclosure({ summary, children, open, className }: DisclosureProps) {
  return (
    <details open={open} className={classNames("disclosure", className)}>
      <summary className="inline-flex min-h-11 items-center text-link hover:underline sm:min-h-8">
        {summary}
      </summary>
      {children}
    </details>
  );
}
