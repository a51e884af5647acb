import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { uiCopy } from "./copy";

/** What every field takes, whatever its control. */
export type FieldProps = Readonly<{
  /** Name in the form; also the id, so that an error summary can link to it. */
  name: string;
  label: string;
  /** One line above the input: format, source, or what it is for. */
  hint?: ReactNode;
  /** A whole sentence that says how to mend it. */
  error?: string | undefined;
  required?: boolean;
  /** Overrides the id where two forms on a page share a name. */
  id?: string;
  className?: string;
}>;

/** Ids of a field's parts, and the ARIA that ties them to its control. */
export function fieldWiring({ name, id = name, hint, error, required }: FieldProps) {
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return {
    id,
    name,
    required,
    "aria-describedby": describedBy || undefined,
    "aria-invalid": error ? (true as const) : undefined,
  };
}

/** The shared look of text inputs and selects. */
export const CONTROL_STYLE =
  "block w-full min-h-11 sm:min-h-9 public-site:min-h-12 elder:min-h-13 rounded-control border bg-paper px-3 py-1 " +
  "text-ink border-line-strong hover:border-ink aria-invalid:border-2 aria-invalid:border-late " +
  "disabled:bg-none-ground disabled:text-ink-2";

/** Label, error, hint and the control, in the order in which they are read out. */
export function Field({ children, ...field }: FieldProps & Readonly<{ children: ReactNode }>) {
  const { label, hint, error, required, className } = field;
  const { id } = fieldWiring(field);
  return (
    <div className={classNames("max-w-md", error && "border-l-4 border-late pl-3", className)}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
        {required ? null : <span className="ml-1.5 font-normal text-ink-2">{`(${uiCopy.optional})`}</span>}
      </label>
      {error ? <FieldError id={`${id}-error`} message={error} /> : null}
      {hint ? (
        <p id={`${id}-hint`} className="mb-1 text-ink-2">
          {hint}
        </p>
      ) : null}
      {children}
    </div>
  );
}

/** The sentence of a refused field; the prefix is for those who do not see the colour. */
export function FieldError({ id, message }: Readonly<{ id: string; message: string }>) {
  return (
    <p id={id} className="mb-1 font-medium text-late-ink">
      <span className="sr-only">{uiCopy.errorPrefix}</span>
      {message}
    </p>
  );
}
