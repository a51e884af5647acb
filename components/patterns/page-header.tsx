import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "./breadcrumb";

export type PageHeaderProps = Readonly<{
  title: string;
  crumbs?: readonly Crumb[];
  /** Small text behind the title, such as a count. */
  aside?: ReactNode;
  /** The `AsOfStrip`, where the page shows figures. */
  asOf?: ReactNode;
  /** One sentence on what the page is for. */
  lead?: ReactNode;
  /** Buttons at the right: 导出, 导入, 新增. */
  actions?: ReactNode;
}>;

/** The head of every page: where, what, as of when, and what can be done here. */
export function PageHeader({ title, crumbs = [], aside, asOf, lead, actions }: PageHeaderProps) {
  return (
    <header className="border-b border-ink pb-3">
      {crumbs.length > 0 ? <Breadcrumb crumbs={crumbs} /> : null}
      <div className="mt-1 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h1 className="text-h1">{title}</h1>
            {aside ? <p className="text-ink-2">{aside}</p> : null}
          </div>
          {lead ? <p className="mt-1 max-w-prose text-ink-2">{lead}</p> : null}
          {asOf ? <div className="mt-1">{asOf}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-2 no-print">{actions}</div> : null}
      </div>
    </header>
  );
}
