import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { patternCopy } from "./copy";

export type SummaryFact = Readonly<{
  label: string;
  /** Empty shows a dash: not known is said, not left blank. */
  value?: ReactNode;
  source?: string;
  updatedAt?: string;
  action?: Readonly<{ label: string; href: string }>;
}>;

/** The facts of one record, label and value, each with where it comes from. */
export function RecordSummary({ facts }: Readonly<{ facts: readonly SummaryFact[] }>) {
  return (
    <dl className="border-t border-line">
      {facts.map(({ label, value, source, updatedAt, action }) => (
        <div
          key={label}
          className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2 wide:flex-nowrap"
        >
          <dt className="w-[7em] shrink-0 text-ink-2">{label}</dt>
          <dd className="min-w-0 flex-1">
            {value ?? <span className="text-ink-3">{patternCopy.missing}</span>}
            {source || updatedAt ? (
              <span className="block text-caption text-ink-2">
                {source ? `${patternCopy.source} ${source}` : ""}
                {source && updatedAt ? " · " : ""}
                {updatedAt ? `${patternCopy.updatedAt} ${updatedAt}` : ""}
              </span>
            ) : null}
          </dd>
          {action ? (
            <dd className="shrink-0 no-print">
              <TextLink href={action.href} label={`${action.label}${label}`}>
                {action.label}
              </TextLink>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
