import { describe, expect, it } from "vitest";
import { explainRight } from "@/lib/domains/people/queries/explain-right";
import { refusedBecause } from "@/lib/platform/action/failure";
import { requireAction } from "@/lib/shared/access/actor";
import { useTestDatabase } from "../../support/database";
import { makeUser, withRegions } from "./cast";

useTestDatabase();
withRegions();

describe("why can I not", () => {
  it("names the roles that may, and the nearest region whose security administrator gives the right", async () => {
    const worker = await makeUser("worker", "GRID_WORKER");
    expect((await explainRight(worker, "firm.record")).givers).toEqual([]);
    await makeUser("guard-city", "SECURITY_ADMIN", "210100");
    await makeUser("guard-near", "SECURITY_ADMIN", "210102");
    await makeUser("guard-elsewhere", "SECURITY_ADMIN", "210103");
    expect(await explainRight(worker, "firm.record")).toEqual({
      action: "firm.record",
      has: false,
      places: [],
      roles: ["CITY_OFFICIAL", "DISTRICT_OFFICIAL", "STREET_OFFICIAL", "COMMUNITY_SECRETARY"],
      givers: ["210102", "210100"],
    });
    const official = await makeUser("official", "DISTRICT_OFFICIAL");
    expect(await explainRight(official, "firm.record")).toMatchObject({ has: true, places: ["210102"] });
  });

  it("is where a refused form leads", async () => {
    const worker = await makeUser("refused", "GRID_WORKER");
    const refused = (() => {
      try {
        return requireAction(worker, "firm.record");
      } catch (error) {
        return refusedBecause(error, {}, "request");
      }
    })();
    expect(refused).toMatchObject({ status: "refused", help: { href: "/desk/rights?right=firm.record" } });
  });
});
