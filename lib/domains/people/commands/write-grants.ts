import { getRegion } from "@/lib/domains/regions/public";
import type { CommandContext } from "@/lib/platform/command/context";
import { requireInRegion } from "@/lib/shared/access/actor";
import type { Role } from "@/lib/shared/access/roles";
import { NATION, type RegionCode } from "@/lib/shared/region-code";
import { AppError, refuseIf } from "@/lib/shared/result";
import { endAfter, type Interval } from "@/lib/shared/time/interval";
import { type LocalDate, toDateColumn } from "@/lib/shared/time/local-date";
import { whyNotScope } from "../rules/scope-fit";
import { type HeldRole, whyNotTogether } from "../rules/separation";

type WantedScope =
  | { readonly kind: "REGION"; readonly regionCode: RegionCode }
  | {
      readonly kind: "FIRM" | "PROJECT" | "GRID" | "UNIT";
      readonly subjectId: string;
      readonly regionCode: RegionCode;
    };

export interface WantedGrants {
  readonly role: Role;
  readonly scopes: readonly WantedScope[];
  readonly from?: LocalDate | undefined;
  /** Last valid day. */
  readonly until?: LocalDate | undefined;
}

/** Adds one grant per scope to an account, within the caller's command. @param held what it holds already */
export async function writeGrants(
  context: CommandContext,
  userId: string,
  wanted: WantedGrants,
  held: readonly HeldRole[],
): Promise<void> {
  const during = intervalOf(context, wanted);
  refuseIf(whyNotTogether([...held, { role: wanted.role, during }]));
  for (const scope of wanted.scopes) {
    refuseIf(whyNotScope(wanted.role, scope.kind), "INVALID");
    await requireRegion(context, scope.regionCode);
  }
  await context.tx.grant.createMany({
    data: wanted.scopes.map((scope) => ({
      userId,
      role: wanted.role,
      scope: scope.kind,
      regionCode: scope.regionCode,
      subjectId: scope.kind === "REGION" ? null : scope.subjectId,
      validFrom: toDateColumn(during.from),
      validTo: during.to ? toDateColumn(during.to) : null,
    })),
  });
}

function intervalOf({ today }: CommandContext, { from = today, until }: WantedGrants): Interval {
  if (until && until < from) {
    const message = "授权的最后一天不能早于第一天";
    throw new AppError("INVALID", message, [{ key: "until", message, field: "until" }]);
  }
  return { from, to: until ? endAfter(until) : null };
}

/** The nation has no row of its own: it stands above every imported territory. */
async function requireRegion({ actor, today }: CommandContext, code: RegionCode): Promise<void> {
  requireInRegion(actor, "user.manage", code);
  if (code !== NATION) await getRegion(actor, code, today);
}
