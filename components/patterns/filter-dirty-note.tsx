"use client";

import { useEffect, useRef, useState } from "react";
import { patternCopy } from "./copy";

/** Says that typed conditions are not applied yet, so that nobody reads the old rows as the new ones. */
export function FilterDirtyNote() {
  const note = useRef<HTMLParagraphElement>(null);
  const [dirty, setDirty] = useState(false);
  useEffect(() => {
    const form = note.current?.closest("form");
    if (!form) return;
    const mark = () => setDirty(true);
    form.addEventListener("input", mark);
    return () => form.removeEventListener("input", mark);
  }, []);
  return (
    <p ref={note} role="status" className="self-center text-due-ink empty:absolute">
      {dirty ? patternCopy.filtersChanged : ""}
    </p>
  );
}
