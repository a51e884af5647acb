import { uiCopy } from "./copy";
import { CONTROL_STYLE, Field, type FieldProps, fieldWiring } from "./field";

export type SelectOption = Readonly<{ value: string; label: string; disabled?: boolean }>;

export type SelectFieldProps = FieldProps &
  Readonly<{
    options: readonly SelectOption[];
    defaultValue?: string | undefined;
    /** Text of the empty choice; null leaves it out. */
    emptyLabel?: string | null;
    disabled?: boolean;
  }>;

/**
 * A native select. The key remounts it when the given value changes: React resets a form after an action,
 * and a select would fall back to the value of its first render.
 */
export function SelectField(props: SelectFieldProps) {
  const { options, defaultValue, emptyLabel = uiCopy.choose, disabled, ...field } = props;
  return (
    <Field {...field}>
      <select
        key={defaultValue}
        {...fieldWiring(field)}
        defaultValue={defaultValue}
        disabled={disabled}
        className={CONTROL_STYLE}
      >
        {emptyLabel === null ? null : <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
