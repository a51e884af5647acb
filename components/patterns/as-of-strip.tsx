import { TextLink } from "@/components/ui/text-link";
import { patternCopy } from "./copy";

export type AsOfStripProps = Readonly<{
  /** The day whose end the figures stand for, `YYYY-MM-DD`. */
  asOf: string;
  /** Where the figures are defined. */
  definitionsHref?: string;
  definitionsLabel?: string;
  /** More facts about the figures: scope, version, frozen or corrected. */
  notes?: readonly string[];
}>;

/** A dot behind each fact but the last; at the end of a line rather than at the start of the next. */
const DOT = "after:ml-2 after:text-ink-3 after:content-['·'] last:after:content-none";

/** The day and the definition that every figure on the page stands on; the same strip under every title. */
export function AsOfStrip({ asOf, definitionsHref, definitionsLabel, notes = [] }: AsOfStripProps) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-ink-2">
      <span className={DOT}>
        {patternCopy.asOf}{" "}
        <time dateTime={asOf} className="font-medium text-ink">
          {patternCopy.asOfEndOfDay(asOf)}
        </time>
      </span>
      {notes.map((note) => (
        <span key={note} className={DOT}>
          {note}
        </span>
      ))}
      {definitionsHref ? (
        <span className={DOT}>
          <TextLink href={definitionsHref}>{definitionsLabel ?? patternCopy.definitions}</TextLink>
        </span>
      ) : null}
    </p>
  );
}
