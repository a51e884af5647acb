import { exportAudit } from "@/lib/domains/audit/commands";
import { chainStates } from "@/lib/domains/audit/queries/chain-states";
import { getAuditEntry, listAuditEntries } from "@/lib/domains/audit/queries/entries";
import { anywhere, command, type DomainDoors, exempt, list, record } from "../doors";

export const audit: DomainDoors = {
  commands: {
    exportAudit: command("audit.read", exportAudit, (p) => ({ region: p.region }), { seesCeased: true }),
  },
  queries: {
    listFirmHistory: exempt("shows nothing outside the scope: tests/integration/coverage/voiding"),
    listAuditEntries: list("audit.read", (actor, p) => listAuditEntries(actor, { region: p.region }), {
      seesCeased: true,
    }),
    auditEntriesUpTo: exempt("inside exportAudit, by the same conditions as the list"),
    recordHistory: exempt(
      "of a record that its page has loaded in scope; rows of other regions are left out",
    ),
    chainStates: anywhere("audit.read", chainStates),
    getAuditEntry: record("audit.read", (actor, p) => getAuditEntry(actor, p.auditEntry)),
  },
};
