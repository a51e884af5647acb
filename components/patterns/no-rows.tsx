import { patternCopy } from "./copy";
import { EmptyState } from "./empty-state";

/** Why a list is empty: nothing matches, or nothing is recorded yet. */
export function NoRows({ what, filtered }: Readonly<{ what: string; filtered: boolean }>) {
  if (!filtered) return <EmptyState kind="first" title={patternCopy.emptyFirst(what)} />;
  return (
    <EmptyState kind="filtered" title={patternCopy.emptyFiltered(what)}>
      {patternCopy.emptyFilteredText}
    </EmptyState>
  );
}
