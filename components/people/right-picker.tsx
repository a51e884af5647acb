import { FilterField } from "@/components/patterns/filter-field";
import { Button } from "@/components/ui/button";
import { rightsCopy as copy } from "@/lib/domains/people/copy/rights";
import { actionLabels } from "@/lib/domains/people/labels/rights";
import { ACTIONS, type Action } from "@/lib/shared/access/table";
import { RIGHTS_PATH } from "./links";

/** Asks about one right; a plain GET form. */
export function RightPicker({ chosen }: Readonly<{ chosen: Action | null }>) {
  return (
    <form
      action={RIGHTS_PATH}
      method="get"
      aria-label={copy.pick}
      className="flex max-w-prose items-end gap-2"
    >
      <div className="min-w-0 flex-1">
        <FilterField
          key={chosen}
          spec={{
            kind: "select",
            name: "right",
            label: copy.pick,
            value: chosen ?? "",
            anyLabel: "请选择",
            options: ACTIONS.map((value) => ({ value, label: actionLabels[value].label })),
          }}
        />
      </div>
      <Button type="submit" variant="primary">
        {copy.pickButton}
      </Button>
    </form>
  );
}
