import type { Metadata } from "next";
import { AuthPage } from "@/components/people/auth-page";
import { CodeForm } from "@/components/people/code-form";
import { SecondFactorOffer } from "@/components/people/second-factor-offer";
import { SignOutForm } from "@/components/people/sign-out-form";
import { Callout } from "@/components/ui/callout";
import { TextLink } from "@/components/ui/text-link";
import { submitSecondFactor } from "@/lib/domains/people/actions/sign-in";
import { authCopy } from "@/lib/domains/people/copy/sign-in";
import { requireSession } from "@/lib/platform/auth/current";
import { offeredSecret, otpauthUri } from "@/lib/platform/auth/totp";
import { HOME_PATH, safeReturnPath } from "@/lib/platform/http/return-path";
import { type SearchParams, searchParam } from "@/lib/platform/http/search-param";

const copy = authCopy.secondFactor;

export const metadata: Metadata = { title: copy.title };

export default async function SecondFactorPage({ searchParams }: Readonly<{ searchParams: SearchParams }>) {
  const { actor, sessionId, duty, hasSecondFactor } = await requireSession("/second-factor");
  const returnPath = safeReturnPath(await searchParam(searchParams, "callbackUrl"));
  const home = <TextLink href={returnPath ?? HOME_PATH}>{authCopy.back}</TextLink>;
  if (hasSecondFactor) {
    return (
      <AuthPage title={copy.title}>
        <Callout tone="success">{copy.done}</Callout>
        {home}
      </AuthPage>
    );
  }
  const secret = offeredSecret(actor.userId, sessionId);
  return (
    <AuthPage title={copy.title} lead={duty === "SET_UP_SECOND_FACTOR" ? copy.forced : copy.optional}>
      <SecondFactorOffer secret={secret} uri={otpauthUri(actor.login, secret)} />
      <CodeForm action={submitSecondFactor} submit={copy.submit} returnPath={returnPath} />
      {duty ? <SignOutForm /> : home}
    </AuthPage>
  );
}
