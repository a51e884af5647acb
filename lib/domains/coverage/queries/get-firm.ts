import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { type Actor, mayInRegion, requireAction, subjectsFor } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound } from "@/lib/shared/result";
import { lastDayBefore } from "@/lib/shared/time/interval";
import { FAR_FUTURE, fromDateColumn, type LocalDate } from "@/lib/shared/time/local-date";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * One firm with its facts and spans; days as people say them, the last one included.
 * @throws AppError NOT_FOUND when it is absent or outside the scope
 */
export async function getFirm(actor: Actor, id: string) {
  requireAction(actor, "firm.read");
  const firm = UUID.test(id) ? await db().firm.findUnique({ where: { id }, include: FACTS }) : null;
  if (!firm || !maySee(actor, firm)) throw notFound("没有这家企业，或不在您的管理范围内");
  const day = today();
  const regions = await regionNames([firm.regionCode, ...firm.residences.map((each) => each.regionCode)]);
  const nameOf = (code: string) => regions.get(code) ?? "";
  const spans = firm.spans.map((span) => ({
    from: fromDateColumn(span.validFrom),
    to: lastDay(span.validTo),
    region: span.regionCode,
    cohort: span.cohort,
    full: span.cohort === "UNSURVEYED" ? null : span.full,
    probationary: span.cohort === "UNSURVEYED" ? null : span.probationary,
    requiredForm: span.requiredForm,
    membersElsewhere: span.membersElsewhere,
    hasOrg: span.hasOrg,
    orgForm: span.orgForm,
    hasInstructor: span.hasInstructor,
    gap: span.gap,
    warnings: span.warnings,
  }));
  return {
    id: firm.id,
    uscc: firm.uscc,
    usccReason: firm.usccReason,
    name: firm.name,
    staff: firm.staff,
    region: firm.regionCode,
    regionName: nameOf(firm.regionCode),
    version: firm.version,
    current: spans.find((span) => span.from <= day && (span.to === null || day <= span.to)) ?? null,
    facts: {
      residences: firm.residences.map((each) => ({
        id: each.id,
        region: each.regionCode,
        regionName: nameOf(each.regionCode),
        from: fromDateColumn(each.validFrom),
        to: lastDay(each.validTo),
        endReason: each.endReason,
        source: each.source,
      })),
      declarations: firm.declarations.map((each) => ({
        id: each.id,
        declaredOn: fromDateColumn(each.declaredOn),
        full: each.full,
        probationary: each.probationary,
        elsewhere: each.elsewhere,
        source: each.source,
      })),
      organisations: firm.orgLinks.map((each) => ({
        id: each.organisationId,
        linkId: each.id,
        version: each.organisation.version,
        dissolved: each.organisation.dissolvedOn !== null,
        region: each.organisation.regionCode,
        name: each.organisation.name,
        kind: each.organisation.kind,
        form: each.form,
        projectId: each.projectId,
        superior: each.organisation.superior,
        approvalNumber: each.organisation.approvalNumber,
        approvedOn: each.organisation.approvedOn && fromDateColumn(each.organisation.approvedOn),
        termLastDay: lastDay(each.organisation.termTo),
        secretary: each.organisation.secretary,
        from: fromDateColumn(each.validFrom),
        to: lastDay(each.validTo),
        source: each.source,
      })),
      assignments: firm.assignments.map((each) => ({
        id: each.id,
        instructorId: each.instructorId,
        instructor: each.instructor.name,
        employer: each.instructor.employer,
        orderNumber: each.orderNumber,
        from: fromDateColumn(each.validFrom),
        lastDay: lastDay(each.termTo),
        endedLastDay: lastDay(each.endedFrom),
        endReason: each.endReason,
        version: each.version,
        source: each.source,
      })),
      projects: firm.projects.map((each) => ({
        id: each.id,
        name: each.name,
        region: each.regionCode,
        from: fromDateColumn(each.validFrom),
        to: lastDay(each.validTo),
      })),
    },
    spans,
  };
}

export type FirmRecord = Awaited<ReturnType<typeof getFirm>>;

const FACTS = {
  residences: { where: { voidedAt: null }, orderBy: { validFrom: "asc" } },
  declarations: { where: { voidedAt: null }, orderBy: { declaredOn: "asc" } },
  orgLinks: { where: { voidedAt: null }, orderBy: { validFrom: "asc" }, include: { organisation: true } },
  assignments: { where: { voidedAt: null }, orderBy: { validFrom: "asc" }, include: { instructor: true } },
  projects: { where: { voidedAt: null }, orderBy: { validFrom: "asc" }, take: 200 },
  spans: { orderBy: { validFrom: "asc" } },
} as const;

function maySee(actor: Actor, firm: { readonly id: string; readonly regionCode: string }): boolean {
  return (
    mayInRegion(actor, "firm.read", firm.regionCode as RegionCode) ||
    subjectsFor(actor, "firm.read", "FIRM").includes(firm.id)
  );
}

async function regionNames(codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await db().region.findMany({
    where: { code: { in: [...new Set(codes)] } },
    select: { code: true, name: true },
  });
  return new Map(rows.map((row) => [row.code, row.name]));
}

function lastDay(end: Date | null): LocalDate | null {
  const day = end && fromDateColumn(end);
  return day === null || day === FAR_FUTURE ? null : lastDayBefore(day);
}
