import { describe, expect, it } from "vitest";
import { usccCheckCharacter } from "@/lib/shared/uscc";
import { whyNotUscc, whyTaken } from "./identity";

const first17 = "91210102MA0000001";
const valid = `${first17}${usccCheckCharacter(first17)}`;
const wrong = `${first17}${valid.endsWith("0") ? "1" : "0"}`;

describe("whyNotUscc", () => {
  it("lets a valid code pass, with or without a reason", () => {
    expect(whyNotUscc(valid, undefined)).toEqual([]);
  });

  it("asks for a reason when the check character is wrong, and takes it", () => {
    expect(whyNotUscc(wrong, undefined)).toMatchObject([{ key: "wrong_check", field: "usccReason" }]);
    expect(whyNotUscc(wrong, "执照如此")).toEqual([]);
  });

  it.each(["", "123", valid.slice(0, 17), `${valid}0`, valid.replace("M", "O")])(
    "takes no reason for %s",
    (code) => {
      expect(whyNotUscc(code, "执照如此")).toMatchObject([{ key: "malformed", field: "uscc" }]);
    },
  );
});

describe("whyTaken", () => {
  it("says what to do next, within the scope and outside", () => {
    expect(whyTaken("示例公司", "示例区", true).message).toContain("企业列表");
    expect(whyTaken("示例公司", "示例区", false).message).toContain("划转");
  });
});
