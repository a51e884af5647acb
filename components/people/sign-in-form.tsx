import { Form } from "@/components/patterns/form";
import { FormText } from "@/components/patterns/form-fields";
import { SubmitButton } from "@/components/patterns/submit-button";
import { submitSignIn } from "@/lib/domains/people/actions/sign-in";
import { authCopy } from "@/lib/domains/people/copy/sign-in";
import { ReturnPathField } from "./return-path-field";

const copy = authCopy.signIn;

export function SignInForm({ returnPath }: Readonly<{ returnPath: string | null }>) {
  return (
    <Form action={submitSignIn} label={copy.title}>
      <ReturnPathField path={returnPath} />
      <FormText name="login" label={copy.login} required autoComplete="username" maxLength={64} />
      <FormText
        name="password"
        type="password"
        label={copy.password}
        required
        autoComplete="current-password"
      />
      <SubmitButton pendingLabel={copy.pending}>{copy.submit}</SubmitButton>
    </Form>
  );
}
