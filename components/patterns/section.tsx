import type { ReactNode } from "react";

export type SectionProps = Readonly<{
  title: string;
  children: ReactNode;
  /** Links or a short remark at the right of the title. */
  aside?: ReactNode;
  id?: string;
  className?: string;
}>;

/** A part of a page under a printed rule, as in a 简报; no box, no shadow. */
export function Section({ title, children, aside, id, className }: SectionProps) {
  return (
    <section id={id} className={className} aria-label={title}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line-strong pb-1.5">
        <h2 className="text-h2">{title}</h2>
        {aside ? <div className="text-ink-2">{aside}</div> : null}
      </div>
      <div className="pt-3">{children}</div>
    </section>
  );
}
