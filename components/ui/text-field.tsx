import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL_STYLE, Field, type FieldProps, fieldWiring } from "./field";

type InputProps = Pick<
  ComponentProps<"input">,
  | "defaultValue"
  | "autoComplete"
  | "inputMode"
  | "enterKeyHint"
  | "maxLength"
  | "minLength"
  | "pattern"
  | "placeholder"
  | "readOnly"
  | "disabled"
  | "autoFocus"
  | "list"
>;

export type TextFieldProps = FieldProps &
  Readonly<InputProps & { type?: "text" | "password" | "tel" | "email" | "number" | "search" }>;

/** One line of text under a visible label. */
export function TextField({ type = "text", ...props }: TextFieldProps) {
  const { name, label, hint, error, required, id, className, ...input } = props;
  const field = { name, label, hint, error, required, id, className } as FieldProps;
  return (
    <Field {...field}>
      <input
        {...fieldWiring(field)}
        {...input}
        type={type}
        className={classNames(CONTROL_STYLE, type === "number" && "max-w-40")}
      />
    </Field>
  );
}
