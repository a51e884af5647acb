import { checkLedger } from "@/lib/domains/transfers/commands/check-ledger";
import { importLedger } from "@/lib/domains/transfers/commands/import-ledger";
import {
  getImportRun,
  ledgerTemplate,
  listImportRuns,
  resultWorkbookOf,
  undecidedRuns,
} from "@/lib/domains/transfers/queries";
import { anywhere, type DomainDoors, exempt, record, silent } from "../doors";
import { TODAY, waitingAt } from "./inputs";

const NO_LEDGER = { content: Buffer.from("not a workbook"), fileName: "台账.xlsx" };
const SENDER = "a run belongs to whoever sent the file: tests/integration/transfers/runs.test.ts";

export const transfers: DomainDoors = {
  commands: {
    exportList: exempt(
      "asks the query of each list, which stands in the proof; tests/integration/transfers/export-list",
    ),
    // The rows of a file say where; each is judged by itself (tests/integration/transfers).
    importLedger: anywhere("ledger.import", (actor) => importLedger(actor, { ...NO_LEDGER, commit: true })),
    checkLedger: anywhere("ledger.import", (actor) => checkLedger(actor, NO_LEDGER)),
    commitLedger: exempt(SENDER),
    abandonLedger: exempt(SENDER),
    rememberMapping: exempt(SENDER),
  },
  queries: {
    undecidedRuns: silent("ledger.import", (actor, p) => undecidedRuns(actor, waitingAt(p))),
    listImportRuns: anywhere("ledger.import", (actor) => listImportRuns(actor, { page: 1 })),
    getImportRun: record("ledger.import", (actor, p) => getImportRun(actor, p.run)),
    resultWorkbookOf: record("ledger.import", (actor, p) => resultWorkbookOf(actor, p.run)),
    ledgerTemplate: anywhere("ledger.import", (actor) => ledgerTemplate(actor, TODAY)),
  },
};
