import { Form } from "@/components/patterns/form";
import { SubmitButton } from "@/components/patterns/submit-button";
import { submitSignOut } from "@/lib/domains/people/actions/sign-in";
import { authCopy } from "@/lib/domains/people/copy/sign-in";

/** The way out, for the `UserMenu`: a form, since a link could be followed by a prefetch. */
export function SignOutForm() {
  return (
    <Form action={submitSignOut} label={authCopy.signOut}>
      <SubmitButton variant="quiet" pendingLabel={authCopy.signOut} className="-ml-4">
        {authCopy.signOut}
      </SubmitButton>
    </Form>
  );
}
