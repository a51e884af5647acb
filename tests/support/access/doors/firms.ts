import { closeFirm } from "@/lib/domains/firms/commands/close-firm";
import { endProject } from "@/lib/domains/firms/commands/end-project";
import { moveFirm } from "@/lib/domains/firms/commands/move-firm";
import { recordProject } from "@/lib/domains/firms/commands/record-project";
import { recordSuccession } from "@/lib/domains/firms/commands/record-succession";
import { registerFirm } from "@/lib/domains/firms/commands/register-firm";
import { renameFirm } from "@/lib/domains/firms/commands/rename-firm";
import { settleResidences } from "@/lib/domains/firms/commands/settle-residences";
import { voidResidence } from "@/lib/domains/firms/commands/void-residence";
import { getProject, listProjects } from "@/lib/domains/firms/queries";
import { inventedUscc } from "@/tests/support/invented-firm";
import { anywhere, command, type DomainDoors, exempt, list, record } from "../doors";
import { REASON, TODAY } from "./inputs";

export const firms: DomainDoors = {
  commands: {
    voidResidence: command("firm.record", voidResidence, (p) => ({
      firmId: p.firm,
      version: 1,
      residenceId: p.firm,
      reason: REASON,
    })),
    closeFirm: command("firm.record", closeFirm, (p) => ({
      firmId: p.firm,
      version: 1,
      on: TODAY,
      reason: REASON,
    })),
    endProject: command("project.record", endProject, (p) => ({
      projectId: p.project,
      version: 1,
      on: TODAY,
    })),
    moveFirm: command("firm.record", moveFirm, (p) => ({
      firmId: p.firm,
      version: 1,
      regionCode: p.region,
      from: TODAY,
    })),
    recordProject: command("project.record", recordProject, (p) => ({
      firmId: p.firm,
      regionCode: p.region,
      name: "新项目",
      from: TODAY,
    })),
    recordSuccession: command("firm.record", recordSuccession, (p) => ({
      kind: "SPLIT" as const,
      predecessorId: p.firm,
      successorId: p.firm,
      effectiveOn: TODAY,
    })),
    registerFirm: command("firm.record", registerFirm, (p) => ({
      uscc: inventedUscc(8_001),
      name: "新企业",
      regionCode: p.region,
      from: TODAY,
    })),
    renameFirm: command("firm.record", renameFirm, (p) => ({
      firmId: p.firm,
      version: 1,
      name: "新名称",
      on: TODAY,
    })),
    settleResidences: anywhere("firm.record", (actor) => settleResidences(actor, {})),
  },
  queries: {
    listProjects: list("firm.read", (actor, p) => listProjects(actor, { region: p.region }), {
      names: ["FIRM", "PROJECT"],
      seesCeased: true,
    }),
    getProject: record("firm.read", (actor, p) => getProject(actor, p.project), {
      names: ["FIRM", "PROJECT"],
    }),
    hasDemoData: exempt("whether the portal shows invented data stands on every page"),
  },
};
