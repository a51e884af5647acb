"use client";

import { Checkbox, type CheckboxProps } from "@/components/ui/checkbox";
import { ChoiceField, type ChoiceFieldProps } from "@/components/ui/choice-field";
import { DateField, type DateFieldProps } from "@/components/ui/date-field";
import { FileField, type FileFieldProps } from "@/components/ui/file-field";
import { SelectField, type SelectFieldProps } from "@/components/ui/select-field";
import { TextAreaField, type TextAreaFieldProps } from "@/components/ui/text-area-field";
import { TextField, type TextFieldProps } from "@/components/ui/text-field";
import { useFieldState } from "./form-context";

/*
 * The primitives, tied to the `Form` they stand in: each shows the value that was sent and the error about it.
 */

export function FormText({ defaultValue, ...rest }: TextFieldProps) {
  const field = useFieldState(rest.name, defaultValue === undefined ? undefined : String(defaultValue));
  // A password never comes back from the server.
  const value = rest.type === "password" ? {} : { defaultValue: field.defaultValue };
  return <TextField {...rest} {...value} error={field.error} />;
}

/** @public part of the kit, for forms of other domains */
export function FormTextArea(props: TextAreaFieldProps) {
  return <TextAreaField {...props} {...useFieldState(props.name, props.defaultValue)} />;
}

export function FormSelect(props: SelectFieldProps) {
  return <SelectField {...props} {...useFieldState(props.name, props.defaultValue)} />;
}

export function FormDate(props: DateFieldProps) {
  return <DateField {...props} {...useFieldState(props.name, props.defaultValue)} />;
}

/** @public part of the kit, for forms of other domains */
export function FormChoice(props: ChoiceFieldProps) {
  const { error, defaultValue } = useFieldState(props.name, props.defaultValue);
  return <ChoiceField key={defaultValue} {...props} error={error} defaultValue={defaultValue} />;
}

/** @public part of the kit, for forms of other domains */
export function FormCheckbox({ value = "1", ...props }: CheckboxProps) {
  const { error, defaultValue } = useFieldState(props.name, props.defaultChecked ? value : "");
  const checked = defaultValue === value;
  return <Checkbox key={String(checked)} {...props} value={value} defaultChecked={checked} error={error} />;
}

/** A browser gives no file back: after a refusal it has to be chosen again. @public */
export function FormFile(props: FileFieldProps) {
  return <FileField {...props} error={useFieldState(props.name).error} />;
}
