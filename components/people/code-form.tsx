import { Form } from "@/components/patterns/form";
import { FormText } from "@/components/patterns/form-fields";
import type { FormState } from "@/components/patterns/form-state";
import { SubmitButton } from "@/components/patterns/submit-button";
import { authCopy } from "@/lib/domains/people/copy/sign-in";
import { ReturnPathField } from "./return-path-field";

export type CodeFormProps = Readonly<{
  action: (state: FormState, data: FormData) => Promise<FormState>;
  submit: string;
  returnPath: string | null;
}>;

const copy = authCopy.code;

/** Six digits from the phone, for signing in and for setting up. */
export function CodeForm({ action, submit, returnPath }: CodeFormProps) {
  return (
    <Form action={action} label={submit}>
      <ReturnPathField path={returnPath} />
      <FormText
        name="code"
        label={copy.code}
        hint={copy.hint}
        required
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={7}
        className="max-w-56"
      />
      <SubmitButton pendingLabel={copy.pending}>{submit}</SubmitButton>
    </Form>
  );
}
