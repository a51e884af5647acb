import { acceptTransfer } from "@/lib/domains/firms/commands/accept-transfer";
import { confirmExit, declineExit, withdrawExit } from "@/lib/domains/firms/commands/answer-exit";
import { closeFirm } from "@/lib/domains/firms/commands/close-firm";
import { declineTransfer, withdrawTransfer } from "@/lib/domains/firms/commands/close-transfer";
import { endProject } from "@/lib/domains/firms/commands/end-project";
import { moveFirm } from "@/lib/domains/firms/commands/move-firm";
import { recordProject } from "@/lib/domains/firms/commands/record-project";
import { recordSuccession } from "@/lib/domains/firms/commands/record-succession";
import { registerFirm } from "@/lib/domains/firms/commands/register-firm";
import { renameFirm } from "@/lib/domains/firms/commands/rename-firm";
import { settleResidences } from "@/lib/domains/firms/commands/settle-residences";
import { voidResidence } from "@/lib/domains/firms/commands/void-residence";
import {
  getExit,
  getFirmToChange,
  getMoveDraft,
  getProject,
  getTransfer,
  listExits,
  listProjects,
  listProjectsOfEstate,
  listTransfers,
  listUnclaimed,
  registrationPlaces,
} from "@/lib/domains/firms/queries";
import { inventedUscc } from "@/tests/support/invented-firm";
import { anywhere, command, type DomainDoors, exempt, list, record } from "../doors";
import type { Place } from "../places";
import { REASON, TODAY } from "./inputs";

const transferOf = (p: Place) => ({ transferId: p.transfer, version: 1 });
const exitOf = (p: Place) => ({ exitId: p.exit, version: 1 });

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
    acceptTransfer: command("firm.record", acceptTransfer, transferOf),
    confirmExit: command("firm.record", confirmExit, exitOf),
    declineExit: command("firm.record", declineExit, (p) => ({ ...exitOf(p), reason: REASON })),
    declineTransfer: command("firm.record", declineTransfer, (p) => ({ ...transferOf(p), reason: REASON })),
    proposeTransfer: exempt("has two sides, each with its own: tests/integration/firms/transfer.test.ts"),
    withdrawExit: command("firm.record", withdrawExit, exitOf),
    withdrawTransfer: command("firm.record", withdrawTransfer, transferOf),
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
    listProjectsOfEstate: anywhere("firm.read", (actor, p) => listProjectsOfEstate(actor, p.estate)),
    listProjects: list("firm.read", (actor, p) => listProjects(actor, { region: p.region }), {
      names: ["FIRM", "PROJECT"],
      seesCeased: true,
    }),
    getProject: record("firm.read", (actor, p) => getProject(actor, p.project), {
      names: ["FIRM", "PROJECT"],
    }),
    findFirmToChange: exempt("by its code, and none outside: tests/integration/firms/exit.test.ts"),
    findTransferDraft: exempt(
      "of a code outside it tells the district alone: tests/integration/firms/transfer.test.ts",
    ),
    getExit: record("firm.record", (actor, p) => getExit(actor, p.exit)),
    getFirmToChange: record("firm.record", (actor, p) => getFirmToChange(actor, p.firm)),
    getMoveDraft: record("firm.record", (actor, p) => getMoveDraft(actor, p.firm)),
    getTransfer: record("firm.record", (actor, p) => getTransfer(actor, p.transfer)),
    listExits: list("firm.record", (actor, p) => listExits(actor, { region: p.region }), {
      seesCeased: true,
    }),
    listTransfers: list("firm.record", (actor, p) => listTransfers(actor, { region: p.region }), {
      seesCeased: true,
    }),
    listUnclaimed: list("firm.read", (actor, p) => listUnclaimed(actor, { region: p.region }), {
      seesCeased: true,
    }),
    openMatters: exempt("says nothing of a firm outside: tests/integration/firms/exit.test.ts"),
    registrationPlaces: anywhere("firm.record", (actor) => registrationPlaces(actor)),
    hasDemoData: exempt("whether the portal shows invented data stands on every page"),
  },
};
