import { TextLink } from "@/components/ui/text-link";
import { authCopy } from "@/lib/domains/people/copy/sign-in";
import { QrCode } from "./qr-code";

const copy = authCopy.secondFactor;

/** Base32 in groups of four, as it is read out and typed. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? secret;
}

/** How to get the secret onto the phone: by camera, by hand, or by a tap when this is the phone. */
export function SecondFactorOffer({ secret, uri }: Readonly<{ secret: string; uri: string }>) {
  return (
    <div className="space-y-4">
      <ol className="list-decimal space-y-1 pl-5">
        {copy.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <QrCode text={uri} label={copy.qr} />
      <p>
        <span className="font-semibold">{copy.secret}</span>
        <code className="ml-3 break-all">{inGroups(secret)}</code>
      </p>
      <p className="sm:hidden">
        <TextLink href={uri} plain>
          {copy.open}
        </TextLink>
      </p>
    </div>
  );
}
