import type { ReactNode } from "react";
import { type DisplayMode, DisplayModes } from "./display-modes";

/** The thin line above the masthead: how the page is shown, and at the right who one is or may be. */
export function TopStrip({
  modes,
  children,
  className,
}: Readonly<{ modes: readonly DisplayMode[]; children?: ReactNode; className: string }>) {
  return (
    <div className="border-b border-line bg-ground text-ink-2 no-print">
      <div className={`mx-auto flex flex-wrap items-center justify-between gap-x-4 ${className}`}>
        <div className="-ml-3">
          <DisplayModes modes={modes} />
        </div>
        {children}
      </div>
    </div>
  );
}
