import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { shellCopy } from "./copy";
import type { NavItem } from "./nav-item";

/** Five places: a line under the name at a desk, a bar at the thumb on a phone, plain lines in 长辈版. */
export function PublicNav({ items }: Readonly<{ items: readonly NavItem[] }>) {
  return (
    <nav
      aria-label={shellCopy.siteNavigation}
      className="z-30 max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:border-t max-sm:border-line-strong max-sm:bg-paper max-sm:pb-[env(safe-area-inset-bottom)] elder:static elder:border-0 elder:bg-transparent"
    >
      <ul className="flex max-sm:justify-around sm:gap-x-2 elder:flex-wrap elder:justify-start">
        {items.map(({ label, href, current = false, icon }) => (
          <li key={href} className="max-sm:flex-1 elder:flex-none">
            <Link
              href={href}
              prefetch={false}
              aria-current={current ? "page" : undefined}
              className={classNames(
                "flex min-h-12 items-center gap-2 whitespace-nowrap sm:px-3 [&_svg]:size-5 sm:[&_svg]:hidden",
                "max-sm:flex-col max-sm:justify-center max-sm:gap-0.5 max-sm:border-t-3 max-sm:py-1 max-sm:text-caption",
                "sm:border-b-3 elder:flex-row elder:border-t-0 elder:border-b-3 elder:px-3 elder:text-body",
                current
                  ? "border-red-700 font-semibold text-ink"
                  : "border-transparent text-ink-2 hover:border-line-strong hover:text-ink",
              )}
            >
              {icon}
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
