export { ORGANISATION_KINDS, type OrganisationKind } from "@/lib/domains/party/schema";
