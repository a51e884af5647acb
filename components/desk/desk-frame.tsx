import type { ReactNode } from "react";
import { helpCopy } from "@/components/help/copy";
import { HELP_PATH } from "@/components/help/links";
import { ACCOUNT_PATH } from "@/components/people/links";
import { SignOutForm } from "@/components/people/sign-out-form";
import { DemoBanner } from "@/components/shell/demo-banner";
import { DeskShell } from "@/components/shell/desk-shell";
import { SearchBox } from "@/components/shell/search-box";
import { UserMenu } from "@/components/shell/user-menu";
import { viewLinks } from "@/components/shell/view-links";
import { roleLabels } from "@/lib/domains/people/labels/accounts";
import type { UserActor } from "@/lib/shared/access/actor";
import type { DisplayView } from "@/lib/shared/display-view";
import type { RegionCode } from "@/lib/shared/region-code";
import { deskCopy } from "./copy";
import { FIND_PATH, SUGGESTIONS_PATH } from "./find-links";
import { type DeskSection, deskMenu } from "./menu";

export type DeskFrameProps = Readonly<{
  actor: UserActor;
  section: DeskSection | null;
  view: DisplayView;
  /** Whether the data are invented. */
  demo: boolean;
  /** A `ScopeMenu`, on pages that show one place. */
  scope?: ReactNode;
  /** The region chosen there, which the menu keeps. */
  place?: RegionCode | undefined;
  children: ReactNode;
}>;

/** The desk around a page: menu by rights, place, person. */
export function DeskFrame({ actor, section, view, demo, scope, place, children }: DeskFrameProps) {
  const posts = [...new Set(actor.grants.map((grant) => roleLabels[grant.role].label))];
  return (
    <DeskShell
      homeHref="/desk"
      menu={deskMenu(actor, section, place)}
      modes={viewLinks(view)}
      scope={scope}
      search={<SearchBox page={FIND_PATH} source={SUGGESTIONS_PATH} />}
      user={
        <UserMenu
          name={actor.name}
          post={posts.join("、")}
          links={[
            { label: helpCopy.title, href: HELP_PATH },
            { label: deskCopy.account, href: ACCOUNT_PATH },
            { label: deskCopy.changePassword, href: "/password" },
          ]}
          signOut={<SignOutForm />}
        />
      }
      banner={demo ? <DemoBanner /> : null}
    >
      {children}
    </DeskShell>
  );
}
