import Link from "next/link";
import { classNames } from "./class-names";

export type TabLink = Readonly<{ label: string; href: string; current: boolean }>;

/** A choice between views of the same page, kept in the URL. */
export function LinkTabs({ label, tabs }: Readonly<{ label: string; tabs: readonly TabLink[] }>) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-x-1 border-b border-line-strong">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "-mb-px inline-flex min-h-11 items-center border-b-3 px-3 sm:min-h-9",
                tab.current
                  ? "border-red-700 font-semibold text-ink"
                  : "border-transparent text-link hover:border-line-strong",
              )}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
