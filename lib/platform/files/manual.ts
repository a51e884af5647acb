import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectDir } from "@/lib/platform/env/env";

/** 使用手册 as it lies in the project, so that the portal and the papers say the same. */
export async function readManual(): Promise<string> {
  return readFile(join(projectDir(), "docs", "manual.zh-CN.md"), "utf8");
}
