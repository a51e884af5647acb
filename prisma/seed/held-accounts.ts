import { db } from "@/lib/platform/db/client";
import type { Role } from "@/lib/shared/access/roles";
import { DEMO_PASSWORD } from "./account-plan";

export interface HeldAccount {
  readonly login: string;
  readonly password: string;
  readonly role: Role;
  /** As `julin user create --scope` takes it (`region:210102`); several are separated by commas. */
  readonly scope: string;
  /** Names of what the account stands for. */
  readonly places: string;
}

/** The demo accounts of the database that are open, with the password that they were made with. */
export async function heldDemoAccounts(): Promise<HeldAccount[]> {
  const users = await db().user.findMany({
    where: { isDemo: true, status: "ACTIVE" },
    select: {
      login: true,
      grants: {
        select: { role: true, scope: true, regionCode: true, subjectId: true },
        orderBy: { id: "asc" },
      },
    },
    orderBy: { id: "asc" },
  });
  const grants = users.flatMap((user) => user.grants);
  const subjects = (kind: string) =>
    grants.flatMap((grant) => (grant.scope === kind && grant.subjectId ? [grant.subjectId] : []));
  const firms = await db().firm.findMany({
    where: { id: { in: subjects("FIRM") } },
    select: { id: true, uscc: true, name: true },
  });
  const projects = await db().serviceProject.findMany({
    where: { id: { in: subjects("PROJECT") } },
    select: { id: true, name: true },
  });
  const regions = await db().region.findMany({
    where: { code: { in: grants.map((grant) => grant.regionCode) } },
    select: { code: true, name: true },
  });
  const codeOf = new Map(firms.map((firm) => [firm.id, firm.uscc]));
  const nameOf = new Map<string, string>([
    ...[...firms, ...projects].map(({ id, name }) => [id, name] as const),
    ...regions.map(({ code, name }) => [code, name] as const),
  ]);
  return users.flatMap(({ login, grants: held }) => {
    const [first] = held;
    if (!first) return [];
    const scopes = held.map(({ scope, regionCode, subjectId }) => {
      const subject = subjectId ?? regionCode;
      return `${scope.toLowerCase()}:${codeOf.get(subject) ?? subject}`;
    });
    const places = held.map(
      ({ regionCode, subjectId }) =>
        nameOf.get(subjectId ?? regionCode) ?? nameOf.get(regionCode) ?? regionCode,
    );
    const shown = [...new Set(places)].join("、");
    return [{ login, password: DEMO_PASSWORD, role: first.role, scope: scopes.join(","), places: shown }];
  });
}
