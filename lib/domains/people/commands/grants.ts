import { defineCommand } from "@/lib/platform/command/define-command";
import type { RegionCode } from "@/lib/shared/region-code";
import { AppError, notFound } from "@/lib/shared/result";
import { endAfter } from "@/lib/shared/time/interval";
import { fromDateColumn, toDateColumn } from "@/lib/shared/time/local-date";
import { AddGrantsInput, EndGrantInput } from "../schema";
import { auditedAs, loadAccount, touchAccount } from "./load-account";
import { writeGrants } from "./write-grants";

/** Gives an account a further role or further scopes. */
export const addGrants = defineCommand({
  audit: "user.granted",
  action: "user.manage",
  input: AddGrantsInput,
  run: async (context, input): Promise<void> => {
    const account = await loadAccount(context, "user.manage", input);
    const held = account.grants.map(({ role, validFrom, validTo }) => ({
      role,
      during: { from: fromDateColumn(validFrom), to: validTo ? fromDateColumn(validTo) : null },
    }));
    await writeGrants(context, account.id, input, held);
    await touchAccount(context.tx, account.id);
    context.audit({
      ...(await auditedAs(context.tx, account.id, account.login)),
      after: {
        role: input.role,
        scopes: input.scopes.map((scope) => ({ ...scope })),
        from: input.from,
        until: input.until,
      },
    });
  },
});

const NO_GRANT = "没有这项授权，或不在您的管理范围内";

/** Ends a grant at once, or with a last valid day. */
export const endGrant = defineCommand({
  audit: "user.grant_ended",
  action: "user.manage",
  input: EndGrantInput,
  run: async (context, { id, until, version }): Promise<void> => {
    const grant = await context.tx.grant.findUnique({
      where: { id },
      select: {
        role: true,
        validFrom: true,
        validTo: true,
        regionCode: true,
        user: { select: { login: true } },
      },
    });
    if (!grant) throw notFound(NO_GRANT);
    const account = await loadAccount(context, "user.manage", { login: grant.user.login, version }, NO_GRANT);
    const end = until ? endAfter(until) : context.today;
    if (end < context.today) {
      const message = "授权最早只能从今天起结束，最后有效日不能早于昨天";
      throw new AppError("INVALID", message, [{ key: "past", message, field: "until" }]);
    }
    const validFrom = fromDateColumn(grant.validFrom);
    // A grant that has not begun yet is ended on its first day: it never held.
    const validTo = end < validFrom ? validFrom : end;
    if (grant.validTo && validTo > fromDateColumn(grant.validTo)) {
      const message = "授权不能延长，请新增一项授权";
      throw new AppError("INVALID", message, [{ key: "longer", message, field: "until" }]);
    }
    await context.tx.grant.update({ where: { id }, data: { validTo: toDateColumn(validTo) } });
    await touchAccount(context.tx, account.id);
    context.audit({
      subject: { type: "user", id: account.id, label: account.login },
      regionCode: grant.regionCode as RegionCode,
      before: { role: grant.role, validTo: grant.validTo ? fromDateColumn(grant.validTo) : null },
      after: { role: grant.role, validTo },
    });
  },
});
