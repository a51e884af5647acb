import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { patternCopy } from "./copy";

/**
 * Lets a wide table scroll by itself, by finger and by keyboard, while the page stays still. It is where what is said to
 * screen readers alone is placed, or those words, being out of the flow, would widen the page.
 */
export function ScrollRegion({
  label,
  children,
  className,
}: Readonly<{ label: string; children: ReactNode; className?: string }>) {
  return (
    <section
      aria-label={patternCopy.scrollHint(label)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      className={classNames("scroll-region relative overflow-x-auto", className)}
    >
      {children}
    </section>
  );
}
