import { coverageHref, DEFINITIONS_PATH, FIRMS_PATH, OUTSIDE_PATH } from "@/components/coverage/links";
import { Ledger } from "@/components/desk/ledger";
import type { ListViewProps } from "@/components/desk/list-view";
import { AsOfStrip } from "@/components/patterns/as-of-strip";
import { EmptyState } from "@/components/patterns/empty-state";
import { hrefWith } from "@/components/ui/href";
import { LinkButton } from "@/components/ui/link-button";
import { firmListCopy } from "@/lib/domains/coverage/copy/firm-list";
import { outsideCopy } from "@/lib/domains/coverage/copy/outside";
import { coverageCopy } from "@/lib/domains/coverage/copy/targets";
import { coverKindLabels } from "@/lib/domains/coverage/labels";
import type { FirmListInput, FirmListItem } from "@/lib/domains/coverage/schema";
import { exitCopy } from "./exits/copy";
import { NEW_FIRM_PATH } from "./exits/links";
import { firmColumns } from "./firm-columns";
import { appliedFirmFilters, firmFilterFields, moreFirmFilters } from "./firm-filters";

export type FirmListProps = ListViewProps<FirmListItem, FirmListInput> & Readonly<{ mayImport: boolean }>;

/** Firms as they stand on a day; every number of 目标推进 leads here. */
export function FirmList({ mayImport, ...view }: FirmListProps) {
  const { input, query, path, asOf } = view;
  const good = goodNews(input);
  return (
    <Ledger
      view={view}
      name="firms"
      title={firmListCopy.title}
      unit={firmListCopy.unit}
      path={FIRMS_PATH}
      crumbs={path.map(({ code, name }) => ({
        label: name,
        href: coverageHref({ region: code, asOf: query.asOf ?? null }),
      }))}
      strip={<AsOfStrip asOf={asOf} definitionsHref={DEFINITIONS_PATH} />}
      columns={firmColumns}
      fields={firmFilterFields(input)}
      more={moreFirmFilters(input, query.asOf ?? "")}
      applied={appliedFirmFilters(input, query)}
      rowLabel={(firm) => firm.name}
      {...(good ? { empty: <EmptyState kind="good" title={good} /> } : {})}
      actions={
        <>
          {path.length > 0 ? (
            <LinkButton href={hrefWith(OUTSIDE_PATH, {}, { region: path.at(-1)?.code ?? null })}>
              {outsideCopy.link}
            </LinkButton>
          ) : null}
          {mayImport ? (
            <>
              <LinkButton href={NEW_FIRM_PATH}>{exitCopy.register}</LinkButton>
              <LinkButton href="/desk/import">{coverageCopy.toImport}</LinkButton>
            </>
          ) : null}
        </>
      }
    />
  );
}

/** Nobody left uncovered is no empty search. */
function goodNews({ uncovered, q, gap, cohort }: FirmListInput): string | null {
  if (!uncovered || q || gap || cohort) return null;
  return firmListCopy.emptyGood(coverKindLabels[uncovered].uncovered);
}
