import { FieldError, type FieldProps, fieldWiring } from "./field";

export type Choice = Readonly<{ value: string; label: string; hint?: string }>;

export type ChoiceFieldProps = FieldProps &
  Readonly<{ choices: readonly Choice[]; defaultValue?: string | undefined }>;

/** A few choices, all in sight: easier than a select when there are five or fewer. */
export function ChoiceField({ choices, defaultValue, ...field }: ChoiceFieldProps) {
  const { id, name, required, ...aria } = fieldWiring(field);
  return (
    <fieldset id={id} className={field.className} aria-describedby={aria["aria-describedby"]}>
      <legend className="mb-1 font-semibold">{field.label}</legend>
      {field.error ? <FieldError id={`${id}-error`} message={field.error} /> : null}
      {field.hint ? (
        <p id={`${id}-hint`} className="mb-1 text-ink-2">
          {field.hint}
        </p>
      ) : null}
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="flex min-h-11 cursor-pointer items-start gap-2.5 py-2.5 sm:min-h-8 sm:py-1.5"
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            required={required}
            defaultChecked={choice.value === defaultValue}
            className="mt-0.5 size-5 shrink-0 accent-link"
          />
          <span>
            {choice.label}
            {choice.hint ? <span className="block text-ink-2">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
