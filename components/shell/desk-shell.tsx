import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Brand } from "./brand";
import { shellCopy } from "./copy";
import type { DisplayMode } from "./display-modes";
import { Masthead } from "./masthead";
import { MenuList } from "./menu-list";
import type { NavItem } from "./nav-item";
import { SkipLink } from "./skip-link";
import { TopStrip } from "./top-strip";

export type DeskShellProps = Readonly<{
  homeHref: string;
  /** Without any that this person may not open. */
  menu: readonly NavItem[];
  modes: readonly DisplayMode[];
  /** A `ScopeSwitcher`. */
  scope?: ReactNode;
  /** A `SearchBox`. */
  search?: ReactNode;
  /** A `UserMenu`. */
  user: ReactNode;
  /** A `DemoBanner`, where the data are invented. */
  banner?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}>;

const FRAME = "max-w-360 px-4 sm:px-6";

/** The frame of everybody signed in: menu at the left of a desk, behind 菜单 on a phone. */
export function DeskShell(props: DeskShellProps) {
  const { homeHref, menu, modes, scope, search, user, banner, footer, children } = props;
  return (
    <div data-surface="desk" className="flex min-h-screen flex-col">
      <SkipLink />
      <TopStrip modes={modes} className={FRAME} />
      <Masthead className="bg-paper">
        <div className={`mx-auto flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5 ${FRAME}`}>
          <Brand href={homeHref} />
          <div className="max-sm:order-last max-sm:-ml-2 sm:border-l sm:border-line sm:pl-3">{scope}</div>
          <div className="ml-auto">{search}</div>
          <div>{user}</div>
        </div>
      </Masthead>
      {banner}
      <div className="border-b border-line px-4 lg:hidden no-print elder:block">
        <Disclosure summary={<span className="font-semibold">{shellCopy.menu}</span>}>
          <nav aria-label={shellCopy.mainMenu} className="-mx-4 border-t border-line pb-2">
            <MenuList items={menu} />
          </nav>
        </Disclosure>
      </div>
      <div className="mx-auto flex w-full max-w-360 flex-1">
        <nav
          aria-label={shellCopy.mainMenu}
          className="w-52 shrink-0 border-r border-line py-3 max-lg:hidden elder:hidden no-print"
        >
          <MenuList items={menu} />
        </nav>
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 px-4 py-4 sm:px-6 outline-none">
          {children}
        </main>
      </div>
      {footer ? <footer className="border-t border-line no-print">{footer}</footer> : null}
    </div>
  );
}
