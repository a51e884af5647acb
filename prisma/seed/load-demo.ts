import { z } from "zod";
import { recordDispatchFacts } from "@/lib/domains/dispatch/public";
import "@/lib/domains/firms/events";
import { recordFirmFacts, recordProjects, recordSuccessions } from "@/lib/domains/firms/public";
import { recordPartyFacts } from "@/lib/domains/party/public";
import { openAccount } from "@/lib/domains/people/public";
import { recordEstates } from "@/lib/domains/regions/public";
import { today as businessDay } from "@/lib/platform/clock";
import type { CommandContext } from "@/lib/platform/command/context";
import { defineCommand } from "@/lib/platform/command/define-command";
import type { Tx } from "@/lib/platform/db/transaction";
import type { SystemActor } from "@/lib/shared/access/actor";
import { groupBy } from "@/lib/shared/group-by";
import { regionCode } from "@/lib/shared/region-code";
import { AppError } from "@/lib/shared/result";
import { planAccounts } from "./account-plan";
import { type DemoCity, makeCity } from "./city";
import { DISTRICTS } from "./districts";
import { dispatchFacts, firmFacts, partyFacts } from "./facts";
import { idMaker } from "./ids";
import { Random } from "./random";
import { chooseSubjects } from "./subjects";
import { setDemoTargets } from "./targets";
import { loadTerritory } from "./territory";

export const DEFAULT_SEED = 1;
const TIMEOUT_MS = 60_000;
const ACTOR: SystemActor = { kind: "system", name: "system:demo" };

/** How much was loaded. */
export type DemoCounts = ReturnType<typeof countsOf>;

const loadCity = defineCommand({
  audit: "demo.loaded",
  action: "user.manage",
  input: z.strictObject({ seed: z.int("种子应为整数") }),
  timeoutMs: TIMEOUT_MS,
  run: async (context, { seed }): Promise<DemoCounts> => {
    await requireEmpty(context.tx);
    const { tx, today } = context;
    const city = makeCity(seed, today, await loadTerritory(tx));
    const newId = idMaker(new Random(seed).branch("fact-ids"), today);
    await recordFirmFacts(context, firmFacts(city, newId));
    await recordSuccessions(context, city.successions);
    await recordEstates(context, city.estates, { isDemo: true });
    await recordProjects(context, city.projects, { isDemo: true });
    await recordPartyFacts(context, partyFacts(city, newId));
    await recordDispatchFacts(context, dispatchFacts(city));
    context.announce("firm.facts_changed", { firmIds: city.firms.map((firm) => firm.id) });
    const accounts = planAccounts(chooseSubjects(city, today));
    for (const account of accounts) await openAccount(context, account);
    const counts = countsOf(city, accounts.length);
    auditLoad(context, city, { seed, ...counts });
    return counts;
  },
});

/**
 * Fills an empty database with the demo city, its targets and accounts.
 * @throws AppError STATE when a firm or a user is there already, or the regions are another city's
 */
export async function loadDemo(seed: number = DEFAULT_SEED): Promise<DemoCounts> {
  const counts = await loadCity(ACTOR, { seed });
  await setDemoTargets(ACTOR, businessDay());
  return counts;
}

async function requireEmpty(tx: Tx): Promise<void> {
  const [firms, users] = [await tx.firm.count(), await tx.user.count()];
  if (firms + users === 0) return;
  throw new AppError(
    "STATE",
    `库中已有${firms}家企业、${users}个账号，演示数据只能载入空库；请换一个数据目录（JULIN_DATA_DIR）再载入`,
  );
}

function countsOf(city: DemoCity, accounts: number) {
  return {
    firms: city.firms.length,
    organisations: city.organisations.length,
    projects: city.projects.length,
    estates: city.estates.length,
    declarations: city.firms.reduce((sum, firm) => sum + firm.declarations.length, 0),
    instructors: city.instructors.length,
    assignments: city.assignments.length,
    accounts,
  };
}

/** One entry for the city and one in each district's chain, where its officials look for it. */
function auditLoad({ audit }: CommandContext, city: DemoCity, after: Record<string, number>): void {
  audit({
    subject: { type: "demo", id: "210100", label: "演示数据" },
    regionCode: regionCode("210100"),
    after,
  });
  const byDistrict = groupBy(city.firms, ({ profile }) => profile.code);
  for (const { code } of DISTRICTS) {
    const firms = byDistrict.get(code)?.length ?? 0;
    audit({ subject: { type: "demo", id: code, label: "演示数据" }, regionCode: code, after: { firms } });
  }
}
