import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AuthPage } from "@/components/people/auth-page";
import { CodeForm } from "@/components/people/code-form";
import { TextLink } from "@/components/ui/text-link";
import { submitCode } from "@/lib/domains/people/actions/sign-in";
import { authCopy } from "@/lib/domains/people/copy/sign-in";
import { readPending } from "@/lib/platform/auth/browser-session";
import { SIGN_IN_PAGE } from "@/lib/platform/auth/current";
import { safeReturnPath, withReturnPath } from "@/lib/platform/http/return-path";
import { type SearchParams, searchParam } from "@/lib/platform/http/search-param";

const copy = authCopy.code;

export const metadata: Metadata = { title: copy.title };

export default async function CodePage({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const returnPath = safeReturnPath(await searchParam(searchParams, "callbackUrl"));
  const startAgain = withReturnPath(SIGN_IN_PAGE, returnPath);
  if (!(await readPending())) redirect(startAgain);
  return (
    <AuthPage title={copy.title} lead={copy.lead}>
      <CodeForm action={submitCode} submit={copy.submit} returnPath={returnPath} />
      <p>
        <TextLink href={startAgain}>{copy.restart}</TextLink>
      </p>
    </AuthPage>
  );
}
