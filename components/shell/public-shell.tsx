import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { Brand } from "./brand";
import { shellCopy } from "./copy";
import type { DisplayMode } from "./display-modes";
import { Masthead } from "./masthead";
import type { NavItem } from "./nav-item";
import { PublicNav } from "./public-nav";
import { SkipLink } from "./skip-link";
import { TopStrip } from "./top-strip";

export type PublicShellProps = Readonly<{
  homeHref: string;
  modes: readonly DisplayMode[];
  /** At most five; none on the sign-in pages. */
  menu?: readonly NavItem[];
  signInHref?: string;
  /** The organiser's mark, from the settings. */
  mark?: ReactNode;
  banner?: ReactNode;
  /** A `PublicFooter`. */
  footer?: ReactNode;
  children: ReactNode;
}>;

const FRAME = "max-w-270 px-4 sm:px-6";

/** The frame of residents' pages: warm paper, the programme's name and line, the double rule. */
export function PublicShell(props: PublicShellProps) {
  const { homeHref, modes, menu = [], signInHref, mark, banner, footer, children } = props;
  return (
    <div
      data-surface="public"
      className={`flex min-h-screen flex-col ${menu.length > 0 ? "max-sm:pb-18 elder:pb-0" : ""}`}
    >
      <SkipLink />
      <TopStrip modes={modes} className={FRAME}>
        {signInHref ? (
          <TextLink href={signInHref} quiet className="inline-flex min-h-11 items-center sm:min-h-8">
            {shellCopy.staffSignIn}
          </TextLink>
        ) : null}
      </TopStrip>
      <Masthead className="bg-warm">
        <div className={`mx-auto w-full pt-5 max-sm:pt-3 ${FRAME}`}>
          <Brand href={homeHref} mark={mark} full />
          <div className={menu.length > 0 ? "mt-3 sm:-ml-3 max-sm:mt-2" : "h-4"}>
            {menu.length > 0 ? <PublicNav items={menu} /> : null}
          </div>
        </div>
      </Masthead>
      {banner}
      <main id="main" tabIndex={-1} className={`mx-auto w-full flex-1 py-6 outline-none ${FRAME}`}>
        {children}
      </main>
      {footer}
    </div>
  );
}
