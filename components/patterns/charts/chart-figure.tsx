import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

export type ChartFigureProps = Readonly<{
  /** The question that the chart answers. */
  question: string;
  /** One computed sentence that answers it. */
  finding?: ReactNode;
  children: ReactNode;
  /** Links at the right of the question: order, export. */
  aside?: ReactNode;
  /** Remarks below: method, source. */
  note?: ReactNode;
  className?: string;
}>;

/** The frame of every chart: question, answer, picture, remark. */
export function ChartFigure({ question, finding, children, aside, note, className }: ChartFigureProps) {
  return (
    <figure className={classNames("min-w-0 border-t border-line-strong pt-2", className)}>
      <figcaption className="mb-3">
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="text-h2 font-semibold">{question}</span>
          {aside ? <span className="text-ink-2 no-print">{aside}</span> : null}
        </span>
        {finding ? <span className="block text-ink-2">{finding}</span> : null}
      </figcaption>
      {children}
      {note ? <div className="mt-2 text-caption text-ink-2">{note}</div> : null}
    </figure>
  );
}
