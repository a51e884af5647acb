import { NO_QUERY } from "@/app/api/_answers/parts";
import { AuditAnswer } from "@/app/api/_answers/records";
import { getAuditEntry } from "@/lib/domains/audit/queries/entries";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "一条审计记录",
  query: NO_QUERY,
  answer: AuditAnswer,
  run: ({ actor, id }) => getAuditEntry(actor, id),
});
