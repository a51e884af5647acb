import { classNames } from "./class-names";
import { CONTROL_STYLE, Field, type FieldProps, fieldWiring } from "./field";

export type TextAreaFieldProps = FieldProps &
  Readonly<{ defaultValue?: string | undefined; rows?: number; maxLength?: number }>;

/** Several lines of text. */
export function TextAreaField({ defaultValue, rows = 4, maxLength, ...field }: TextAreaFieldProps) {
  return (
    <Field {...field}>
      <textarea
        {...fieldWiring(field)}
        defaultValue={defaultValue}
        rows={rows}
        maxLength={maxLength}
        className={classNames(CONTROL_STYLE, "py-2")}
      />
    </Field>
  );
}
