"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { TextLink } from "@/components/ui/text-link";
import { shellCopy } from "./copy";
import { optionId, SearchOptions } from "./search-options";
import { useSuggestions } from "./use-suggestions";

export type SearchBoxProps = Readonly<{
  /** The same search as a page: where the form goes without a script, and Enter without a choice. */
  page: string;
  /** Answers JSON for `?q=`. */
  source: string;
}>;

/** One box for everything, reached by Ctrl+K: a combobox whose list follows what is typed. */
export function SearchBox({ page, source }: SearchBoxProps) {
  const router = useRouter();
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const wanted = text.trim();
  const { items, state } = useSuggestions(source, wanted);
  const shown = open && wanted !== "";

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const input = box.current;
      if (!input || input.offsetParent === null) return router.push(page);
      input.focus();
      input.select();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [page, router]);

  const go = (index: number) => {
    const item = items[index];
    if (!item) return;
    setOpen(false);
    setText("");
    router.push(item.href);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that belong to an input method choose characters, not results.
    if (event.nativeEvent.isComposing || !shown) return;
    if (event.key === "Escape") setOpen(false);
    else if (event.key === "Enter" && active >= 0) go(active);
    else if (event.key === "ArrowDown") setActive((active + 1) % Math.max(1, items.length));
    else if (event.key === "ArrowUp") setActive((active <= 0 ? items.length : active) - 1);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <form
        action={page}
        method="get"
        aria-label={shellCopy.searchShort}
        className="relative max-lg:hidden elder:hidden no-print"
      >
        <input
          ref={box}
          name="q"
          role="combobox"
          aria-label={shellCopy.search}
          aria-expanded={shown}
          aria-controls={shown ? list : undefined}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? optionId(list, active) : undefined}
          aria-keyshortcuts="Control+K"
          autoComplete="off"
          placeholder={`${shellCopy.search}（${shellCopy.searchHint}）`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(-1);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
          className="block min-h-9 w-80 rounded-control border border-line-strong bg-paper px-3 text-ink hover:border-ink"
        />
        {shown ? <SearchOptions id={list} items={items} state={state} active={active} onChoose={go} /> : null}
      </form>
      <TextLink
        href={page}
        quiet
        className="inline-flex min-h-11 items-center lg:hidden elder:inline-flex no-print"
      >
        {shellCopy.searchShort}
      </TextLink>
    </>
  );
}
