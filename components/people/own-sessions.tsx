import { Form } from "@/components/patterns/form";
import { SubmitButton } from "@/components/patterns/submit-button";
import { submitEndOwnSessions, submitEndSession } from "@/lib/domains/people/actions/my-account";
import { accountCopy } from "@/lib/domains/people/copy/accounts";
import { myAccountCopy as copy } from "@/lib/domains/people/copy/my-account";
import type { SessionView } from "@/lib/domains/people/schema";
import { formatDateTime } from "@/lib/shared/time/format";
import { SessionTable } from "./session-table";

/** Where one is signed in, and the ways out: of one, or of all. */
export function OwnSessions({
  sessions,
  current,
}: Readonly<{ sessions: readonly SessionView[]; current: string }>) {
  return (
    <div className="space-y-5">
      <SessionTable
        sessions={sessions}
        more={[
          {
            key: "end",
            header: accountCopy.end.column,
            cell: (session) => (session.id === current ? copy.thisOne : <EndSession session={session} />),
          },
        ]}
      />
      <Form action={submitEndOwnSessions} label={copy.endAll}>
        <p className="max-w-prose text-ink-2">{copy.endAllText}</p>
        <SubmitButton variant="secondary">{copy.endAll}</SubmitButton>
      </Form>
    </div>
  );
}

function EndSession({ session }: Readonly<{ session: SessionView }>) {
  const since = formatDateTime(new Date(session.startedAt));
  return (
    <Form action={submitEndSession} label={copy.endName(session.browser, since)}>
      <input type="hidden" name="sid" value={session.id} />
      <SubmitButton variant="secondary" size="small">
        {copy.end}
      </SubmitButton>
    </Form>
  );
}
