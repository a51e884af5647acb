import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { Dropdown } from "./dropdown";

export type ScopeLink = Readonly<{ label: string; href: string; current?: boolean }>;

export type ScopeSwitcherProps = Readonly<{
  /** What is switched, such as 当前范围. */
  label: string;
  current: string;
  /** Such as 上级 and 下级, each a list of the same page for another place. */
  groups: readonly Readonly<{ title: string; links: readonly ScopeLink[] }>[];
}>;

/** The same page for another place: it changes the scope, not the report. */
export function ScopeSwitcher({ label, current, groups }: ScopeSwitcherProps) {
  return (
    <Dropdown
      side="left"
      label={`${label} ${current}`}
      summary={<span className="font-semibold">{current}</span>}
    >
      {groups.map(({ title, links }) => (
        <section key={title} aria-label={title} className="border-b border-line py-1 last:border-0">
          <p className="px-4 py-1 text-caption text-ink-2">{title}</p>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <Link
                  href={link.href}
                  prefetch={false}
                  aria-current={link.current ? "true" : undefined}
                  className={classNames(
                    "flex min-h-11 items-center px-4 hover:bg-ground hover:underline sm:min-h-8",
                    link.current ? "font-semibold text-ink" : "text-link",
                  )}
                >
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dropdown>
  );
}
