import { describe, expect, it } from "vitest";
import { changePassword } from "@/lib/domains/people/commands/change-password";
import { loadSession } from "@/lib/platform/auth/live-session";
import { useTestDatabase } from "../../support/database";
import { from, makeUser, PASSWORD, signedIn, withRegions } from "./cast";

useTestDatabase();
withRegions();

const NEXT = "another horse battery";
const origin = from("10.6.0.1");

describe("changing the own password", () => {
  it("keeps this session and ends the others", async () => {
    const actor = await makeUser("changer", "STREET_OFFICIAL");
    const here = await signedIn("changer");
    const elsewhere = await signedIn("changer");
    const change = { current: PASSWORD, password: NEXT, repeat: NEXT, sessionId: here.sid };
    await changePassword(actor, change, origin);
    expect(await loadSession(here)).not.toBeNull();
    expect(await loadSession(elsewhere)).toBeNull();
    await expect(signedIn("changer")).rejects.toMatchObject({ code: "INVALID" });
    await signedIn("changer", NEXT);
  });

  it.each([
    ["two different ones", { repeat: "something else" }, "repeat"],
    ["the old one", { password: PASSWORD, repeat: PASSWORD }, "password"],
    ["a common one", { password: "1234567890", repeat: "1234567890" }, "password"],
    ["the login", { password: "refused.one", repeat: "refused.one" }, "password"],
    ["a wrong current one", { current: "not this one" }, "current"],
  ])("refuses %s and says at which field", async (name, change, field) => {
    const login = name === "the login" ? "refused.one" : `refused-${name.length}`;
    const actor = await makeUser(login, "STREET_OFFICIAL");
    const { sid } = await signedIn(login);
    const input = { current: PASSWORD, password: NEXT, repeat: NEXT, sessionId: sid, ...change };
    await expect(changePassword(actor, input, origin)).rejects.toMatchObject({
      code: "INVALID",
      reasons: [{ field }],
    });
  });

  it("locks the account when the current password is guessed at", async () => {
    const actor = await makeUser("unguarded", "STREET_OFFICIAL");
    const { sid } = await signedIn("unguarded");
    const input = { current: "guess", password: NEXT, repeat: NEXT, sessionId: sid };
    for (let count = 0; count < 5; count += 1) {
      await expect(changePassword(actor, input, origin)).rejects.toThrow();
    }
    await expect(changePassword(actor, { ...input, current: PASSWORD }, origin)).rejects.toMatchObject({
      code: "THROTTLED",
    });
  });
});
