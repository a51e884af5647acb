import type { CommandContext } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import type { Role } from "@/lib/shared/access/roles";
import { type RegionCode, regionRange } from "@/lib/shared/region-code";
import { AppError, notFound, refuseIf } from "@/lib/shared/result";
import { endAfter } from "@/lib/shared/time/interval";
import { fromDateColumn, type LocalDate, toDateColumn } from "@/lib/shared/time/local-date";
import { delegationCopy } from "../copy/my-account";
import { whyNotDelegated } from "../rules/delegation";
import { whyNotTogether } from "../rules/separation";
import { DelegateInput, EndDelegationInput } from "../schema";
import { regionNamed } from "./resolve-scope";

const GRANT = {
  id: true,
  role: true,
  scope: true,
  regionCode: true,
  validFrom: true,
  validTo: true,
  sourceGrantId: true,
} as const;

/**
 * Gives one of the actor's own grants, or a part of its scope, to a colleague for the days of an absence. It ends by
 * itself, holds no longer than the grant that it stands in for, and cannot be handed on.
 * @throws AppError NOT_FOUND when the grant is not the actor's, INVALID or STATE with the reason
 */
export const delegateGrant = defineCommand({
  audit: "user.delegated",
  action: "grant.delegate",
  input: DelegateInput,
  run: async (context, input): Promise<void> => {
    const { tx, today, audit } = context;
    const source = await ownGrant(context, input.grantId);
    const region = input.place ? await regionNamed(context.actor, input.place) : source.region;
    const during = { from: input.from ?? today, to: endAfter(input.until) };
    refuseIf(whyNotDelegated(source, { region, during, today }), "INVALID");
    const colleague = await colleagueOf(context, input.to, source.region);
    const held = colleague.grants.map((grant) => ({ role: grant.role as Role, during: daysOf(grant) }));
    refuseIf(whyNotTogether([...held, { role: source.role, during }]));
    const before = await tx.grant.findFirst({
      where: {
        userId: colleague.id,
        sourceGrantId: source.id,
        regionCode: region,
        validFrom: { lt: toDateColumn(during.to) },
        validTo: { gt: toDateColumn(during.from) },
      },
      select: { id: true },
    });
    if (before) throw new AppError("STATE", delegationCopy.already);
    const { id } = await tx.grant.create({
      data: {
        userId: colleague.id,
        role: source.role,
        scope: "REGION",
        regionCode: region,
        validFrom: toDateColumn(during.from),
        validTo: toDateColumn(during.to),
        sourceGrantId: source.id,
      },
      select: { id: true },
    });
    await tx.user.update({ where: { id: colleague.id }, data: { version: { increment: 1 } } });
    audit({
      subject: { type: "user", id: colleague.id, label: colleague.login },
      regionCode: region,
      after: { grant: id, role: source.role, from: during.from, until: input.until },
    });
  },
});

/** Takes a delegation back before its last day: the absence is over. */
export const endDelegation = defineCommand({
  audit: "user.delegation_ended",
  action: "grant.delegate",
  input: EndDelegationInput,
  run: async ({ tx, actor, today, audit }, { id }): Promise<void> => {
    if (actor.kind !== "user") throw notFound();
    const grant = await tx.grant.findFirst({
      where: { id, source: { userId: actor.userId } },
      select: { ...GRANT, user: { select: { id: true, login: true } } },
    });
    if (!grant) throw notFound();
    const { from, to } = daysOf(grant);
    if (to !== null && to <= today) return;
    const validTo = from > today ? from : today;
    await tx.grant.update({ where: { id }, data: { validTo: toDateColumn(validTo) } });
    await tx.user.update({ where: { id: grant.user.id }, data: { version: { increment: 1 } } });
    audit({
      subject: { type: "user", id: grant.user.id, label: grant.user.login },
      regionCode: grant.regionCode as RegionCode,
      before: { role: grant.role, validTo: to },
      after: { role: grant.role, validTo },
    });
  },
});

function daysOf(grant: { validFrom: Date; validTo: Date | null }): { from: LocalDate; to: LocalDate | null } {
  return {
    from: fromDateColumn(grant.validFrom),
    to: grant.validTo ? fromDateColumn(grant.validTo) : null,
  };
}

async function ownGrant({ tx, actor }: CommandContext, id: string) {
  if (actor.kind !== "user") throw notFound();
  await tx.$executeRaw`SELECT 1 FROM user_grant WHERE id = ${id}::uuid FOR UPDATE`;
  const grant = await tx.grant.findFirst({ where: { id, userId: actor.userId }, select: GRANT });
  if (!grant) throw notFound();
  return {
    id: grant.id,
    role: grant.role as Role,
    kind: grant.scope,
    region: grant.regionCode as RegionCode,
    during: daysOf(grant),
    isDelegated: grant.sourceGrantId !== null,
  };
}

/** Somebody with a right of his own in the same region; whoever has none is not there, as far as this tells. */
async function colleagueOf({ tx, actor, today }: CommandContext, login: string, region: RegionCode) {
  const day = toDateColumn(today);
  const { lo, hi } = regionRange(region);
  const colleague = await tx.user.findFirst({
    where: {
      login,
      status: "ACTIVE",
      grants: {
        some: {
          sourceGrantId: null,
          regionCode: { gte: lo, lt: hi },
          validFrom: { lte: day },
          OR: [{ validTo: null }, { validTo: { gt: day } }],
        },
      },
    },
    select: { id: true, login: true, grants: { select: GRANT } },
  });
  const isSelf = actor.kind === "user" && colleague?.id === actor.userId;
  if (colleague && !isSelf) return colleague;
  const message = isSelf ? delegationCopy.self : delegationCopy.nobody(login);
  throw new AppError("INVALID", message, [{ key: "to", message, field: "to" }]);
}
