import { FirmsAnswer } from "@/app/api/_answers/firms";
import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { FirmListInput } from "@/lib/domains/coverage/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "企业清单",
  query: FirmListInput,
  answer: FirmsAnswer,
  run: ({ actor, query }) => listFirms(actor, query),
});
