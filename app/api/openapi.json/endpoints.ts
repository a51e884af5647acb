import type { Endpoint } from "@/lib/platform/http/define-route";
import { GET as assignmentsOne } from "../v1/assignments/[id]/route";
import { GET as assignments } from "../v1/assignments/route";
import { GET as auditOne } from "../v1/audit/[id]/route";
import { GET as audit } from "../v1/audit/route";
import { GET as coverageForecast } from "../v1/coverage/forecast/route";
import { GET as coverage } from "../v1/coverage/route";
import { GET as coverageTrend } from "../v1/coverage/trend/route";
import { GET as declarationsOne } from "../v1/declarations/[id]/route";
import { GET as declarations } from "../v1/declarations/route";
import { GET as estatesOne } from "../v1/estates/[id]/route";
import { GET as estates } from "../v1/estates/route";
import { GET as firmsOne } from "../v1/firms/[id]/route";
import { GET as firms } from "../v1/firms/route";
import { GET as instructorsOne } from "../v1/instructors/[id]/route";
import { GET as instructors } from "../v1/instructors/route";
import { GET as organisationsOne } from "../v1/organisations/[id]/route";
import { GET as organisations } from "../v1/organisations/route";
import { GET as projectsOne } from "../v1/projects/[id]/route";
import { GET as projects } from "../v1/projects/route";
import { GET as regions } from "../v1/regions/route";

/** Every route of the open API by its path; a test compares them with the folders. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  "/api/v1/regions": regions.endpoint,
  "/api/v1/coverage": coverage.endpoint,
  "/api/v1/coverage/trend": coverageTrend.endpoint,
  "/api/v1/coverage/forecast": coverageForecast.endpoint,
  "/api/v1/firms": firms.endpoint,
  "/api/v1/firms/{id}": firmsOne.endpoint,
  "/api/v1/estates": estates.endpoint,
  "/api/v1/estates/{id}": estatesOne.endpoint,
  "/api/v1/projects": projects.endpoint,
  "/api/v1/projects/{id}": projectsOne.endpoint,
  "/api/v1/organisations": organisations.endpoint,
  "/api/v1/organisations/{id}": organisationsOne.endpoint,
  "/api/v1/declarations": declarations.endpoint,
  "/api/v1/declarations/{id}": declarationsOne.endpoint,
  "/api/v1/instructors": instructors.endpoint,
  "/api/v1/instructors/{id}": instructorsOne.endpoint,
  "/api/v1/assignments": assignments.endpoint,
  "/api/v1/assignments/{id}": assignmentsOne.endpoint,
  "/api/v1/audit": audit.endpoint,
  "/api/v1/audit/{id}": auditOne.endpoint,
};
