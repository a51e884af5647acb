import type { ReactNode } from "react";

export type DropdownProps = Readonly<{
  summary: ReactNode;
  /** Said instead of the summary where its words are not enough. */
  label?: string;
  children: ReactNode;
  /** Which edge the panel keeps to. */
  side?: "left" | "right";
}>;

/** A native disclosure whose panel floats; in 长辈版 it opens in the flow, since floating panels get lost there. */
export function Dropdown({ summary, label, children, side = "right" }: DropdownProps) {
  return (
    <details className="disclosure dropdown relative">
      <summary
        aria-label={label}
        className="inline-flex min-h-11 items-center rounded-control px-2 whitespace-nowrap text-ink hover:bg-none-ground sm:min-h-9"
      >
        {summary}
      </summary>
      <div
        className={`absolute z-40 mt-1 max-h-[70vh] w-64 max-w-[calc(100vw-2rem)] overflow-y-auto rounded-panel border border-line-strong bg-paper py-2 shadow-overlay elder:static elder:w-full ${side === "right" ? "right-0" : "left-0"}`}
      >
        {children}
      </div>
    </details>
  );
}
