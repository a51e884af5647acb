import { assignInstructor } from "@/lib/domains/dispatch/commands/assign-instructor";
import { recordProject } from "@/lib/domains/firms/commands/record-project";
import { registerFirm } from "@/lib/domains/firms/commands/register-firm";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { establishOrganisation } from "@/lib/domains/party/commands/establish-organisation";
import { importRegions } from "@/lib/domains/regions/commands/import-regions";
import { newToken, tokenHash } from "@/lib/platform/auth/api-token";
import { db } from "@/lib/platform/db/client";
import type { GrantScope, UserActor } from "@/lib/shared/access/actor";
import { ROLES, type Role } from "@/lib/shared/access/roles";
import { type RegionCode, regionCode, regionPath } from "@/lib/shared/region-code";
import { inventedUscc } from "../invented-firm";
import { system, TWO_DISTRICTS } from "../two-districts";
import { markOf, nowhere, type Place, REGIONS, RELATIONS, type Relation } from "./places";

/** Roles whose grants name one firm or project, as in real life; all others hold a region. */
export const NAMED_KIND: Partial<Record<Role, "FIRM" | "PROJECT">> = {
  INSTRUCTOR: "FIRM",
  FIRM_MANAGER: "FIRM",
  PROJECT_MANAGER: "PROJECT",
};

export interface CastMember {
  readonly actor: UserActor;
  readonly token: string;
}

export interface World {
  readonly places: Readonly<Record<Relation, Place>>;
  readonly cast: Readonly<Record<Role, CastMember>>;
}

const DAY = "2026-01-01";

/** A city with one record of each kind at every place, and one person of every role in the street of `OWN`. */
export async function plantWorld(): Promise<World> {
  const more = [
    `${REGIONS.LOOK_ALIKE},北街道,STREET,${REGIONS.ANCESTOR}`,
    `${REGIONS.VOIDED},旧社区,COMMUNITY,${REGIONS.OWN}`,
  ];
  await importRegions(system, { csv: `${TWO_DISTRICTS}${more.join("\n")}\n` });
  const places: Partial<Record<Relation, Place>> = {};
  for (const relation of RELATIONS) places[relation] = await plantPlace(relation);
  const voidedOn = new Date("2026-02-01T00:00:00Z");
  await db().region.update({ where: { code: REGIONS.VOIDED }, data: { validTo: voidedOn } });
  const whole = places as Record<Relation, Place>;
  const cast: Partial<Record<Role, CastMember>> = {};
  for (const role of ROLES) cast[role] = await plantPerson(role, whole.OWN);
  return { places: whole, cast: cast as Record<Role, CastMember> };
}

let serial = 0;

async function plantPlace(relation: Relation): Promise<Place> {
  const none = nowhere(relation);
  if (relation === "ABSENT") return none;
  serial += 1;
  const { region } = none;
  // At the place that ceased some records were voided too; the others are still there to be seen.
  const mark = relation === "VOIDED" ? "〔CEASED〕" : markOf(relation);
  const { id: firm } = await registerFirm(system, {
    uscc: inventedUscc(9_000 + serial),
    name: `${mark}物业公司`,
    staff: 50,
    regionCode: region,
    from: DAY,
  });
  const { id: estate } = await db().estate.create({
    data: { regionCode: region, name: `${mark}小区`, initials: "" },
    select: { id: true },
  });
  const { id: project } = await recordProject(system, {
    firmId: firm,
    regionCode: region,
    name: `${markOf(relation)}项目`,
    from: DAY,
  });
  const { id: organisation } = await establishOrganisation(system, {
    kind: "BRANCH",
    name: `${markOf(relation)}党支部`,
    regionCode: region,
    approvedOn: DAY,
    covers: [{ firmId: firm, form: "OWN" }],
  });
  await declareMembers(system, { firmId: firm, declaredOn: DAY, full: 5, probationary: 0 });
  const declared = await db().memberDeclaration.findFirstOrThrow({ where: { firmId: firm } });
  const assigned = await assignInstructor(system, {
    firmId: firm,
    instructor: { name: `${mark}受派人员` },
    from: DAY,
  });
  // A dispatch makes instructors at their district; this one is to stand here.
  const instructor = assigned.instructorId;
  await db().instructor.update({ where: { id: instructor }, data: { regionCode: region } });
  const moves = await plantMoves(firm, region);
  const entry = await db().auditEntry.findFirstOrThrow({ where: { subjectType: "firm", subjectId: firm } });
  const place: Place = {
    relation,
    region,
    firm,
    organisation,
    declaration: declared.id,
    estate,
    project,
    instructor,
    assignment: assigned.id,
    auditEntry: entry.id,
    ...moves,
    ...(await plantAccount(relation, mark, region)),
  };
  return relation === "VOIDED" ? { ...none, ...(await voidAll(place)) } : place;
}

