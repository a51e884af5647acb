import type { Metadata } from "next";
import { AuthPage } from "@/components/people/auth-page";
import { PasswordForm } from "@/components/people/password-form";
import { SignOutForm } from "@/components/people/sign-out-form";
import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import { authCopy } from "@/lib/domains/people/copy/sign-in";
import { requireSession } from "@/lib/platform/auth/current";
import { HOME_PATH, safeReturnPath } from "@/lib/platform/http/return-path";
import { type SearchParams, searchParam } from "@/lib/platform/http/search-param";

const copy = authCopy.password;

export const metadata: Metadata = { title: copy.title };

export default async function PasswordPage({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const { actor, duty } = await requireSession("/password");
  const returnPath = safeReturnPath(await searchParam(searchParams, "callbackUrl"));
  return (
    <AuthPage title={copy.title}>
      {duty === "CHANGE_PASSWORD" ? <Callout tone="warning">{copy.forced}</Callout> : null}
      <PasswordForm login={actor.login} returnPath={returnPath} />
      {duty ? <SignOutForm /> : <TextLink href={returnPath ?? HOME_PATH}>{authCopy.back}</TextLink>}
    </AuthPage>
  );
}
