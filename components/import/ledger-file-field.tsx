"use client";

import { type ChangeEvent, useState } from "react";
import { useFieldState } from "@/components/patterns/form-context";
import { FileField } from "@/components/ui/file-field";

export type LedgerFileFieldProps = Readonly<{
  name: string;
  label: string;
  hint: string;
  maxBytes: number;
  tooLarge: string;
}>;

/** Turns away a file that the server would not take before it is sent: a slow line would carry it for nothing. */
export function LedgerFileField({ maxBytes, tooLarge, ...field }: LedgerFileFieldProps) {
  const refused = useFieldState(field.name).error;
  const [oversized, setOversized] = useState(false);
  const look = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const excess = (input.files?.[0]?.size ?? 0) > maxBytes;
    setOversized(excess);
    if (excess) input.value = "";
  };
  return (
    // React passes the change of the input inside on to here.
    <div onChange={look} aria-live="polite">
      <FileField {...field} required accept=".xlsx" error={oversized ? tooLarge : refused} />
    </div>
  );
}
