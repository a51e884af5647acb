import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backUpByPlan } from "@/lib/platform/backup/planned";
import { writeBackup } from "@/lib/platform/backup/write-backup";
import { db } from "@/lib/platform/db/client";
import { drillBackup } from "@/lib/wiring/drill";
import { useTestDatabase } from "@/tests/support/database";
import { inventedFirm } from "@/tests/support/invented-firm";
import { onDatabase } from "@/tests/support/on-database";
import { tableCounts } from "@/tests/support/table-counts";
import { importTwoDistricts } from "@/tests/support/two-districts";

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "julin-drill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  await importTwoDistricts();
  await inventedFirm();
});

async function databases(): Promise<string[]> {
  const sql = "SELECT datname FROM pg_database WHERE datname LIKE 'julin_drill_%'";
  const { rows } = await onDatabase(database.ownerUrl, (client) => client.query<{ datname: string }>(sql));
  return rows.map((row) => row.datname);
}

describe("a drill", () => {
  it("brings a backup back beside the portal's data, finds it whole, and leaves nothing behind", async () => {
    const file = join(folder, "good.backup");
    await writeBackup(file);
    await inventedFirm();
    const before = await tableCounts();
    expect(await drillBackup(file)).toMatchObject({ ok: true, firms: 1, drift: 0, auditOk: true });
    expect(await tableCounts()).toEqual(before);
    expect(await databases()).toEqual([]);
  });

  it("says that a backup holds figures that are not what the facts say", async () => {
    const file = join(folder, "drift.backup");
    await db().$executeRaw`UPDATE coverage_span SET has_org = TRUE`;
    await writeBackup(file);
    await db().$executeRaw`UPDATE coverage_span SET has_org = FALSE`;
    const { ok, drift } = await drillBackup(file);
    expect(ok).toBe(false);
    expect(drift).toBeGreaterThan(0);
  });

  it("refuses a damaged file and takes its database away all the same", async () => {
    const file = join(folder, "bad.backup");
    writeFileSync(file, "not a backup");
    await expect(drillBackup(file)).rejects.toMatchObject({ code: "INVALID" });
    expect(await databases()).toEqual([]);
  });
});

describe("backups by plan", () => {
  it("keep as many as the settings say, the newest, and each can be brought back", async () => {
    const dir = join(folder, "planned");
    const plan = { dir, time: "02:30", keep: 2 };
    for (const day of ["29", "30", "31"]) {
      await backUpByPlan(plan, new Date(`2026-03-${day}T02:31:00+08:00`));
    }
    const kept = readdirSync(dir).sort();
    expect(kept).toEqual(["julin-20260330-0231.backup", "julin-20260331-0231.backup"]);
    expect(await drillBackup(join(dir, kept[1] ?? ""))).toMatchObject({ ok: true });
  });
});
