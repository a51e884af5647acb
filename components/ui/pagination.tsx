import { uiCopy } from "./copy";
import { hrefWith, type Query } from "./href";
import { TextLink } from "./text-link";

export type PaginationProps = Readonly<{
  /** From 1. */
  page: number;
  pageSize: number;
  total: number;
  path: string;
  /** The page's other parameters; `page` and `pageSize` are set here. */
  query: Query;
  pageSizes?: readonly number[];
}>;

const STEP_STYLE = "inline-flex min-h-11 items-center px-3 sm:min-h-9";

/** Where one is in a list, and the way on. All of it links, so it works without a script. */
export function Pagination({
  page,
  pageSize,
  total,
  path,
  query,
  pageSizes = [20, 50, 100],
}: PaginationProps) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  const at = (target: number) =>
    hrefWith(path, query, { page: target === 1 ? null : String(target), pageSize: String(pageSize) });
  return (
    <nav
      aria-label={uiCopy.pager}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pt-2 text-ink-2 no-print"
    >
      <p>{total === 0 ? uiCopy.none : uiCopy.range(from, to, total)}</p>
      <p className="flex items-center gap-1">
        {uiCopy.perPage}
        {pageSizes.map((size) =>
          size === pageSize ? (
            <span key={size} aria-current="true" className="px-2 font-semibold text-ink">
              {size}
            </span>
          ) : (
            <TextLink
              key={size}
              href={hrefWith(path, query, { page: null, pageSize: String(size) })}
              className="inline-flex min-h-11 min-w-8 items-center justify-center px-1.5 sm:min-h-9"
            >
              {size}
            </TextLink>
          ),
        )}
        {uiCopy.perPageUnit}
      </p>
      <p className="flex items-center">
        {page > 1 ? (
          <TextLink href={at(page - 1)} className={STEP_STYLE}>
            {uiCopy.previous}
          </TextLink>
        ) : null}
        <span className="px-2 text-ink">{uiCopy.pageOf(page, pages)}</span>
        {page < pages ? (
          <TextLink href={at(page + 1)} className={STEP_STYLE}>
            {uiCopy.next}
          </TextLink>
        ) : null}
      </p>
    </nav>
  );
}
