import { classNames } from "./class-names";
import { uiCopy } from "./copy";
import { CONTROL_STYLE, Field, type FieldProps, fieldWiring } from "./field";

export type DateFieldProps = FieldProps &
  Readonly<{
    /** `YYYY-MM-DD`, or `YYYY-MM` for a month. */
    defaultValue?: string | undefined;
    kind?: "date" | "month";
    min?: string;
    max?: string;
  }>;

/** A native date input; the written format helps where the browser shows a bare text box. */
export function DateField({ defaultValue, kind = "date", min, max, ...rest }: DateFieldProps) {
  const field = { hint: uiCopy.dateHint, ...rest };
  return (
    <Field {...field}>
      <input
        {...fieldWiring(field)}
        type={kind}
        defaultValue={defaultValue}
        min={min}
        max={max}
        className={classNames(CONTROL_STYLE, "max-w-52")}
      />
    </Field>
  );
}
