import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { type AppliedFilter, AppliedFilters } from "./applied-filters";
import { patternCopy } from "./copy";
import { FilterDirtyNote } from "./filter-dirty-note";
import { FilterField, type FilterSpec } from "./filter-field";

export type FilterBarProps = Readonly<{
  /** Path of the list; the form sends its fields there by GET, and the page starts at 1 again. */
  action: string;
  /** At most four; the rest goes under 更多筛选. */
  fields: readonly FilterSpec[];
  more?: readonly FilterSpec[];
  /** Parameters to keep that are no filter: scope, day, page size. */
  hidden?: Readonly<Record<string, string>>;
  applied?: readonly AppliedFilter[];
  /** The list without any filter. */
  clearHref: string;
}>;

const GRID = "grid grid-cols-2 gap-x-4 gap-y-3 lg:grid-cols-4 elder:grid-cols-1";

/** The filter of a list, a plain GET form: what is in the URL is what is applied. */
export function FilterBar({
  action,
  fields,
  more = [],
  hidden = {},
  applied = [],
  clearHref,
}: FilterBarProps) {
  return (
    <div className="no-print">
      <search>
        <form
          // Remounted when the applied filters change, so that the inputs never show what is not applied.
          key={JSON.stringify([...fields, ...more].map((field) => field.value))}
          action={action}
          method="get"
          aria-label={patternCopy.filters}
          className="border-b border-line py-3"
        >
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className={GRID}>
            {fields.map((spec) => (
              <FilterField key={spec.name} spec={spec} />
            ))}
          </div>
          <div className="mt-3 flex flex-wrap items-start justify-end gap-2 max-sm:justify-start">
            {more.length > 0 ? (
              <Disclosure
                summary={patternCopy.moreFilters}
                open={more.some((spec) => spec.value !== "")}
                className="mr-auto max-sm:basis-full open:basis-full"
              >
                <div className={GRID}>
                  {more.map((spec) => (
                    <FilterField key={spec.name} spec={spec} />
                  ))}
                </div>
              </Disclosure>
            ) : null}
            <FilterDirtyNote />
            <Button type="submit" variant="primary">
              {patternCopy.search}
            </Button>
            <LinkButton href={clearHref}>{patternCopy.clear}</LinkButton>
          </div>
        </form>
      </search>
      <AppliedFilters applied={applied} />
    </div>
  );
}
