import { getRegion, searchRegions } from "@/lib/domains/regions/public";
import { today } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { type Actor, mayInRegion, requireAction } from "@/lib/shared/access/actor";
import { NATION, parseRegionCode, type RegionCode } from "@/lib/shared/region-code";
import { AppError } from "@/lib/shared/result";
import { grantFormCopy as copy } from "../copy/accounts";
import type { NamedScope, ScopeInput } from "../schema";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Portal grid code: the community's 12 digits and 3 of its own (domain rules 6.2, product default). */
const GRID_CODE = /^(\d{12})\d{3}$/;
/** As many as are named in a refusal. */
const MOST_NAMED = 5;

/**
 * What a form names by a name or a code, as the scope that it stands for.
 * @throws AppError INVALID at the field `place`, with what to write instead
 */
export async function resolveScope(actor: Actor, { kind, text }: NamedScope): Promise<ScopeInput> {
  requireAction(actor, "user.manage");
  const name = text.trim();
  if (name === "") throw atPlace(copy.placeMissing);
  switch (kind) {
    case "REGION":
      return { kind, regionCode: await regionNamed(actor, name) };
    case "FIRM":
      return firmNamed(actor, name);
    case "PROJECT":
      return projectNamed(actor, name);
    case "GRID":
      return gridNamed(name);
    case "UNIT":
      throw atPlace(copy.noUnits);
    default:
      throw new AppError("INVALID", copy.kindMissing, [
        { key: "kind", message: copy.kindMissing, field: "kind" },
      ]);
  }
}

function atPlace(message: string): AppError {
  return new AppError("INVALID", message, [{ key: "place", message, field: "place" }]);
}

export async function regionNamed(actor: Actor, text: string): Promise<RegionCode> {
  const code = parseRegionCode(text);
  if (code === NATION) return code;
  if (code) {
    if (!mayInRegion(actor, "region.read", code)) throw atPlace(copy.noRegion(text));
    return (await getRegion(actor, code, today())).code;
  }
  const found = await searchRegions(actor, text);
  const exact = found.filter((region) => region.name === text);
  const candidates = exact.length > 0 ? exact : found;
  const [first, ...others] = candidates;
  if (!first) throw atPlace(copy.noRegion(text));
  if (others.length === 0) return first.code;
  const named = candidates
    .slice(0, MOST_NAMED)
    .map(({ code: each, name, above }) => `${[above, name].filter(Boolean).join(" / ")}（${each}）`);
  throw atPlace(copy.manyRegions(text, named.join("、")));
}

async function firmNamed(actor: Actor, text: string): Promise<ScopeInput> {
  const uscc = text.toUpperCase();
  const firm = await db().firm.findUnique({ where: { uscc }, select: { id: true, regionCode: true } });
  const regionCode = firm?.regionCode as RegionCode | undefined;
  if (!firm || !regionCode || !mayInRegion(actor, "user.manage", regionCode))
    throw atPlace(copy.noFirm(uscc));
  return { kind: "FIRM", subjectId: firm.id, regionCode };
}

async function projectNamed(actor: Actor, text: string): Promise<ScopeInput> {
  const projects = await db().serviceProject.findMany({
    where: { voidedAt: null, ...(UUID.test(text) ? { id: text } : { name: text }) },
    select: { id: true, regionCode: true },
    take: 50,
  });
  const [project, ...others] = projects.filter((each) =>
    mayInRegion(actor, "user.manage", each.regionCode as RegionCode),
  );
  if (!project) throw atPlace(copy.noProject(text));
  if (others.length > 0) throw atPlace(copy.manyProjects(text));
  return { kind: "PROJECT", subjectId: project.id, regionCode: project.regionCode };
}

function gridNamed(code: string): ScopeInput {
  const community = GRID_CODE.exec(code)?.[1];
  if (!community) throw atPlace(copy.gridCode);
  return { kind: "GRID", subjectId: code, regionCode: community };
}
