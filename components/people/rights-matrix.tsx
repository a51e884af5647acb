import { ScrollRegion } from "@/components/patterns/scroll-region";
import { classNames } from "@/components/ui/class-names";
import { rightsCopy as copy } from "@/lib/domains/people/copy/rights";
import { roleLabels } from "@/lib/domains/people/labels/accounts";
import { actionLabels, rightGroupLabels } from "@/lib/domains/people/labels/rights";
import { type RightRow, rightsMatrix } from "@/lib/domains/people/rules/rights";
import { ROLES, type Role } from "@/lib/shared/access/roles";

const CELL = "border border-line px-1 py-1.5 text-center";

/** Role × right on one sheet of paper; the columns of one's own roles stand out. */
export function RightsMatrix({ own }: Readonly<{ own: readonly Role[] }>) {
  return (
    <ScrollRegion label={copy.caption}>
      <table className="w-full border-collapse bg-paper">
        <caption className="sr-only">{copy.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="border border-line px-3 py-1.5 text-left align-bottom">
              {copy.right}
            </th>
            {ROLES.map((role) => (
              <RoleHead key={role} role={role} isOwn={own.includes(role)} />
            ))}
          </tr>
        </thead>
        {rightsMatrix().map(({ group, rights }) => (
          <tbody key={group}>
            <tr>
              <th
                scope="colgroup"
                colSpan={ROLES.length + 1}
                className="border border-line bg-none-ground px-3 py-1.5 text-left"
              >
                {rightGroupLabels[group].label}
              </th>
            </tr>
            {rights.map((right) => (
              <RightLine key={right.action} right={right} own={own} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function RoleHead({ role, isOwn }: Readonly<{ role: Role; isOwn: boolean }>) {
  return (
    <th
      scope="col"
      className={classNames(CELL, "align-bottom font-normal", isOwn && "bg-active-ground font-semibold")}
    >
      <span className="inline-block max-h-48 text-left [writing-mode:vertical-rl]">
        {roleLabels[role].label}
        {isOwn ? <span className="sr-only">（{copy.mine}）</span> : null}
      </span>
    </th>
  );
}

function RightLine({ right, own }: Readonly<{ right: RightRow; own: readonly Role[] }>) {
  return (
    <tr>
      <th scope="row" className="min-w-40 border border-line px-3 py-1.5 text-left font-normal">
        {actionLabels[right.action].label}
      </th>
      {ROLES.map((role) => {
        const has = right.roles.includes(role);
        return (
          <td key={role} className={classNames(CELL, own.includes(role) && "bg-active-ground")}>
            <span aria-hidden="true">{has ? copy.yes : ""}</span>
            <span className="sr-only">{has ? copy.may : copy.mayNot}</span>
          </td>
        );
      })}
    </tr>
  );
}
