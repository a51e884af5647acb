import { db } from "@/lib/platform/db/client";
import { uuid7 } from "@/lib/platform/ids";
import { line, sendLedger } from "./ledger-file";

const firmLine = (serial: number) =>
  line(serial, {
    full: 3,
    form: "单独组建",
    orgName: `示例${serial}号党支部`,
    approvedOn: "2026-01-01",
    secretary: "示例书记",
    instructor: `示例指导员${serial}`,
    from: "2026-02-01",
    lastDay: "2026-12-31",
  });

/** Firms with an organisation, a declaration and an instructor each, stated on a day. */
export async function addFirmsByLedger(asOf: string, count: number): Promise<void> {
  await sendLedger(
    asOf,
    Array.from({ length: count }, (_, index) => firmLine(index + 1)),
  );
}

/** Estates and projects, which come with no ledger. */
export async function addPlaces(from: number, to: number): Promise<void> {
  const firm = await db().firm.findFirstOrThrow({ select: { id: true } });
  const rows = Array.from({ length: to - from }, (_, index) => ({
    id: uuid7(),
    regionCode: "990102001001",
    name: `示例小区${from + index}`,
    initials: "slxq",
  }));
  await db().estate.createMany({ data: rows });
  const validFrom = new Date("2026-01-01");
  const projects = rows.map((row) => ({ ...row, id: uuid7(), estateId: row.id, firmId: firm.id, validFrom }));
  await db().serviceProject.createMany({ data: projects });
}
