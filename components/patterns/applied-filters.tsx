import { X } from "lucide-react";
import Link from "next/link";
import { patternCopy } from "./copy";

export type AppliedFilter = Readonly<{
  label: string;
  value: string;
  /** The list without this one condition. */
  removeHref: string;
}>;

/** What is applied, always in sight, each one removable by itself. */
export function AppliedFilters({ applied }: Readonly<{ applied: readonly AppliedFilter[] }>) {
  if (applied.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2">
      <span className="text-ink-2">{patternCopy.applied}</span>
      <ul className="flex flex-wrap gap-2">
        {applied.map(({ label, value, removeHref }) => (
          <li key={`${label} ${value}`}>
            <Link
              href={removeHref}
              prefetch={false}
              aria-label={patternCopy.removeFilter(label, value)}
              className="inline-flex min-h-11 items-center gap-1.5 rounded-control border border-line-strong bg-paper px-2.5 hover:border-ink sm:min-h-7"
            >
              <span className="text-ink-2">{label}</span>
              <span className="font-medium">{value}</span>
              <X aria-hidden="true" className="size-3.5 text-ink-2" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
