import type { ReactNode } from "react";

/** The buttons at the end of a form; on a phone they stay at the bottom edge, within reach of a thumb. */
export function SubmitBar({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <div className="flex flex-wrap gap-2 border-t border-line pt-4 max-sm:sticky max-sm:bottom-0 max-sm:-mx-4 max-sm:bg-paper max-sm:px-4 max-sm:pt-3 max-sm:pb-[max(0.75rem,env(safe-area-inset-bottom))] no-print">
      {children}
    </div>
  );
}
