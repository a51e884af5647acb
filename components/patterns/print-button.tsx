"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { patternCopy } from "./copy";

const never = () => () => {};

/** Opens the browser's print dialog; absent without a script, where only the browser's own menu can. */
export function PrintButton() {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return scripted ? <Button onClick={() => window.print()}>{patternCopy.print}</Button> : null;
}
