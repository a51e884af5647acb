"use client";

import { deskCopy } from "@/components/desk/copy";
import { Button } from "@/components/ui/button";

/** The one page for the unexpected; the id finds the entry in the log. */
export default function DeskError({
  error,
  reset,
}: Readonly<{ error: Error & { digest?: string }; reset: () => void }>) {
  return (
    <main className="mx-auto max-w-prose space-y-4 px-4 py-12">
      <h1 className="text-h1">{deskCopy.errorTitle}</h1>
      <p>{deskCopy.errorText}</p>
      {error.digest ? <p>{deskCopy.errorId(error.digest)}</p> : null}
      <Button type="button" onClick={reset}>
        {deskCopy.retry}
      </Button>
    </main>
  );
}
