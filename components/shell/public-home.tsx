import { LinkButton } from "@/components/ui/link-button";
import type { DisplayView } from "@/lib/shared/display-view";
import { publicHomeCopy } from "./copy";
import { PublicFooter } from "./public-footer";
import { PublicShell } from "./public-shell";
import { viewLinks } from "./view-links";

/** The front door: what this is, and where staff sign in. */
export function PublicHome({ view }: Readonly<{ view: DisplayView }>) {
  return (
    <PublicShell
      homeHref="/"
      modes={viewLinks(view)}
      signInHref="/sign-in"
      footer={<PublicFooter facts={publicHomeCopy.facts} />}
    >
      <div className="max-w-prose space-y-6 py-4">
        <h1 className="text-h1">{publicHomeCopy.title}</h1>
        <p>{publicHomeCopy.lead}</p>
        <ul className="border-t border-line">
          {publicHomeCopy.points.map(({ title, text }) => (
            <li key={title} className="border-b border-line py-3">
              <p className="font-semibold">{title}</p>
              <p className="text-ink-2">{text}</p>
            </li>
          ))}
        </ul>
        <LinkButton href="/sign-in" variant="primary">
          {publicHomeCopy.signIn}
        </LinkButton>
      </div>
    </PublicShell>
  );
}
