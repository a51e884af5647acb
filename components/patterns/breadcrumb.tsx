import { TextLink } from "@/components/ui/text-link";
import { patternCopy } from "./copy";

export type Crumb = Readonly<{ label: string; href?: string }>;

/** The way from the scope down to this page; the last one is the page itself. */
export function Breadcrumb({ crumbs }: Readonly<{ crumbs: readonly Crumb[] }>) {
  return (
    <nav aria-label={patternCopy.breadcrumb} className="no-print">
      <ol className="flex flex-wrap items-center gap-x-2 text-ink-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center gap-x-2">
            {index > 0 ? (
              <span aria-hidden="true" className="text-ink-3">
                /
              </span>
            ) : null}
            {crumb.href ? (
              <TextLink href={crumb.href} quiet className="inline-flex min-h-8 items-center">
                {crumb.label}
              </TextLink>
            ) : (
              <span aria-current="page" className="inline-flex min-h-8 items-center">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
