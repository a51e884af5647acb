import { getAuditEntry, listAuditEntries } from "@/lib/domains/audit/queries";
import { type DomainDoors, exempt, list, record } from "../doors";

export const audit: DomainDoors = {
  commands: {},
  queries: {
    listFirmHistory: exempt("shows nothing outside the scope: tests/integration/coverage/voiding"),
    listAuditEntries: list("audit.read", (actor, p) => listAuditEntries(actor, { region: p.region }), {
      seesCeased: true,
    }),
    getAuditEntry: record("audit.read", (actor, p) => getAuditEntry(actor, p.auditEntry)),
  },
};
