import { Form } from "@/components/patterns/form";
import { FormText } from "@/components/patterns/form-fields";
import { SubmitBar } from "@/components/patterns/submit-bar";
import { SubmitButton } from "@/components/patterns/submit-button";
import { submitNewUser } from "@/lib/domains/people/actions/accounts";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { GrantFields } from "./grant-fields";

const copy = accountCopy.create;

/** An account with its first grant; the password that it gets is in the answer, once. */
export function NewUserForm() {
  return (
    <Form action={submitNewUser} label={copy.title}>
      <FormText
        name="login"
        label={copy.login}
        hint={copy.loginHint}
        required
        autoComplete="off"
        maxLength={64}
      />
      <FormText name="name" label={copy.name} required autoComplete="off" maxLength={50} />
      <GrantFields />
      <SubmitBar>
        <SubmitButton>{copy.submit}</SubmitButton>
      </SubmitBar>
    </Form>
  );
}
