import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { shellCopy } from "./copy";

export type BrandProps = Readonly<{
  href: string;
  /** The organiser's own mark, from the settings; there is none of ours. */
  mark?: React.ReactNode;
  /** Larger, with the programme's line: on residents' pages. */
  full?: boolean;
}>;

/** The programme's name, set by weight and space alone. */
export function Brand({ href, mark, full = false }: BrandProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={shellCopy.home}
      className="flex min-h-11 items-center gap-3"
    >
      {mark}
      <span
        className={classNames(
          "font-bold tracking-[0.12em] whitespace-nowrap text-ink",
          full ? "text-[2.25rem] leading-none max-sm:text-[1.875rem]" : "text-brand",
        )}
      >
        {shellCopy.name}
      </span>
      <span
        className={classNames(
          "border-l border-line-strong pl-3 text-ink-2",
          full ? "leading-snug" : "leading-tight max-sm:hidden",
        )}
      >
        <span className={full ? "block font-semibold text-ink" : "block"}>{shellCopy.programme}</span>
        {full ? <span className="block text-caption">{shellCopy.brandLine}</span> : null}
      </span>
    </Link>
  );
}
