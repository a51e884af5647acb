import { describe, expect, it } from "vitest";
import { isSeparated, ROLES, type Role } from "@/lib/shared/access/roles";
import { localDate } from "@/lib/shared/time/local-date";
import { whyNotTogether } from "./separation";

const day = localDate;
const held = (role: Role, from: string, to: string | null) => ({
  role,
  during: { from: day(from), to: to ? day(to) : null },
});

describe("三员分立", () => {
  it("keeps each separated role from every other one, and leaves the rest free", () => {
    for (const one of ROLES) {
      for (const other of ROLES) {
        const reasons = whyNotTogether([held(one, "2026-01-01", null), held(other, "2026-03-01", null)]);
        const clash = one !== other && (isSeparated(one) || isSeparated(other));
        expect([one, other, reasons.length > 0]).toEqual([one, other, clash]);
      }
    }
  });

  it("lets one follow the other", () => {
    const roles = [held("AUDITOR", "2026-01-01", "2026-06-01"), held("CITY_OFFICIAL", "2026-06-01", null)];
    expect(whyNotTogether(roles)).toEqual([]);
  });
});
