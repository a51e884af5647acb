import { FIRMS_PATH } from "@/components/coverage/links";
import { Ledger } from "@/components/desk/ledger";
import type { ListViewProps } from "@/components/desk/list-view";
import { DECLARATIONS_PATH } from "@/components/desk/record-paths";
import { appliedEntries } from "@/components/patterns/applied-entries";
import { formatCount } from "@/components/patterns/copy";
import type { LedgerColumn } from "@/components/patterns/ledger-column";
import { hrefWith } from "@/components/ui/href";
import { StatusChip } from "@/components/ui/status-chip";
import { TextLink } from "@/components/ui/text-link";
import { factSourceLabels } from "@/lib/domains/firms/labels";
import { declarationAgeLabels } from "@/lib/domains/party/labels";
import {
  DECLARATION_AGES,
  type DeclarationListInput,
  type DeclarationView,
} from "@/lib/domains/party/schema";
import { declarationCopy } from "./copy";

const { columns: words, filters } = declarationCopy;

function columnsFrom(oldestFresh: string): LedgerColumn<DeclarationView>[] {
  return [
    {
      key: "firm",
      header: words.firm,
      cell: ({ firmId, firmName, uscc }) => (
        <span className="block">
          <TextLink href={`${FIRMS_PATH}/${firmId}`} quiet className="font-medium">
            {firmName}
          </TextLink>
          <span className="block text-caption font-normal text-ink-2 tabular-nums">{uscc}</span>
        </span>
      ),
    },
    { key: "region", header: words.region, cell: ({ region, regionName }) => regionName || region },
    { key: "full", header: words.full, align: "end", cell: ({ full }) => full },
    {
      key: "probationary",
      header: words.probationary,
      align: "end",
      onCard: false,
      cell: ({ probationary }) => probationary,
    },
    {
      key: "elsewhere",
      header: words.elsewhere,
      align: "end",
      onCard: false,
      cell: ({ elsewhere }) => elsewhere,
    },
    { key: "day", header: words.day, nowrap: true, cell: ({ declaredOn }) => declaredOn },
    {
      key: "age",
      header: words.age,
      nowrap: true,
      onCard: false,
      cell: ({ declaredOn }) =>
        declaredOn < oldestFresh ? (
          <StatusChip tone="due">{declarationAgeLabels.old.label}</StatusChip>
        ) : (
          declarationCopy.fresh
        ),
    },
    {
      key: "source",
      header: words.source,
      onCard: false,
      cell: ({ source }) => factSourceLabels[source].label,
    },
  ];
}

export type DeclarationListProps = ListViewProps<DeclarationView, DeclarationListInput> &
  Readonly<{ oldestFresh: string; old: number }>;

/** 党员情况: what each firm last declared. Counts, never names. */
export function DeclarationList({ oldestFresh, old, ...view }: DeclarationListProps) {
  const { input, query, list } = view;
  return (
    <Ledger
      view={view}
      name="declarations"
      title={declarationCopy.title}
      unit={declarationCopy.unit}
      path={DECLARATIONS_PATH}
      columns={columnsFrom(oldestFresh)}
      note={<OldNote old={old} href={hrefWith(DECLARATIONS_PATH, query, { age: "old", page: null })} />}
      fields={[
        { kind: "text", name: "q", label: filters.q, value: input.q ?? "", placeholder: filters.search },
        {
          kind: "select",
          name: "age",
          label: filters.age,
          value: input.age ?? "",
          options: DECLARATION_AGES.map((value) => ({ value, label: declarationAgeLabels[value].label })),
        },
        { kind: "date", name: "asOf", label: filters.asOf, value: query.asOf ?? "" },
      ]}
      applied={appliedEntries(DECLARATIONS_PATH, query, [
        ["q", filters.q, input.q],
        ["age", filters.age, input.age && declarationAgeLabels[input.age].label],
        ["firm", filters.firm, input.firm && (list.items[0]?.firmName ?? filters.chosen)],
      ])}
      rowLabel={({ firmName }) => firmName}
    />
  );
}

function OldNote({ old, href }: Readonly<{ old: number; href: string }>) {
  if (old === 0) return <p className="pt-2 text-ink-2">{declarationCopy.noneOld}</p>;
  return (
    <p className="pt-2">
      <TextLink href={href}>{declarationCopy.oldNote(formatCount(old))}</TextLink>
    </p>
  );
}
