import { useEffect, useState } from "react";
import type { Found } from "@/lib/shared/found";

/** Long enough that a word typed in one go is asked for once. */
const PAUSE_MS = 180;

export interface Suggestions {
  /** What was asked for; nothing is offered for anything else. */
  readonly text: string;
  readonly items: readonly Found[];
  readonly state: "waiting" | "done" | "failed";
}

const NONE: Suggestions = { text: "", items: [], state: "done" };

/** What `source` finds for the text, once typing pauses; an answer that comes too late is thrown away. */
export function useSuggestions(source: string, text: string): Suggestions {
  const [answer, setAnswer] = useState<Suggestions>(NONE);
  useEffect(() => {
    if (text === "") return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const items = await ask(source, text, stop.signal);
        setAnswer({ text, items, state: "done" });
      } catch {
        if (!stop.signal.aborted) setAnswer({ text, items: [], state: "failed" });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [source, text]);
  if (text === "") return NONE;
  return answer.text === text ? answer : { text, items: [], state: "waiting" };
}

async function ask(source: string, text: string, signal: AbortSignal): Promise<readonly Found[]> {
  const response = await fetch(`${source}?q=${encodeURIComponent(text)}`, { signal });
  if (!response.ok) throw new Error(`suggestions: ${response.status}`);
  const { items } = (await response.json()) as { items: readonly Found[] };
  return items;
}
