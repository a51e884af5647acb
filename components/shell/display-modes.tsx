import { classNames } from "@/components/ui/class-names";
import { shellCopy } from "./copy";

export type DisplayMode = Readonly<{
  /** 标准, 长辈版, 高对比 */
  label: string;
  /** A GET address that sets the cookie and comes back. */
  href: string;
  current: boolean;
}>;

/** Plain links, since those who need another size may have a browser that runs nothing. */
export function DisplayModes({ modes }: Readonly<{ modes: readonly DisplayMode[] }>) {
  return (
    <nav aria-label={shellCopy.displayModes}>
      <ul className="flex items-center divide-x divide-line-strong">
        {modes.map(({ label, href, current }) => (
          <li key={label} className="px-1">
            <a
              href={href}
              aria-current={current ? "true" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center px-2 whitespace-nowrap hover:underline sm:min-h-8",
                current ? "font-semibold text-ink" : "text-link",
              )}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
