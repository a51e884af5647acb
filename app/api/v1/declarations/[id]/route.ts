import { NO_QUERY } from "@/app/api/_answers/parts";
import { DeclarationAnswer } from "@/app/api/_answers/records";
import { getDeclaration } from "@/lib/domains/party/queries";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "一次党员情况申报",
  query: NO_QUERY,
  answer: DeclarationAnswer,
  run: ({ actor, id }) => getDeclaration(actor, id),
});
