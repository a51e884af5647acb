import { failingPart, type Part } from "@/lib/platform/http/readiness";

const SENTENCES: Readonly<Record<Part, string>> = {
  database: "数据库暂时无法连接",
  migrations: "数据库结构尚未升级到当前版本，请运行 julin db migrate",
};

/** Whether the portal can serve: 200, or 503 with the failing part (CONTRACT 2). */
export async function GET(): Promise<Response> {
  const failing = await failingPart();
  const headers = { "cache-control": "no-store" };
  if (!failing) return Response.json({ status: "ok" }, { headers });
  const error = { code: "UNAVAILABLE", message: SENTENCES[failing] };
  return Response.json(
    { status: "unavailable", failing, error },
    { status: 503, headers: { ...headers, "retry-after": "5" } },
  );
}
