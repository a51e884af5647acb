import { Ledger } from "@/components/desk/ledger";
import type { ListViewProps } from "@/components/desk/list-view";
import { ESTATES_PATH } from "@/components/desk/record-paths";
import { appliedEntries } from "@/components/patterns/applied-entries";
import { formatCount, patternCopy } from "@/components/patterns/copy";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { TextLink } from "@/components/ui/text-link";
import type { EstateListInput, EstateView } from "@/lib/domains/regions/schema";
import { estateCopy } from "./copy";

const { columns: words, filters } = estateCopy;

const COLUMNS: readonly LedgerColumn<EstateView>[] = [
  {
    key: "name",
    header: words.name,
    cell: ({ id, name }) => (
      <TextLink href={`${ESTATES_PATH}/${id}`} quiet className="font-medium">
        {name}
      </TextLink>
    ),
  },
  { key: "region", header: words.region, cell: ({ region, regionName }) => regionName || region },
  { key: "address", header: words.address, cell: ({ address }) => address ?? patternCopy.dash },
  {
    key: "households",
    header: words.households,
    align: "end",
    cell: ({ households }) => (households === null ? patternCopy.dash : formatCount(households)),
  },
];

/** 小区. */
export function EstateList(view: ListViewProps<EstateView, EstateListInput>) {
  const { input, query } = view;
  return (
    <Ledger
      view={view}
      name="estates"
      title={estateCopy.title}
      unit={estateCopy.unit}
      path={ESTATES_PATH}
      strip={null}
      columns={COLUMNS}
      fields={[
        { kind: "text", name: "q", label: filters.q, value: input.q ?? "", placeholder: filters.search },
      ]}
      applied={appliedEntries(ESTATES_PATH, query, [["q", filters.q, input.q]])}
      rowLabel={({ name }) => name}
    />
  );
}
