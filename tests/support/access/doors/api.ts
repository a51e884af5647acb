import type { Action } from "@/lib/shared/access/table";
import type { Door } from "../doors";
import type { Place } from "../places";

/** An address of the open API, `{…}` filled in or asked for a region. */
export interface Address extends Pick<Door, "kind" | "action" | "names" | "seesCeased"> {
  readonly path: (place: Place) => string;
}

type Options = Partial<Pick<Door, "names" | "seesCeased">>;

function listAt(
  path: string,
  action: Action,
  options: Options = {},
  parameter = "region",
): [string, Address] {
  const at = (place: Place) => `${path}?${parameter}=${place.region}`;
  return [path, { kind: "list", action, names: [], seesCeased: false, ...options, path: at }];
}

function recordAt(path: string, action: Action, id: keyof Place, options: Options = {}): [string, Address] {
  const at = (place: Place) => `${path}/${place[id]}`;
  return [`${path}/{id}`, { kind: "record", action, names: [], seesCeased: false, ...options, path: at }];
}

const OF_FIRM: Options = { names: ["FIRM"], seesCeased: true };
const OF_PROJECT: Options = { names: ["FIRM", "PROJECT"], seesCeased: true };
const FIRM_RECORD: Options = { names: ["FIRM"] };

/** Every address below /api/v1, one line each. */
export const ADDRESSES: ReadonlyMap<string, Address> = new Map([
  listAt("/api/v1/assignments", "firm.read", OF_FIRM),
  recordAt("/api/v1/assignments", "firm.read", "assignment", FIRM_RECORD),
  listAt("/api/v1/audit", "audit.read", { seesCeased: true }),
  recordAt("/api/v1/audit", "audit.read", "auditEntry"),
  listAt("/api/v1/coverage", "coverage.read"),
  listAt("/api/v1/coverage/forecast", "coverage.read", {}, "indicator=orgCoverage&region"),
  listAt("/api/v1/coverage/trend", "coverage.read"),
  listAt("/api/v1/declarations", "firm.read", OF_FIRM),
  recordAt("/api/v1/declarations", "firm.read", "declaration", FIRM_RECORD),
  listAt("/api/v1/estates", "region.read", { seesCeased: true }),
  recordAt("/api/v1/estates", "region.read", "estate"),
  listAt("/api/v1/firms", "firm.read", OF_FIRM),
  recordAt("/api/v1/firms", "firm.read", "firm", FIRM_RECORD),
  listAt("/api/v1/instructors", "firm.read", OF_FIRM),
  recordAt("/api/v1/instructors", "firm.read", "instructor", FIRM_RECORD),
  listAt("/api/v1/organisations", "firm.read", OF_FIRM),
  recordAt("/api/v1/organisations", "firm.read", "organisation", FIRM_RECORD),
  listAt("/api/v1/projects", "firm.read", OF_PROJECT),
  recordAt("/api/v1/projects", "firm.read", "project", { names: ["FIRM", "PROJECT"] }),
  listAt("/api/v1/regions", "region.read", {}, "parent"),
]);
