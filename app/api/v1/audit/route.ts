import { pageOf } from "@/app/api/_answers/parts";
import { AuditAnswer } from "@/app/api/_answers/records";
import { listAuditEntries } from "@/lib/domains/audit/queries/entries";
import { AuditListInput } from "@/lib/domains/audit/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "审计记录，新的在前",
  query: AuditListInput,
  answer: pageOf(AuditAnswer),
  run: ({ actor, query }) => listAuditEntries(actor, query),
});
