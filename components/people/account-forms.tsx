import type { ReactNode } from "react";
import { Form } from "@/components/patterns/form";
import type { FormState } from "@/components/patterns/form-state";
import { SubmitButton } from "@/components/patterns/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import {
  submitDisable,
  submitEnable,
  submitEndSessions,
  submitGrant,
  submitReset,
} from "@/lib/domains/people/actions/accounts";
import { accountCopy as copy } from "@/lib/domains/people/copy/accounts";
import type { UserRecord } from "@/lib/domains/people/queries/get-user";
import { GrantFields } from "./grant-fields";
import { SeenAccount } from "./seen-account";

type VerbFormProps = Readonly<{
  user: UserRecord;
  action: (state: FormState, data: FormData) => Promise<FormState>;
  words: Readonly<{ title: string; text?: string; submit: string }>;
  children?: ReactNode;
}>;

/** One thing to do to an account, opened on demand, with what it does in a sentence. */
function VerbForm({ user, action, words, children }: VerbFormProps) {
  return (
    <Disclosure summary={words.title} className="border-b border-line py-1">
      <div className="pt-2 pb-4">
        <Form action={action} label={words.title}>
          <SeenAccount user={user} />
          {words.text ? <p className="max-w-prose text-ink-2">{words.text}</p> : null}
          {children}
          <SubmitButton variant="secondary">{words.submit}</SubmitButton>
        </Form>
      </div>
    </Disclosure>
  );
}

/** What may be done to the account itself, as it stands. */
export function AccountForms({ user }: Readonly<{ user: UserRecord }>) {
  if (user.state === "DISABLED") {
    return <VerbForm user={user} action={submitEnable} words={copy.enable} />;
  }
  return (
    <>
      <VerbForm user={user} action={submitReset} words={copy.reset} />
      <VerbForm user={user} action={submitEndSessions} words={copy.endSessions} />
      <VerbForm user={user} action={submitDisable} words={copy.disable} />
    </>
  );
}

export function NewGrantForm({ user }: Readonly<{ user: UserRecord }>) {
  return (
    <VerbForm user={user} action={submitGrant} words={copy.grant}>
      <GrantFields />
    </VerbForm>
  );
}
