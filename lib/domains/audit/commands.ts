import { defineCommand } from "@/lib/platform/command/define-command";
import { regionsFor } from "@/lib/shared/access/actor";
import { NATION } from "@/lib/shared/region-code";
import { AppError } from "@/lib/shared/result";
import { auditCopy } from "./copy";
import { auditEntriesUpTo } from "./queries/entries";
import { AuditExportInput, type AuditView } from "./schema";

/** More than anybody reads; a wider question is to be narrowed first. */
const MOST = 10_000;

/** Takes entries out of the portal, which is an entry itself: who, what was asked for, and how many. */
export const exportAudit = defineCommand({
  audit: "audit.exported",
  action: "audit.read",
  input: AuditExportInput,
  prepare: async (actor, input) => {
    const found = await auditEntriesUpTo(actor, input, MOST);
    if (found.total > MOST) throw new AppError("LIMIT", auditCopy.exportTooMany("10,000"));
    return found.items;
  },
  run: async ({ actor, audit }, input, entries): Promise<readonly AuditView[]> => {
    const regionCode = input.region ?? regionsFor(actor, "audit.read")[0] ?? NATION;
    const { from, to } = input;
    audit({
      subject: { type: "audit", id: regionCode, label: auditCopy.title },
      regionCode,
      after: { count: entries.length, from, until: to, code: input.action, kind: input.kind },
    });
    return entries;
  },
});
