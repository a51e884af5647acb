import { COVERAGE_PATH } from "@/components/coverage/links";
import { EmptyState } from "@/components/patterns/empty-state";
import { FilterField } from "@/components/patterns/filter-field";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { Button } from "@/components/ui/button";
import { hrefWith } from "@/components/ui/href";
import { TextLink } from "@/components/ui/text-link";
import { regionLevelLabels } from "@/lib/domains/regions/labels";
import type { FoundRegion } from "@/lib/domains/regions/schema";
import { deskCopy } from "./copy";

/** Places by name, pinyin initials or code; each leads to its figures. */
export function FindRegions({ text, found }: Readonly<{ text: string; found: readonly FoundRegion[] }>) {
  return (
    <div className="space-y-4">
      <PageHeader title={deskCopy.find} lead={deskCopy.findLead} />
      <form
        action="/desk/find"
        method="get"
        className="flex max-w-prose items-end gap-2"
        aria-label={deskCopy.find}
      >
        <div className="min-w-0 flex-1">
          <FilterField spec={{ kind: "text", name: "q", label: deskCopy.findLabel, value: text }} />
        </div>
        <Button type="submit" variant="primary">
          {deskCopy.findButton}
        </Button>
      </form>
      {text === "" ? null : (
        <LedgerTable
          caption={deskCopy.find}
          columns={[
            {
              key: "name",
              header: deskCopy.findName,
              cell: (region) => (
                <TextLink href={hrefWith(COVERAGE_PATH, { region: region.code })}>{region.name}</TextLink>
              ),
            },
            {
              key: "level",
              header: deskCopy.findLevel,
              cell: (region) => regionLevelLabels[region.level].label,
            },
            { key: "above", header: deskCopy.findAbove, cell: (region) => region.above },
            { key: "code", header: deskCopy.findCode, cell: (region) => region.code },
          ]}
          rows={found}
          rowKey={(region) => region.code}
          empty={<EmptyState kind="filtered" title={deskCopy.findNone} />}
        />
      )}
    </div>
  );
}
