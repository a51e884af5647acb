import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type CalloutTone = "note" | "success" | "warning" | "error";

const TONES: Readonly<Record<CalloutTone, string>> = {
  note: "border-link bg-active-ground",
  success: "border-done bg-done-ground",
  warning: "border-due bg-due-ground",
  error: "border-late bg-late-ground",
};

export type CalloutProps = Readonly<{
  tone?: CalloutTone;
  title?: string;
  children?: ReactNode;
  /** Read out when it appears after an action on the page. */
  live?: boolean;
  className?: string;
}>;

/** A message in the flow of the page; there are no messages that fly in and vanish. */
export function Callout({ tone = "note", title, children, live = false, className }: CalloutProps) {
  return (
    <div
      role={live ? "status" : undefined}
      className={classNames("border-l-4 px-4 py-3 keeps-colour", TONES[tone], className)}
    >
      {title ? <p className="font-semibold">{title}</p> : null}
      {children ? <div className={title ? "mt-1" : undefined}>{children}</div> : null}
    </div>
  );
}
