import { StatusChip } from "@/components/ui/status-chip";
import type { Tone } from "@/components/ui/status-mark";
import { importCopy } from "@/lib/domains/transfers/copy";
import type { ImportRunState } from "@/lib/domains/transfers/schema";

const TONES: Readonly<Record<ImportRunState, Tone>> = {
  CHECKED: "active",
  COMMITTED: "done",
  ABANDONED: "none",
};

export function RunState({ state }: Readonly<{ state: ImportRunState }>) {
  return <StatusChip tone={TONES[state]}>{importCopy.states[state]}</StatusChip>;
}
