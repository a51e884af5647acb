import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifySpans } from "@/lib/domains/coverage/jobs/verify-spans";
import { importRegions } from "@/lib/domains/regions/commands/import-regions";
import { verifyAudit } from "@/lib/platform/audit/verify";
import { restoreBackup } from "@/lib/platform/backup/restore-backup";
import { writeBackup } from "@/lib/platform/backup/write-backup";
import { closeDb, db, pool } from "@/lib/platform/db/client";
import { localDate, toDateColumn } from "@/lib/shared/time/local-date";
import "@/lib/wiring/install";
import { useTestDatabase } from "@/tests/support/database";
import { onDatabase } from "@/tests/support/on-database";

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "julin-backup-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const AWKWARD = "第一行\n第二行\t\\N \\. 'quoted' \"双引号\"";

beforeAll(async () => {
  await importRegions(
    { kind: "system", name: "system:cli" },
    { csv: readFileSync("prisma/data/regions-shenyang.csv", "utf8") },
  );
  const firm = await db().firm.create({
    data: { uscc: "91210102MA0000000X", name: AWKWARD, initials: "x", regionCode: "210102001001" },
  });
  await db().firmResidence.create({
    data: {
      firmId: firm.id,
      regionCode: "210102001001",
      validFrom: toDateColumn(localDate("2026-01-01")),
      source: "MANUAL",
    },
  });
  await db().importRun.create({
    data: {
      kind: "firms",
      regionCode: "210102",
      actorName: "x",
      fileName: "a.xlsx",
      sha256: "x",
      report: { rows: [1, null] },
      content: Buffer.from([0, 10, 92, 255]),
      startedAt: new Date("2026-01-01T00:00:00.123Z"),
    },
  });
  await db().outboxEvent.create({ data: { name: "x", payload: {} } });
  const { rewriteSpans } = await import("@/lib/domains/coverage/jobs/rewrite-spans");
  await db().$transaction((tx) => rewriteSpans(tx, [firm.id]));
});

const contentOf = (file: string) => gunzipSync(readFileSync(file)).toString();

describe("a backup", () => {
  it("brings back exactly what was there, after anything that happened since", async () => {
    const written = await writeBackup(at("a"));
    expect(written.sha256).toBe(
      createHash("sha256")
        .update(readFileSync(at("a")))
        .digest("hex"),
    );
    await db().firm.updateMany({ data: { name: "改名之后" } });
    await onDatabase(database.ownerUrl, (owner) => owner.query("CREATE TABLE leftover (id int)"));

    expect(await restoreBackup(at("a"))).toEqual(written);
    expect((await db().firm.findFirstOrThrow()).name).toBe(AWKWARD);
    expect(Buffer.from((await db().importRun.findFirstOrThrow()).content ?? [])).toEqual(
      Buffer.from([0, 10, 92, 255]),
    );
    await closeDb();
    await writeBackup(at("b"));
    expect(contentOf(at("b"))).toBe(contentOf(at("a")));
  });

  it("leaves coverage without drift, the audit whole and protected, and the app role with its rights", async () => {
    expect(await verifySpans()).toEqual({ firms: 1, spans: 1, drift: 0 });
    expect(await verifyAudit()).toMatchObject({ ok: true });
    const tamper = (sql: string) => onDatabase(database.ownerUrl, (owner) => owner.query(sql));
    await expect(tamper("UPDATE audit_entry SET actor_name = 'x'")).rejects.toThrow("append-only");
    await expect(pool().query("TRUNCATE firm")).rejects.toMatchObject({ code: "42501" });
    // The sequence goes on behind the rows that came back.
    await db().outboxEvent.create({ data: { name: "y", payload: {} } });
  });

  it("is refused when it was altered, cut off or is no backup, and nothing is lost", async () => {
    const whole = readFileSync(at("a"));
    writeFileSync(at("altered"), gzipSync(contentOf(at("a")).replace("第一行", "第二行")));
    writeFileSync(at("cut"), whole.subarray(0, whole.length / 2));
    writeFileSync(at("short"), gzipSync(`${contentOf(at("a")).split("\n").slice(0, -3).join("\n")}\n`));
    writeFileSync(at("text"), "not a backup");
    writeFileSync(at("empty"), "");
    for (const name of ["altered", "cut", "short", "text", "empty", "absent"]) {
      await expect(restoreBackup(at(name)), name).rejects.toMatchObject({ code: "INVALID" });
    }
    expect(await db().firm.count()).toBe(1);
  });

  it("of a newer program is refused", async () => {
    const [head = "", ...rest] = contentOf(at("a")).trimEnd().split("\n").slice(0, -1);
    const newer = head.replace('"migrations":[', '"migrations":["29990101000000_later",');
    const body = `${[newer, ...rest].join("\n")}\n`;
    const end = JSON.parse(contentOf(at("a")).trimEnd().split("\n").at(-1) ?? "") as object;
    const sha256 = createHash("sha256").update(body).digest("hex");
    writeFileSync(at("newer"), gzipSync(`${body}${JSON.stringify({ ...end, sha256 })}\n`));
    await expect(restoreBackup(at("newer"))).rejects.toThrow("29990101000000_later");
  });

  it("is not restored while a portal is connected", async () => {
    await closeDb();
    const portal = new URL(database.ownerUrl);
    portal.searchParams.set("application_name", "julin");
    await onDatabase(portal.href, async (client) => {
      await client.query("SELECT 1");
      await expect(restoreBackup(at("a"))).rejects.toMatchObject({ code: "STATE" });
    });
    expect(await db().firm.count()).toBe(1);
  });

  it("that cannot be written says so", async () => {
    await expect(writeBackup(at("no/such/folder"))).rejects.toMatchObject({ code: "INVALID" });
  });
});
