import { describe, expect, it } from "vitest";
import { type AccountVerb, whyNotAccount } from "./account";

describe("what may be done to an account, by its state", () => {
  it.each([
    ["disable", true, false],
    ["enable", false, true],
    ["reset", true, false],
    ["end-sessions", true, false],
  ] as const)("%s", (verb: AccountVerb, whileActive, whileDisabled) => {
    expect(whyNotAccount(verb, "ACTIVE").length === 0).toBe(whileActive);
    expect(whyNotAccount(verb, "DISABLED").length === 0).toBe(whileDisabled);
  });
});
