import { patternCopy } from "./copy";

export type PrintHeaderProps = Readonly<{
  title: string;
  scope: string;
  asOf: string;
  /** Name and post of whoever prints. */
  printedBy?: string;
}>;

/** On paper only: what, where, as of when, and by whom. */
export function PrintHeader({ title, scope, asOf, printedBy }: PrintHeaderProps) {
  return (
    <p className="print-only border-b border-ink pb-1" aria-hidden="true">
      {title} · {patternCopy.scope} {scope} · {patternCopy.asOf} {patternCopy.asOfEndOfDay(asOf)}
      {printedBy ? ` · ${patternCopy.printedBy} ${printedBy}` : ""}
    </p>
  );
}
