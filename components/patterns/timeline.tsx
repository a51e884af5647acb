import type { ReactNode } from "react";
import { StatusMark, type Tone } from "@/components/ui/status-mark";

export type TimelineEntry = Readonly<{
  key: string;
  /** Machine form, `YYYY-MM-DD` or an ISO instant. */
  at: string;
  /** The same for people. */
  atText: string;
  title: string;
  body?: ReactNode;
  /** Unit or post that did it. */
  by?: string;
  tone?: Tone;
}>;

/** What happened, newest first or oldest first as given. */
export function Timeline({ entries }: Readonly<{ entries: readonly TimelineEntry[] }>) {
  return (
    <ol className="ml-1.5 border-l border-line-strong">
      {entries.map(({ key, at, atText, title, body, by, tone = "none" }) => (
        <li key={key} className="relative pb-4 pl-5 last:pb-0">
          <span className="absolute top-0.5 -left-2 flex size-4 items-center justify-center bg-ground text-done-ink">
            <StatusMark tone={tone} />
          </span>
          <p className="text-ink-2">
            <time dateTime={at}>{atText}</time>
            {by ? ` · ${by}` : ""}
          </p>
          <p className="font-medium">{title}</p>
          {body ? <div className="mt-0.5 text-ink-2">{body}</div> : null}
        </li>
      ))}
    </ol>
  );
}
