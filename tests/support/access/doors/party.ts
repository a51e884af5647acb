import { coverFirm } from "@/lib/domains/party/commands/cover-firm";
import { declareMembers } from "@/lib/domains/party/commands/declare-members";
import { dissolveOrganisation } from "@/lib/domains/party/commands/dissolve-organisation";
import { establishOrganisation } from "@/lib/domains/party/commands/establish-organisation";
import { renewTerm } from "@/lib/domains/party/commands/renew-term";
import { uncoverFirm } from "@/lib/domains/party/commands/uncover-firm";
import { voidDeclaration } from "@/lib/domains/party/commands/void-declaration";
import { voidOrganisation } from "@/lib/domains/party/commands/void-organisation";
import {
  countOldDeclarations,
  crowdedJointOrganisations,
  endingTerms,
  getDeclaration,
  getOrganisation,
  getOrganisationRecord,
  listDeclarations,
  listOrganisations,
  listOrganisationsOfProject,
} from "@/lib/domains/party/queries";
import { anywhere, command, type DomainDoors, exempt, list, record, silent } from "../doors";
import { REASON, TODAY, waitingAt } from "./inputs";

export const party: DomainDoors = {
  commands: {
    renewTerm: command("organisation.record", renewTerm, (p) => ({
      organisationId: p.organisation,
      version: 1,
      on: TODAY,
      termLastDay: "2099-12-31",
    })),
    // One that is voided already is told so, for whoever sends the form twice.
    voidDeclaration: command(
      "declaration.record",
      voidDeclaration,
      (p) => ({ id: p.declaration, reason: REASON }),
      { seesCeased: true },
    ),
    voidOrganisation: command("organisation.record", voidOrganisation, (p) => ({
      organisationId: p.organisation,
      version: 1,
      reason: REASON,
    })),
    voidCover: exempt("takes the id of a link: tests/integration/coverage/voiding"),
    coverFirm: command("organisation.record", coverFirm, (p) => ({
      organisationId: p.organisation,
      firmId: p.firm,
      form: "JOINT" as const,
      from: TODAY,
    })),
    uncoverFirm: command("organisation.record", uncoverFirm, (p) => ({
      organisationId: p.organisation,
      version: 1,
      firmId: p.firm,
      on: TODAY,
    })),
    declareMembers: command("declaration.record", declareMembers, (p) => ({
      firmId: p.firm,
      declaredOn: TODAY,
      full: 3,
      probationary: 0,
    })),
    dissolveOrganisation: command("organisation.record", dissolveOrganisation, (p) => ({
      organisationId: p.organisation,
      version: 1,
      on: TODAY,
      reason: REASON,
    })),
    establishOrganisation: command("organisation.record", establishOrganisation, (p) => ({
      kind: "BRANCH" as const,
      name: "新党支部",
      regionCode: p.region,
      approvedOn: TODAY,
      covers: [{ firmId: p.firm, form: "OWN" as const }],
    })),
  },
  queries: {
    findCoveringOrganisations: exempt(
      "shows those of the levels above on purpose: they may cover a firm below",
    ),
    getOrganisationRecord: record("firm.read", (actor, p) => getOrganisationRecord(actor, p.organisation), {
      names: ["FIRM"],
    }),
    listOrganisationsOfProject: anywhere("firm.read", (actor, p) =>
      listOrganisationsOfProject(actor, p.project),
    ),
    countOldDeclarations: list("firm.read", (actor, p) => countOldDeclarations(actor, { region: p.region }), {
      names: ["FIRM"],
      seesCeased: true,
    }),
    endingTerms: silent("organisation.record", (actor, p) => endingTerms(actor, waitingAt(p), 30)),
    crowdedJointOrganisations: silent("organisation.record", (actor, p) =>
      crowdedJointOrganisations(actor, waitingAt(p)),
    ),
    listOrganisations: list("firm.read", (actor, p) => listOrganisations(actor, { region: p.region }), {
      names: ["FIRM"],
      seesCeased: true,
    }),
    getOrganisation: record("firm.read", (actor, p) => getOrganisation(actor, p.organisation), {
      names: ["FIRM"],
    }),
    listDeclarations: list("firm.read", (actor, p) => listDeclarations(actor, { region: p.region }), {
      names: ["FIRM"],
      seesCeased: true,
    }),
    getDeclaration: record("firm.read", (actor, p) => getDeclaration(actor, p.declaration), {
      names: ["FIRM"],
    }),
  },
};
