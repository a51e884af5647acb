import { describe, expect, it } from "vitest";
import { disableUser } from "@/lib/domains/people/commands/manage-account";
import { createToken, revokeToken } from "@/lib/domains/people/commands/tokens";
import { authenticateToken } from "@/lib/platform/auth/api-token";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { addDays, fromDateColumn, toDateColumn } from "@/lib/shared/time/local-date";
import { useTestDatabase } from "../../support/database";
import { makeUser, SYSTEM, withRegions } from "./cast";

useTestDatabase();
withRegions();

const tokenFor = async (login: string, expires?: string) => {
  await makeUser(login, "DISTRICT_OFFICIAL");
  return createToken(SYSTEM, { login, name: "接口", ...(expires ? { expires } : {}) });
};

describe("a token", () => {
  it("acts as its user and is stored hashed", async () => {
    const { id, token } = await tokenFor("plain");
    expect(token).toMatch(/^jl_[\w-]{43}$/);
    const actor = await authenticateToken(token);
    expect(actor).toMatchObject({ kind: "user", login: "plain", grants: [{ role: "DISTRICT_OFFICIAL" }] });
    const row = await db().apiToken.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(row.lastUsedAt).not.toBeNull();
  });

  it("works on its last day and not on the day after", async () => {
    const { id, token } = await tokenFor("expiring", today());
    const { validTo } = await db().apiToken.findUniqueOrThrow({ where: { id } });
    expect(validTo && fromDateColumn(validTo)).toBe(addDays(today(), 1));
    expect(await authenticateToken(token)).not.toBeNull();
    await db().apiToken.update({ where: { id }, data: { validTo: toDateColumn(today()) } });
    expect(await authenticateToken(token)).toBeNull();
  });

  it("ends at once when it is revoked or its user disabled", async () => {
    const revoked = await tokenFor("revoked");
    await revokeToken(SYSTEM, { id: revoked.id });
    expect(await authenticateToken(revoked.token)).toBeNull();
    const disabled = await tokenFor("disabled");
    await disableUser(SYSTEM, { login: "disabled" });
    expect(await authenticateToken(disabled.token)).toBeNull();
  });

  it("notes its use at most once a minute", async () => {
    const { id, token } = await tokenFor("busy");
    await authenticateToken(token);
    const first = await db().apiToken.findUniqueOrThrow({ where: { id } });
    await authenticateToken(token);
    expect((await db().apiToken.findUniqueOrThrow({ where: { id } })).lastUsedAt).toEqual(first.lastUsedAt);
  });

  it.each(["", "jl_", "jl_short", "Bearer x", `jl_${"A".repeat(43)}`])("is not %j", async (token) => {
    expect(await authenticateToken(token)).toBeNull();
  });

  it("is not made for the past, for nobody, or by somebody without the right", async () => {
    const official = await makeUser("asks", "DISTRICT_OFFICIAL");
    const past = { login: "asks", name: "x", expires: addDays(today(), -1) };
    await expect(createToken(SYSTEM, past)).rejects.toMatchObject({ code: "INVALID" });
    await expect(createToken(SYSTEM, { login: "no-such", name: "x" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(createToken(official, { login: "asks", name: "x" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
