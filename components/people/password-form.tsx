import { Form } from "@/components/patterns/form";
import { FormText } from "@/components/patterns/form-fields";
import { SubmitButton } from "@/components/patterns/submit-button";
import { submitPassword } from "@/lib/domains/people/actions/sign-in";
import { authCopy } from "@/lib/domains/people/copy/sign-in";
import { ReturnPathField } from "./return-path-field";

const copy = authCopy.password;

export type PasswordFormProps = Readonly<{ login: string; returnPath: string | null }>;

export function PasswordForm({ login, returnPath }: PasswordFormProps) {
  return (
    <Form action={submitPassword} label={copy.title}>
      <ReturnPathField path={returnPath} />
      {/* Password managers look for the account that a new password belongs to. */}
      <input type="text" name="login" value={login} readOnly hidden autoComplete="username" />
      <FormText
        name="current"
        type="password"
        label={copy.current}
        required
        autoComplete="current-password"
      />
      <FormText
        name="password"
        type="password"
        label={copy.next}
        hint={copy.nextHint}
        required
        autoComplete="new-password"
      />
      <FormText name="repeat" type="password" label={copy.repeat} required autoComplete="new-password" />
      <p className="text-ink-2">{copy.others}</p>
      <SubmitButton>{copy.submit}</SubmitButton>
    </Form>
  );
}
