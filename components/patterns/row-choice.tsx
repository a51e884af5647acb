"use client";

import { useEffect, useId, useRef, useState } from "react";
import { patternCopy } from "./copy";

function boxesOf(form: HTMLFormElement | null, name: string): HTMLInputElement[] {
  return [...(form?.elements ?? [])].filter(
    (each): each is HTMLInputElement => each instanceof HTMLInputElement && each.name === name,
  );
}

/** 全选本页 and how many are chosen. Without a script the boxes themselves still work. */
export function RowChoice({ name, rows }: Readonly<{ name: string; rows: number }>) {
  const all = useRef<HTMLInputElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    const count = () =>
      setChosen(boxesOf(all.current?.form ?? null, name).filter((box) => box.checked).length);
    count();
    // The boxes stand in the table, outside the form that they belong to: their events do not pass it.
    document.addEventListener("change", count);
    return () => document.removeEventListener("change", count);
  }, [name]);
  const chooseAll = (checked: boolean) => {
    const boxes = boxesOf(all.current?.form ?? null, name);
    for (const box of boxes) box.checked = checked;
    setChosen(checked ? boxes.length : 0);
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-x-4">
      <label
        htmlFor={id}
        className={chosen === null ? "hidden" : "inline-flex min-h-11 items-center gap-2 sm:min-h-8"}
      >
        <input
          id={id}
          ref={all}
          type="checkbox"
          checked={rows > 0 && chosen === rows}
          onChange={(event) => chooseAll(event.target.checked)}
          className="size-5 accent-link"
        />
        {patternCopy.chooseAll}
      </label>
      <span role="status" className="text-ink-2">
        {chosen === null ? patternCopy.chooseHint : patternCopy.chosen(chosen)}
      </span>
    </span>
  );
}
