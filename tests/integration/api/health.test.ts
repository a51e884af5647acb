import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { GET as live } from "@/app/api/health/live/route";
import { GET as ready } from "@/app/api/health/ready/route";
import { pointAt } from "@/lib/platform/db/address";
import { gateAnswer } from "@/lib/platform/http/page-gate";
import { callApi } from "@/tests/support/api-call";
import { useTestDatabase } from "@/tests/support/database";
import { onDatabase } from "@/tests/support/on-database";

const database = useTestDatabase();
/** The probe's answer is kept for a second. */
const seenAfter = () => sleep(1_100);
const page = (method: string) => gateAnswer(new URL("http://localhost/desk/coverage"), method, undefined);

describe("a portal whose database is away", () => {
  it("says so within 3 s, and is well again by itself", async () => {
    expect((await ready()).status).toBe(200);
    expect(await page("GET")).toBeNull();
    const away = new URL(database.ownerUrl);
    away.port = "9";
    pointAt(away.href);
    await seenAfter();
    const from = performance.now();
    const answer = await ready();
    expect([answer.status, await answer.json()]).toMatchObject([503, { failing: "database" }]);
    expect(live().status).toBe(200);
    const refused = await callApi("/api/v1/firms", `jl_${"A".repeat(43)}`);
    expect([refused.status, refused.body.error.code]).toEqual([503, "UNAVAILABLE"]);
    const shown = await page("GET");
    expect(shown?.status).toBe(503);
    expect(await shown?.text()).toContain("已经提交的数据是安全的");
    expect(await page("POST")).toBeNull();
    expect(performance.now() - from).toBeLessThan(3_000);
    pointAt(database.ownerUrl);
    await seenAfter();
    expect((await ready()).status).toBe(200);
  });

  it("names missing migrations", async () => {
    await onDatabase(database.ownerUrl, (client) =>
      client.query("UPDATE _prisma_migrations SET rolled_back_at = '2026-01-01'"),
    );
    expect(await (await ready()).json()).toMatchObject({ failing: "migrations" });
  });
});
