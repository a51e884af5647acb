import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import type { NavItem } from "./nav-item";

/** The first-level menu: at most nine, the current one marked by a red bar and by weight. */
export function MenuList({ items }: Readonly<{ items: readonly NavItem[] }>) {
  return (
    <ul>
      {items.map(({ label, href, current = false, icon, count }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            aria-current={current ? "page" : undefined}
            className={classNames(
              "flex min-h-11 items-center gap-2.5 border-l-4 px-4 lg:min-h-10 [&_svg]:size-4 [&_svg]:shrink-0",
              current
                ? "border-red-700 bg-paper font-semibold text-ink"
                : "border-transparent text-ink-2 hover:bg-none-ground hover:text-ink contrast:hover:underline",
            )}
          >
            {icon}
            {label}
            {count ? <span className="ml-auto text-ink-2">{count}</span> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
