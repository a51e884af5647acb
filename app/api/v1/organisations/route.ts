import { pageOf } from "@/app/api/_answers/parts";
import { OrganisationAnswer } from "@/app/api/_answers/records";
import { listOrganisations } from "@/lib/domains/party/queries";
import { OrganisationListInput } from "@/lib/domains/party/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "某日存在的党组织",
  query: OrganisationListInput,
  answer: pageOf(OrganisationAnswer),
  run: ({ actor, query }) => listOrganisations(actor, query),
});
