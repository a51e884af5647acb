import { authCopy } from "@/lib/domains/people/copy/sign-in";
import { roleLabels } from "@/lib/domains/people/labels/accounts";
import type { AccountsAtHand } from "@/lib/domains/people/schema";
import { CommandLine } from "./command-line";

const copy = authCopy.demo;

/** Which accounts can be tried; never their password, which whoever started the portal knows. */
export function DemoAccounts({ accounts }: Readonly<{ accounts: AccountsAtHand["demo"] }>) {
  return (
    <section aria-labelledby="demo-accounts" className="space-y-3 border-t border-line pt-5">
      <h2 id="demo-accounts" className="text-h2">
        {copy.title}
      </h2>
      <p className="text-ink-2">{copy.lead}</p>
      <CommandLine command={copy.command} />
      <table className="w-full max-w-md text-left">
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-1 pr-4 font-semibold">
              {copy.login}
            </th>
            <th scope="col" className="py-1 font-semibold">
              {copy.role}
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ login, role }) => (
            <tr key={login} className="border-b border-line">
              <td className="py-1 pr-4">
                <code>{login}</code>
              </td>
              <td className="py-1">{role ? roleLabels[role].label : copy.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
