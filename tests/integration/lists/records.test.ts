import { beforeAll, describe, expect, it } from "vitest";
import { getInstructor, listAssignmentsOfInstructor, listInstructors } from "@/lib/domains/dispatch/queries";
import { getProject, listProjectsOfEstate } from "@/lib/domains/firms/queries";
import { getOrganisationRecord, listOrganisationsOfProject } from "@/lib/domains/party/queries";
import { db } from "@/lib/platform/db/client";
import { uuid7 } from "@/lib/platform/ids";
import { useTestDatabase } from "@/tests/support/database";
import { line, sendLedger } from "@/tests/support/ledger-file";
import { city, district, eastStreet, importTwoDistricts, westStreet } from "@/tests/support/two-districts";

useTestDatabase();

const joint = {
  full: 1,
  form: "联合组建",
  orgName: "示例联合党支部",
  superior: "示例街道党工委",
  approvedOn: "2026-01-01",
};
const sent = { instructor: "示例指导员", employer: "示例单位", from: "2026-02-01" };
let organisationId = "";
let instructorId = "";

beforeAll(async () => {
  await importTwoDistricts();
  await sendLedger("2026-03-31", [
    line(1, { ...joint, ...sent }),
    line(2, { ...joint, ...sent, street: "西街道", community: "西一社区" }),
  ]);
  organisationId = (await db().organisation.findFirstOrThrow()).id;
  instructorId = (await db().instructor.findFirstOrThrow()).id;
});

const notFound = { code: "NOT_FOUND" };

describe("an organisation's record", () => {
  it("lists the firms that it covers, of them only those in the reader's scope", async () => {
    const names = async (actor: typeof city) =>
      (await getOrganisationRecord(actor, organisationId)).covers.map(({ region }) => region);
    expect((await names(district)).sort()).toEqual(["990102001001", "990102002001"]);
    expect(await names(eastStreet)).toEqual(["990102001001"]);
    // It stands in one of the two streets; the other one sees it for the firm that it covers there.
    expect(await names(westStreet)).toEqual(["990102002001"]);
  });

  it("is absent for who sees neither it nor a firm of it", async () => {
    await expect(getOrganisationRecord(city, uuid7())).rejects.toMatchObject(notFound);
    await db().organisationLink.updateMany({
      where: { firm: { regionCode: "990102002001" } },
      data: { voidedAt: new Date("2026-04-01") },
    });
    const home = (await getOrganisationRecord(city, organisationId)).region;
    const stranger = home.startsWith("990102001") ? westStreet : eastStreet;
    await expect(getOrganisationRecord(stranger, organisationId)).rejects.toMatchObject(notFound);
  });
});

describe("an instructor", () => {
  it("is seen where somebody is sent to, with the whole load but only the reader's assignments", async () => {
    const load = async (actor: typeof city) => (await getInstructor(actor, instructorId)).firms;
    expect([await load(city), await load(eastStreet), await load(westStreet)]).toEqual([2, 2, 2]);
    expect(await listAssignmentsOfInstructor(district, instructorId)).toHaveLength(2);
    const own = await listAssignmentsOfInstructor(eastStreet, instructorId);
    expect(own.map(({ region }) => region)).toEqual(["990102001001"]);
    expect((await listInstructors(eastStreet, {})).total).toBe(1);
    await expect(listInstructors(eastStreet, { region: "990102002" })).rejects.toMatchObject(notFound);
  });
});

describe("projects of an estate", () => {
  it("show the history, and a firm of elsewhere by name without its record", async () => {
    const firm = await db().firm.findFirstOrThrow({ where: { regionCode: "990102002001" } });
    const place = { regionCode: "990102001001", name: "示例小区", initials: "slxq" };
    const estate = await db().estate.create({ data: place });
    const days = { validFrom: new Date("2024-01-01"), validTo: new Date("2025-01-01") };
    const { id } = await db().serviceProject.create({
      data: { ...place, ...days, firmId: firm.id, estateId: estate.id },
    });
    const [project] = await listProjectsOfEstate(eastStreet, estate.id);
    expect(project).toMatchObject({ id, to: "2024-12-31", firmInScope: false, firmName: firm.name });
    expect(await getProject(district, id)).toMatchObject({ firmInScope: true });
    await expect(getProject(westStreet, id)).rejects.toMatchObject(notFound);
    await db().organisationLink.create({
      data: { organisationId, firmId: firm.id, projectId: id, form: "OWN", source: "MANUAL", ...days },
    });
    expect(await listOrganisationsOfProject(eastStreet, id)).toHaveLength(1);
    expect(await listOrganisationsOfProject(westStreet, id)).toEqual([]);
  });
});
