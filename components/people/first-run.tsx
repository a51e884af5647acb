import { authCopy } from "@/lib/domains/people/copy/sign-in";
import { AuthPage } from "./auth-page";
import { CommandLine } from "./command-line";

const copy = authCopy.firstRun;

/** What a portal without any account says instead of asking for one. */
export function FirstRun() {
  return (
    <AuthPage title={copy.title} lead={copy.lead}>
      <CommandLine command={copy.command} />
      <ul className="list-disc space-y-1 pl-5 text-ink-2">
        {copy.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </AuthPage>
  );
}
