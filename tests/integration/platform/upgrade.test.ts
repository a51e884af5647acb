import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { verifySpans } from "@/lib/domains/coverage/jobs/verify-spans";
import { listFirms } from "@/lib/domains/coverage/queries/list-firms";
import { renameFirm } from "@/lib/domains/firms/commands/rename-firm";
import { verifyAudit } from "@/lib/platform/audit/verify";
import { miscounts } from "@/lib/platform/backup/count-rows";
import { restoreBackup } from "@/lib/platform/backup/restore-backup";
import { listMigrations, pendingMigrations } from "@/lib/platform/db/migrate";
import { useTestDatabase } from "@/tests/support/database";
import { system } from "@/tests/support/two-districts";
import "@/lib/wiring/install";

/** Databases as earlier sets of migrations left them, named after the last of the set; see docs/operations.md. */
const FOLDER = "tests/fixtures/backups";

describe.each(readdirSync(FOLDER))("a database of %s", (name) => {
  const database = useTestDatabase();
  const file = join(FOLDER, name);

  // Bringing it back makes the tables of that time, fills them, and then runs the migrations that came since.
  beforeAll(async () => void (await restoreBackup(file)));

  it("is brought up to date, with every row still there", async () => {
    expect((await listMigrations()).length).toBeGreaterThanOrEqual(2);
    expect(await pendingMigrations(database.ownerUrl)).toEqual([]);
    expect(await miscounts(file)).toEqual([]);
  });

  it("holds figures that are what its facts say, and whole audit chains", async () => {
    expect(await verifySpans()).toMatchObject({ firms: 6, drift: 0 });
    const audit = await verifyAudit();
    expect(audit).toMatchObject({ ok: true });
    expect(audit.entries).toBeGreaterThan(20);
  });

  it("goes on being worked with", async () => {
    const { items } = await listFirms(system, {});
    const [firm] = items;
    if (!firm) throw new Error("no firm");
    await renameFirm(system, { firmId: firm.id, version: 1, name: "改名后的公司", on: "2026-06-01" });
    expect((await listFirms(system, { q: "改名后" })).total).toBe(1);
    expect(await verifySpans()).toMatchObject({ drift: 0 });
    expect(await verifyAudit()).toMatchObject({ ok: true });
  });
});
