import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { StatusMark } from "@/components/ui/status-mark";

export type EmptyStateProps = Readonly<{
  /** `first`: nothing yet; `filtered`: nothing matches; `good`: nothing is left to do. */
  kind: "first" | "filtered" | "good";
  title: string;
  /** What the page is for and who fills it, or which filters are on. */
  children?: ReactNode;
  /** One button or link. */
  action?: ReactNode;
}>;

/** Why there is nothing here, in words; no picture. */
export function EmptyState({ kind, title, children, action }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        "border-y px-4 py-8",
        kind === "good" ? "border-done bg-done-ground text-done-ink" : "border-line-strong bg-paper",
      )}
    >
      <p className="flex items-center gap-2 text-h2 font-semibold">
        {kind === "good" ? <StatusMark tone="done" /> : null}
        {title}
      </p>
      {children ? <div className="mt-1 max-w-prose">{children}</div> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}
