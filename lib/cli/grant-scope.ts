import type { ScopeInput } from "@/lib/domains/people/schema";
import { AppError } from "@/lib/shared/result";
import { actorOf } from "./actor";
import { UsageError } from "./usage";

const KINDS = ["region", "firm", "project", "grid", "unit"] as const;
type Kind = (typeof KINDS)[number];

/** Portal grid code: the community's 12 digits and 3 of its own (domain rules 6.2, product default). */
const GRID_CODE = /^(\d{12})\d{3}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** @throws UsageError when the text is no SCOPE; AppError when what it names does not exist */
export async function readScope(text: string): Promise<ScopeInput> {
  const { kind, value } = splitScope(text);
  switch (kind) {
    case "region":
      return { kind: "REGION", regionCode: value };
    case "firm":
      return firmScope(value);
    case "project":
      return projectScope(value);
    case "grid":
      return gridScope(value);
    case "unit":
      throw new AppError("NOT_FOUND", `没有编号为 ${value} 的共建单位`);
  }
}

function splitScope(text: string): { kind: Kind; value: string } {
  if (/^\d+$/.test(text)) return { kind: "region", value: text };
  const [word = "", ...rest] = text.split(":");
  const kind = KINDS.find((each) => each === word);
  const value = rest.join(":").trim();
  if (kind && value) return { kind, value };
  throw new UsageError(
    `管理范围写法有误：${text}。应为 region:区划代码、firm:信用代码、project:编号、grid:网格代码或 unit:编号`,
  );
}

async function firmScope(value: string): Promise<ScopeInput> {
  const { unscopedFirmsByUscc } = await import("@/lib/domains/firms/public");
  const { db } = await import("@/lib/platform/db/client");
  const uscc = value.toUpperCase();
  const [firm] = await unscopedFirmsByUscc(db(), [uscc]);
  if (!firm) throw new AppError("NOT_FOUND", `没有统一社会信用代码为 ${uscc} 的企业`);
  return { kind: "FIRM", subjectId: firm.id, regionCode: firm.regionCode };
}

async function projectScope(id: string): Promise<ScopeInput> {
  const { regionOfProject } = await import("@/lib/domains/people/public");
  const regionCode = UUID.test(id) ? await regionOfProject(await actorOf(undefined), id) : null;
  if (!regionCode) throw new AppError("NOT_FOUND", `没有编号为 ${id} 的物业服务项目`);
  return { kind: "PROJECT", subjectId: id, regionCode };
}

function gridScope(code: string): ScopeInput {
  const community = GRID_CODE.exec(code)?.[1];
  if (!community) throw new AppError("INVALID", `网格代码应为 15 位数字（社区代码加 3 位序号）：${code}`);
  return { kind: "GRID", subjectId: code, regionCode: community };
}
