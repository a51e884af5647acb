import { pageOf } from "@/app/api/_answers/parts";
import { DeclarationAnswer } from "@/app/api/_answers/records";
import { listDeclarations } from "@/lib/domains/party/queries";
import { DeclarationListInput } from "@/lib/domains/party/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "某日各企业有效的党员情况申报",
  query: DeclarationListInput,
  answer: pageOf(DeclarationAnswer),
  run: ({ actor, query }) => listDeclarations(actor, query),
});
