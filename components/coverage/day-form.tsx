import { FilterField } from "@/components/patterns/filter-field";
import { Button } from "@/components/ui/button";
import { coverageCopy } from "@/lib/domains/coverage/copy/targets";

export type DayFormProps = Readonly<{
  action: string;
  day: string;
  hidden: Readonly<Record<string, string>>;
}>;

/** Asks for another day; the day then stands in the address. */
export function DayForm({ action, day, hidden }: DayFormProps) {
  return (
    <form action={action} method="get" className="flex items-end gap-2" aria-label={coverageCopy.day}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FilterField spec={{ kind: "date", name: "asOf", label: coverageCopy.day, value: day }} />
      <Button type="submit">{coverageCopy.showDay}</Button>
    </form>
  );
}
