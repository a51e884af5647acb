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

/** The day and the definition that every figure on the page stands on; the same strip under every title. */
export function AsOfStrip({ asOf, definitionsHref, definitionsLabel, notes = [] }: AsOfStripProps) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 text-ink-2">
      <span>
        {patternCopy.asOf}{" "}
        <time dateTime={asOf} className="font-medium text-ink">
          {patternCopy.asOfEndOfDay(asOf)}
        </time>
      </span>
      {notes.map((note) => (
        <span key={note} className="before:mr-2 before:text-ink-3 before:content-['·']">
          {note}
        </span>
      ))}
      {definitionsHref ? (
        <span className="before:mr-2 before:text-ink-3 before:content-['·']">
          <TextLink href={definitionsHref}>{definitionsLabel ?? patternCopy.definitions}</TextLink>
        </span>
      ) : null}
    </p>
  );
}
