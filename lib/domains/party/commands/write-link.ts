import { firmsOfProjects, loadFirm } from "@/lib/domains/firms/public";
import type { CommandContext } from "@/lib/platform/command/context";
import { notFound } from "@/lib/shared/result";
import { toDateColumn } from "@/lib/shared/time/local-date";
import type { WantedCover } from "../rules/cover";

/**
 * Loads the firms that are to be covered, and sees that a project named with a firm is that firm's.
 * @throws AppError NOT_FOUND for one that is absent or out of the actor's scope
 */
export async function requireCovered(
  context: CommandContext,
  covers: readonly Pick<WantedCover, "firmId" | "projectId">[],
): Promise<void> {
  for (const firmId of new Set(covers.map((each) => each.firmId))) {
    await loadFirm(context, "organisation.record", firmId);
  }
  const projects = covers.flatMap(({ projectId }) => (projectId ? [projectId] : []));
  const owners = await firmsOfProjects(context.tx, projects);
  if (covers.some(({ projectId, firmId }) => projectId && owners.get(projectId) !== firmId)) {
    throw notFound("所选企业没有这个服务项目，请重新选择");
  }
}

/** Lets an organisation cover firms or projects from a day on. */
export async function createLinks(
  { tx }: CommandContext,
  organisationId: string,
  covers: readonly WantedCover[],
): Promise<void> {
  await tx.organisationLink.createMany({
    data: covers.map(({ from, ...cover }) => ({
      ...cover,
      organisationId,
      validFrom: toDateColumn(from),
      source: "MANUAL" as const,
    })),
  });
}

/** Tells coverage of the firms; a link to a project fills the project view only. */
export function announceCovered(
  { announce }: CommandContext,
  links: readonly Pick<WantedCover, "firmId" | "projectId">[],
): void {
  const firmIds = links.filter((link) => link.projectId === null).map((link) => link.firmId);
  if (firmIds.length > 0) announce("firm.facts_changed", { firmIds });
}
