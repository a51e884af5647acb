import { FieldError, type FieldProps, fieldWiring } from "./field";

export type CheckboxProps = FieldProps &
  Readonly<{ value?: string; defaultChecked?: boolean; disabled?: boolean }>;

/** One yes-or-no, its whole line a target. */
export function Checkbox({ value = "1", defaultChecked, disabled, ...field }: CheckboxProps) {
  const wiring = fieldWiring(field);
  return (
    <div className={field.className}>
      {field.error ? <FieldError id={`${wiring.id}-error`} message={field.error} /> : null}
      <label className="flex min-h-11 cursor-pointer items-start gap-2.5 py-2.5 sm:min-h-8 sm:py-1.5">
        <input
          {...wiring}
          type="checkbox"
          value={value}
          defaultChecked={defaultChecked}
          disabled={disabled}
          className="mt-0.5 size-5 shrink-0 accent-link"
        />
        <span>
          {field.label}
          {field.hint ? (
            <span id={`${wiring.id}-hint`} className="block text-ink-2">
              {field.hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  );
}
