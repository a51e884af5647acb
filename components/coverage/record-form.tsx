import type { ReactNode } from "react";
import { Form, type FormProps } from "@/components/patterns/form";
import { CheckedSubmit } from "./checked-submit";

export type RecordFormProps = Readonly<{
  action: FormProps["action"];
  label: string;
  /** Where to go when it is saved: the record that the form was opened from. */
  back: Readonly<{ to: "firms" | "organisations"; id: string }>;
  /** What the form knows and nobody types. */
  hidden: Readonly<Record<string, string>>;
  children: ReactNode;
}>;

/** A form that records a fact, with a look at its effect on coverage before it is saved. */
export function RecordForm({ action, label, back, hidden, children }: RecordFormProps) {
  return (
    <Form action={action} label={label} className="max-w-240">
      {Object.entries({ ...hidden, backTo: back.to, backId: back.id }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <CheckedSubmit />
    </Form>
  );
}
