import { describe, expect, it } from "vitest";
import { actorText, changesOf, kindOf, wordText } from "./words";

describe("a change in words", () => {
  it("shows fields on the list alone, and never what is not", () => {
    const before = { status: "ACTIVE", phone: "13800000000", secret: { deep: 1 } };
    const after = {
      status: "DISABLED",
      phone: "13900000000",
      role: "AUDITOR",
      scopes: [{ kind: "REGION", regionCode: "210102" }],
    };
    const text = JSON.stringify(changesOf(before, after));
    expect(changesOf(before, after)).toContainEqual({ field: "状态", before: "启用", after: "停用" });
    expect(text).toContain("审计管理员");
    expect(text).toContain("区划 210102");
    expect(text).not.toContain("138");
    expect(text).not.toContain("139");
  });

  it("leaves out what did not change", () => {
    expect(changesOf({ name: "甲" }, { name: "甲" })).toEqual([]);
    expect(changesOf(null, undefined)).toEqual([]);
  });

  it.each([
    ["audit.exported", "EXPORT"],
    ["contact.unmasked", "UNMASK"],
    ["user.delegated", "GRANT"],
    ["token.revoked", "GRANT"],
    ["freeze.made", "FREEZE"],
    ["firm.renamed", null],
    ["sign_in.succeeded", null],
  ])("%s stands out as %s", (word, kind) => {
    expect(kindOf(word)).toBe(kind);
  });

  it("names what has no word as it is", () => {
    expect(wordText("firm.renamed")).toBe("变更名称或从业人员数");
    expect(wordText("thing.unknown")).toBe("thing.unknown");
    expect(actorText("system:cli")).toBe("系统（命令行）");
  });
});
