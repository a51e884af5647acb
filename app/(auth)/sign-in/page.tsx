import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/people/auth-page";
import { DemoAccounts } from "@/components/people/demo-accounts";
import { FirstRun } from "@/components/people/first-run";
import { SignInForm } from "@/components/people/sign-in-form";
import { Callout } from "@/components/ui/callout";
import { authCopy } from "@/lib/domains/people/copy/sign-in";
import { accountsAtHand } from "@/lib/domains/people/queries/sign-in";
import { currentSession, nextPage } from "@/lib/platform/auth/current";
import { safeReturnPath } from "@/lib/platform/http/return-path";
import { type SearchParams, searchParam } from "@/lib/platform/http/search-param";

const copy = authCopy.signIn;

export const metadata: Metadata = { title: copy.title };

export default async function SignInPage({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const returnPath = safeReturnPath(await searchParam(searchParams, "callbackUrl"));
  const session = await currentSession();
  if (session) redirect(nextPage(session, returnPath));
  const accounts = await accountsAtHand({ kind: "public" });
  if (!accounts.any) return <FirstRun />;
  return (
    <AuthPage title={copy.title}>
      {(await searchParam(searchParams, "error")) ? <Callout tone="error">{copy.failed}</Callout> : null}
      {returnPath ? <Callout>{copy.returning}</Callout> : null}
      <SignInForm returnPath={returnPath} />
      <p className="text-ink-2">{copy.forgotten}</p>
      <p className="text-ink-2">{copy.notSecret}</p>
      {accounts.demo.length > 0 ? <DemoAccounts accounts={accounts.demo} /> : null}
    </AuthPage>
  );
}
