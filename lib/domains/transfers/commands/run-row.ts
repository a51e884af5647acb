import { createHash } from "node:crypto";
import { actorLabel } from "@/lib/platform/audit/entry";
import type { CommandContext } from "@/lib/platform/command/context";
import { toDateColumn } from "@/lib/shared/time/local-date";
import type { HeaderMapping, LedgerReport } from "../schema";
import { importRegion } from "./header-mappings";

interface SentFile {
  readonly content: Uint8Array;
  readonly fileName: string;
  readonly mapping: HeaderMapping | undefined;
}

/** The columns of `import_run` for a file that was read. */
export function runRow({ actor, now }: CommandContext, file: SentFile, report: LedgerReport) {
  const { id, name } = actorLabel(actor, null);
  return {
    kind: "firms-ledger",
    regionCode: importRegion(actor),
    actorId: id,
    actorName: name,
    fileName: file.fileName,
    sha256: createHash("sha256").update(file.content).digest("hex"),
    asOf: toDateColumn(report.asOf),
    ...(file.mapping ? { mapping: file.mapping } : {}),
    report: report as object,
    startedAt: now,
  };
}
