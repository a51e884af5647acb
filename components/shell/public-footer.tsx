import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";

export type PublicFooterProps = Readonly<{
  links?: readonly Readonly<{ label: string; href: string }>[];
  /** 主办单位, 承办单位, 服务电话 and the like. */
  facts?: readonly Readonly<{ label: string; value: string }>[];
  /** 备案 numbers and the marks that the organiser has to show. */
  marks?: ReactNode;
}>;

/** Who answers for the site; all of it from the settings. */
export function PublicFooter({ links = [], facts = [], marks }: PublicFooterProps) {
  return (
    <footer className="mt-8 border-t border-line-strong bg-paper text-caption text-ink-2 no-print">
      <div className="mx-auto max-w-270 space-y-2 px-4 py-5 sm:px-6">
        {links.length > 0 ? (
          <ul className="flex flex-wrap gap-x-5">
            {links.map(({ label, href }) => (
              <li key={href}>
                <TextLink href={href} className="inline-flex min-h-8 items-center max-sm:min-h-11">
                  {label}
                </TextLink>
              </li>
            ))}
          </ul>
        ) : null}
        <dl className="flex flex-wrap gap-x-6 gap-y-1">
          {facts.map(({ label, value }) => (
            <div key={label} className="flex gap-x-2">
              <dt>{label}</dt>
              <dd className="text-ink">{value}</dd>
            </div>
          ))}
        </dl>
        {marks}
      </div>
    </footer>
  );
}
