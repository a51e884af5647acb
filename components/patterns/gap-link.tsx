import { classNames } from "@/components/ui/class-names";
import { StatusMark } from "@/components/ui/status-mark";
import { TextLink } from "@/components/ui/text-link";
import type { Ratio } from "@/lib/shared/ratio";
import { formatCount, patternCopy } from "./copy";

export type GapLinkProps = Readonly<{
  value: Ratio;
  unit: string;
  /** The list of exactly those who are missing. */
  href: string;
  /** Whose gap it is, for those who hear the link without its row. */
  of?: string;
  prominent?: boolean;
}>;

/** "差 6 家 →": always at the right, always to the list behind it. */
export function GapLink({ value, unit, href, of = "", prominent = false }: GapLinkProps) {
  const missing = value.denominator - value.numerator;
  if (value.denominator === 0) return <span className="text-ink-3">{patternCopy.dash}</span>;
  if (missing === 0) {
    return (
      <span className="inline-flex items-center gap-1 whitespace-nowrap text-done-ink">
        <StatusMark tone="done" />
        {patternCopy.complete}
      </span>
    );
  }
  const words = patternCopy.gap(formatCount(missing), unit);
  return (
    <TextLink
      href={href}
      {...(of ? { label: `${of}${words}` } : {})}
      className={classNames("whitespace-nowrap", prominent && "text-h2 font-semibold")}
    >
      {words} <span aria-hidden="true">→</span>
    </TextLink>
  );
}
