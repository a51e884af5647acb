import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** The head of a shell, closed by the double rule. */
export function Masthead({ children, className }: Readonly<{ children: ReactNode; className: string }>) {
  return (
    <header className={classNames("no-print", className)}>
      {children}
      <div aria-hidden="true" className="masthead-rule" />
    </header>
  );
}
