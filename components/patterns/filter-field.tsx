import { CONTROL_STYLE } from "@/components/ui/field";
import type { SelectOption } from "@/components/ui/select-field";
import { patternCopy } from "./copy";

interface FilterBase {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** One condition of a list: free text, one of a few, or a day. */
export type FilterSpec =
  | (FilterBase & Readonly<{ kind: "text"; placeholder?: string }>)
  | (FilterBase & Readonly<{ kind: "select"; options: readonly SelectOption[]; anyLabel?: string }>)
  | (FilterBase & Readonly<{ kind: "date"; max?: string }>);

function Control({ spec, id }: Readonly<{ spec: FilterSpec; id: string }>) {
  const shared = { id, name: spec.name, defaultValue: spec.value, className: CONTROL_STYLE };
  switch (spec.kind) {
    case "text":
      return <input {...shared} type="search" placeholder={spec.placeholder} enterKeyHint="search" />;
    case "date":
      return <input {...shared} type="date" max={spec.max} />;
    case "select":
      return (
        <select {...shared}>
          <option value="">{spec.anyLabel ?? patternCopy.any}</option>
          {spec.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
  }
}

/** A filter's label above its control, narrower than a form field. */
export function FilterField({ spec }: Readonly<{ spec: FilterSpec }>) {
  const id = `filter-${spec.name}`;
  return (
    <div className={spec.kind === "text" ? "min-w-0 max-lg:col-span-2 elder:col-span-1" : "min-w-0"}>
      <label htmlFor={id} className="mb-0.5 block text-ink-2">
        {spec.label}
      </label>
      <Control spec={spec} id={id} />
    </div>
  );
}
