import { changedMeanwhile } from "@/lib/platform/command/changed-meanwhile";
import { defineCommand } from "@/lib/platform/command/define-command";
import type { RegionCode } from "@/lib/shared/region-code";
import { notFound, refuseIf } from "@/lib/shared/result";
import { fromDateColumn, toDateColumn } from "@/lib/shared/time/local-date";
import { whyNotEndProject } from "../rules/project";
import { EndProjectInput } from "../schema";
import { projectScopeFor } from "../scope";

/** Ends a service project; the day is the first on which the firm no longer serves there. */
export const endProject = defineCommand({
  audit: "project.ended",
  action: "project.record",
  input: EndProjectInput,
  run: async ({ tx, actor, audit }, { projectId, version, on }): Promise<void> => {
    const project = await tx.serviceProject.findFirst({
      where: { id: projectId, ...projectScopeFor(actor, "project.record") },
      select: { name: true, regionCode: true, validFrom: true, validTo: true },
    });
    if (!project) throw notFound("没有这个服务项目，或不在您的管理范围内");
    const { count } = await tx.serviceProject.updateMany({
      where: { id: projectId, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw await changedMeanwhile(tx, "project", projectId);
    const to = project.validTo ? fromDateColumn(project.validTo) : null;
    refuseIf(whyNotEndProject({ from: fromDateColumn(project.validFrom), to }, on));
    await tx.serviceProject.update({ where: { id: projectId }, data: { validTo: toDateColumn(on) } });
    audit({
      subject: { type: "project", id: projectId, label: project.name },
      regionCode: project.regionCode as RegionCode,
      before: { to },
      after: { to: on },
    });
  },
});
