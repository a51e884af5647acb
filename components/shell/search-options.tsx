import { classNames } from "@/components/ui/class-names";
import type { Found } from "@/lib/shared/found";
import { shellCopy } from "./copy";
import type { Suggestions } from "./use-suggestions";

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

export type SearchOptionsProps = Readonly<{
  id: string;
  items: readonly Found[];
  state: Suggestions["state"];
  active: number;
  onChoose: (index: number) => void;
}>;

/** The list under the search box. Focus stays in the box; the mouse must not take it. */
export function SearchOptions({ id, items, state, active, onChoose }: SearchOptionsProps) {
  return (
    <div className="absolute right-0 z-40 mt-1 max-h-[70vh] w-lg overflow-y-auto rounded-panel border border-line-strong bg-paper py-1 shadow-overlay">
      <div id={id} role="listbox" aria-label={shellCopy.search}>
        {items.map(({ label, detail, href }, index) => (
          <div
            key={`${href} ${label} ${detail}`}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(index);
            }}
            className={classNames(
              "flex cursor-pointer flex-wrap items-baseline justify-between gap-x-4 border-l-4 px-3 py-1.5",
              index === active ? "border-red-700 bg-none-ground" : "border-transparent hover:bg-ground",
            )}
          >
            <span>{label}</span>
            <span className="text-caption text-ink-2">{detail}</span>
          </div>
        ))}
      </div>
      <p role="status" className="px-4 py-1 text-caption text-ink-2">
        {sentence(items.length, state)}
      </p>
    </div>
  );
}

function sentence(count: number, state: Suggestions["state"]): string {
  if (state === "waiting") return shellCopy.searching;
  if (state === "failed") return shellCopy.searchFailed;
  return count > 0 ? shellCopy.found(count) : shellCopy.foundNone;
}
