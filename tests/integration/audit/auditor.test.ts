import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { exportAudit } from "@/lib/domains/audit/commands";
import { checkChains } from "@/lib/domains/audit/jobs";
import { chainStates } from "@/lib/domains/audit/queries/chain-states";
import { listAuditEntries, recordHistory } from "@/lib/domains/audit/queries/entries";
import { auditWorkbook } from "@/lib/domains/audit/transfer";
import { disableUser } from "@/lib/domains/people/commands/manage-account";
import { compareHeads } from "@/lib/platform/audit/heads-file";
import { db } from "@/lib/platform/db/client";
import type { UserActor } from "@/lib/shared/access/actor";
import { localDate } from "@/lib/shared/time/local-date";
import { useTestDatabase } from "../../support/database";
import { grantAlso, makeUser, signedIn, withRegions } from "../people/cast";

useTestDatabase();
withRegions();

let auditor: UserActor;
let guard: UserActor;
let worker: UserActor;

beforeAll(async () => {
  auditor = await makeUser("auditor", "AUDITOR");
  guard = await makeUser("guard", "SECURITY_ADMIN");
  worker = await makeUser("worker", "STREET_OFFICIAL");
  await makeUser("far", "STREET_OFFICIAL", "210103");
  await grantAlso("worker", "GRID_WORKER");
  await signedIn("worker");
  await disableUser(guard, { login: "worker" });
});

describe("an auditor", () => {
  it("finds who changed it, by actor, action, object, text and what stands out", async () => {
    const found = async (input: object) => (await listAuditEntries(auditor, input)).items;
    expect(await found({ actor: "(guard)" })).toMatchObject([
      { action: "user.disabled", subjectLabel: "worker" },
    ]);
    expect(await found({ action: "user.granted" })).toMatchObject([{ subjectLabel: "worker" }]);
    expect((await found({ subject: worker.userId })).length).toBeGreaterThanOrEqual(4);
    expect((await found({ q: "GRID_WORKER" })).every(({ subjectLabel }) => subjectLabel === "worker")).toBe(
      true,
    );
    const standing = await found({ kind: "GRANT" });
    expect(standing.map(({ action }) => action)).not.toContain("sign_in.succeeded");
    expect(standing.map(({ action }) => action)).toContain("user.disabled");
  });

  it("sees the own district only, and nobody else sees the log", async () => {
    const all = await listAuditEntries(auditor, { pageSize: 200 });
    expect(all.items.some(({ subjectLabel }) => subjectLabel === "far")).toBe(false);
    await expect(listAuditEntries(auditor, { region: "210103" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    for (const actor of [guard, worker]) {
      await expect(listAuditEntries(actor, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(exportAudit(actor, {})).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(chainStates(actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("exports what the list holds, which the log then holds too", async () => {
    const before = await listAuditEntries(auditor, { action: "user.created" });
    const entries = await exportAudit(auditor, { action: "user.created" });
    expect(entries).toHaveLength(before.total);
    expect(auditWorkbook(entries)[0]?.rows).toHaveLength(before.total + 1);
    const [exported] = (await listAuditEntries(auditor, { kind: "EXPORT" })).items;
    expect(exported).toMatchObject({
      action: "audit.exported",
      actor: "测试(auditor)",
      after: { count: before.total },
    });
  });
});

describe("the history of a record", () => {
  it("is read by those who may read the record, without its sign-ins", async () => {
    const history = await recordHistory(guard, "user", worker.userId);
    expect(history.map(({ action }) => action)).toEqual(["user.disabled", "user.granted", "user.created"]);
    await expect(recordHistory(worker, "user", worker.userId)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const far = await makeUser("far-guard", "SECURITY_ADMIN", "210103");
    expect(await recordHistory(far, "user", worker.userId)).toEqual([]);
  });
});

describe("the chains", () => {
  it("are walked along each day, and where they stand is kept outside the database", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "julin-heads-")), "heads.txt");
    const day = localDate("2026-05-01");
    expect(await checkChains(day, file)).toBeNull();
    await checkChains(day, file);
    const lines = (await readFile(file, "utf8")).trim().split("\n");
    expect(lines.map((line) => line.slice(0, 17))).toEqual(["2026-05-01 210102", "2026-05-01 210103"]);
    expect(await compareHeads(file)).toEqual({ compared: 2, firstBroken: null });
    expect(await chainStates(auditor)).toMatchObject([{ chain: "210102", brokenSeq: null }]);

    const forged = lines.map((line) => line.replace(/[0-9a-f]{64}$/, "0".repeat(64))).join("\n");
    await writeFile(file, forged);
    expect((await compareHeads(file, "210103")).firstBroken).toMatchObject({ district: "210103" });
    await writeFile(file, "not a head\n");
    await expect(compareHeads(file)).rejects.toMatchObject({ code: "INVALID" });
    await expect(compareHeads(`${file}-absent`)).rejects.toMatchObject({ code: "INVALID" });
  });

  it("that lost their tail are shown as broken, and prove nothing from then on", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "julin-heads-")), "heads.txt");
    await db().auditHead.update({ where: { chain: "210102" }, data: { seq: { increment: 1 } } });
    const broken = await checkChains(localDate("2026-05-02"), file);
    expect(broken).toMatchObject({ district: "210102", id: null });
    expect(await chainStates(auditor)).toMatchObject([{ chain: "210102", brokenSeq: broken?.seq }]);
    expect(await readFile(file, "utf8")).not.toContain("210102");
  });
});