/** Both wait: the one for the firm's own side, asked by a place that nobody of the cast answers for. */
async function plantMoves(firmId: string, region: string) {
  const day = new Date(DAY);
  const { id: transfer } = await db().firmTransfer.create({
    data: {
      firmId,
      regionCode: region,
      toRegion: "990103001001",
      proposedBy: "RECEIVER",
      earliestOn: day,
      reason: "已迁入",
    },
    select: { id: true },
  });
  const { id: exit } = await db().firmExit.create({
    data: {
      firmId,
      regionCode: region,
      kind: "CLOSED",
      on: day,
      reason: "已注销",
      confirmBy: regionPath(regionCode(region)).at(-2) ?? region,
    },
    select: { id: true },
  });
  return { transfer, exit };
}

/** What can be voided is; what has no such state is not asked for. */
async function voidAll({ project, organisation, declaration, assignment }: Place): Promise<Partial<Place>> {
  const data = { voidedAt: new Date("2026-02-01T00:00:00Z"), voidReason: "误录" };
  await db().serviceProject.update({ where: { id: project }, data });
  await db().organisation.update({ where: { id: organisation }, data });
  await db().memberDeclaration.update({ where: { id: declaration }, data });
  await db().assignment.update({ where: { id: assignment }, data });
  return { project, organisation, declaration, assignment };
}

async function plantAccount(relation: Relation, mark: string, region: string) {
  const login = `sub-${relation.toLowerCase().replaceAll("_", "-")}`;
  const name = `${mark}人员`;
  const user = await db().user.create({
    data: { login, name, passwordHash: "-", mustChangePassword: false },
  });
  const held = { role: "STREET_OFFICIAL", scope: "REGION", validFrom: new Date(DAY) } as const;
  const grant = await db().grant.create({ data: { ...held, userId: user.id, regionCode: region } });
  const token = await db().apiToken.create({
    data: { userId: user.id, name: "接口", hash: tokenHash(newToken()) },
  });
  const run = await db().importRun.create({
    data: {
      kind: "firms-ledger",
      regionCode: region,
      actorId: user.id,
      actorName: name,
      fileName: `${mark}台账.xlsx`,
      sha256: "0",
      content: Buffer.from("not a workbook"),
      asOf: new Date(DAY),
      report: { rows: 0, accepted: 0, rejected: 0, sheets: [], problems: [], districts: [], missing: [] },
      startedAt: new Date(DAY),
    },
  });
  return { login, user: user.id, grant: grant.id, token: token.id, run: run.id };
}

async function plantPerson(role: Role, own: Place): Promise<CastMember> {
  const kind = NAMED_KIND[role];
  const code: RegionCode = regionCode(own.region);
  const subjectId = kind === "PROJECT" ? own.project : own.firm;
  const login = `cast-${role.toLowerCase().replaceAll("_", "-")}`;
  const data = { login, name: "某人", passwordHash: "-", mustChangePassword: false };
  const { id: userId } = await db().user.create({ data });
  const scope: GrantScope = kind
    ? { kind, subjectId, regionCode: code }
    : { kind: "REGION", regionCode: code };
  await db().grant.create({
    data: {
      userId,
      role,
      scope: scope.kind,
      regionCode: code,
      subjectId: kind ? subjectId : null,
      validFrom: new Date(DAY),
    },
  });
  const token = newToken();
  await db().apiToken.create({ data: { userId, name: "接口", hash: tokenHash(token) } });
  return { actor: { kind: "user", userId, login, name: "某人", grants: [{ role, scope }] }, token };
}
