import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { patternCopy } from "./copy";
import type { LedgerColumn } from "./ledger-column";

export type ColumnChooserProps = Readonly<{
  /** Where the choice is sent by GET; it comes back to the list. */
  action: string;
  list: string;
  /** All but the first, which names the row and always stays. */
  columns: readonly Pick<LedgerColumn<never>, "key" | "header">[];
  hidden: ReadonlySet<string>;
}>;

/** Which columns to show: a plain form, remembered for this browser. */
export function ColumnChooser({ action, list, columns, hidden }: ColumnChooserProps) {
  return (
    <Disclosure summary={patternCopy.columns} className="no-print">
      <form action={action} method="get" className="border border-line bg-paper p-3">
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="all" value={columns.map(({ key }) => key).join(".")} />
        <fieldset>
          <legend className="text-ink-2">{patternCopy.columnsHint}</legend>
          <div className="flex flex-wrap gap-x-6">
            {columns.map(({ key, header }) => (
              <Checkbox
                key={key}
                id={`column-${key}`}
                name="show"
                value={key}
                label={header}
                defaultChecked={!hidden.has(key)}
              />
            ))}
          </div>
        </fieldset>
        <Button type="submit" size="small" className="mt-2">
          {patternCopy.columnsSave}
        </Button>
      </form>
    </Disclosure>
  );
}
