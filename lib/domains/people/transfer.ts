import { ROLES } from "@/lib/shared/access/roles";
import type { OutputSheet } from "@/lib/shared/workbook";
import { rightsCopy as copy } from "./copy/rights";
import { roleLabels } from "./labels/accounts";
import { actionLabels, rightGroupLabels } from "./labels/rights";
import { rightsMatrix } from "./rules/rights";

/** The matrix of rights on one sheet, as of a day: the table of a later version may say more. */
export function rightsWorkbook(day: string): OutputSheet[] {
  const header = [copy.group, copy.right, ...ROLES.map((role) => roleLabels[role].label)];
  const rows = rightsMatrix().flatMap(({ group, rights }) =>
    rights.map(({ action, roles }) => [
      rightGroupLabels[group].label,
      actionLabels[action].label,
      ...ROLES.map((role) => (roles.includes(role) ? copy.yes : null)),
    ]),
  );
  return [
    {
      name: copy.title,
      widths: [20, 36, ...ROLES.map(() => 12)],
      frozenRows: 2,
      rows: [
        [{ value: copy.asOf(day), tone: "title", columns: header.length }],
        header.map((value) => ({ value, tone: "header" as const })),
        ...rows,
      ],
    },
  ];
}
