import { NO_QUERY } from "@/app/api/_answers/parts";
import { OrganisationAnswer } from "@/app/api/_answers/records";
import { getOrganisation } from "@/lib/domains/party/queries";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "一个党组织",
  query: NO_QUERY,
  answer: OrganisationAnswer,
  run: ({ actor, id }) => getOrganisation(actor, id),
});
