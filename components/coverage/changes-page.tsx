import { formatCount } from "@/components/patterns/copy";
import { FilterField } from "@/components/patterns/filter-field";
import { LedgerTable } from "@/components/patterns/ledger-table";
import { PageHeader } from "@/components/patterns/page-header";
import { PrintHeader } from "@/components/patterns/print-header";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import type { Query } from "@/components/ui/href";
import { LinkTabs } from "@/components/ui/link-tabs";
import { TextLink } from "@/components/ui/text-link";
import { changesCopy } from "@/lib/domains/coverage/copy/changes";
import { denominatorLabels } from "@/lib/domains/coverage/labels";
import type { CoverageChanges } from "@/lib/domains/coverage/queries/get-changes";
import { type ChangesInput, DENOMINATORS, type Denominator } from "@/lib/domains/coverage/schema";
import { ChangedFirms } from "./changed-firms";
import { CHANGES_PATH, changesHref, coverageHref } from "./links";

const { columns } = changesCopy;

export type ChangesPageProps = Readonly<{
  changes: CoverageChanges;
  input: ChangesInput;
  query: Query;
}>;

/** 分母变动: a denominator that grows or shrinks says by whom, and why. */
export function ChangesPage({ changes, input, query }: ChangesPageProps) {
  const { region, path, from, to, denominators } = changes;
  const period = { region: region.code, from, to };
  return (
    <div className="space-y-6">
      <PrintHeader title={changesCopy.title} scope={region.name} asOf={to} />
      <PageHeader
        title={`${region.name}${changesCopy.title}`}
        crumbs={[
          ...path.map(({ code, name }) => ({
            label: name,
            href: coverageHref({ region: code, asOf: null }),
          })),
          { label: changesCopy.title },
        ]}
        lead={changesCopy.lead}
        asOf={<p className="text-ink-2">{changesCopy.period(from, to)}</p>}
        actions={<PeriodForm changes={changes} of={input.of} />}
      />
      <Section title={changesCopy.table}>
        <LedgerTable
          caption={changesCopy.table}
          phone="scroll"
          columns={[
            {
              key: "what",
              header: columns.what,
              cell: (denominator: Denominator) => (
                <span className="block">
                  <TextLink href={changesHref(period, { of: denominator })}>
                    {denominatorLabels[denominator].label}
                  </TextLink>
                  <span className="block text-caption font-normal text-ink-2">
                    {denominatorLabels[denominator].of}
                  </span>
                </span>
              ),
            },
            ...(["before", "entered", "left", "after"] as const).map((key) => ({
              key,
              header: columns[key],
              align: "end" as const,
              cell: (denominator: Denominator) => formatCount(denominators[denominator][key]),
            })),
          ]}
          rows={DENOMINATORS}
          rowKey={(denominator) => denominator}
        />
      </Section>
      <LinkTabs
        label={changesCopy.table}
        tabs={DENOMINATORS.map((denominator) => ({
          label: denominatorLabels[denominator].label,
          href: changesHref(period, { of: denominator }),
          current: denominator === input.of,
        }))}
      />
      <ChangedFirms changes={changes} input={input} query={query} />
    </div>
  );
}

function PeriodForm({ changes, of }: Readonly<{ changes: CoverageChanges; of: Denominator }>) {
  return (
    <form
      action={CHANGES_PATH}
      method="get"
      className="flex flex-wrap items-end gap-2"
      aria-label={changesCopy.title}
    >
      <input type="hidden" name="region" value={changes.region.code} />
      <input type="hidden" name="of" value={of} />
      <FilterField spec={{ kind: "date", name: "from", label: changesCopy.from, value: changes.from }} />
      <FilterField spec={{ kind: "date", name: "to", label: changesCopy.to, value: changes.to }} />
      <Button type="submit">{changesCopy.show}</Button>
    </form>
  );
}
