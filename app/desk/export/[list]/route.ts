import { exportList } from "@/lib/domains/transfers/commands/export-list";
import { EXPORT_LISTS } from "@/lib/domains/transfers/schema";
import { requireActor } from "@/lib/platform/auth/current";
import { env } from "@/lib/platform/env/env";
import { offerWorkbook } from "@/lib/platform/http/download";
import { isFromOwnPage } from "@/lib/platform/http/own-origin";
import { requestIdOf } from "@/lib/platform/http/request-id";
import { AppError, notFound } from "@/lib/shared/result";

type Context = Readonly<{ params: Promise<{ list: string }> }>;

/** The whole list that an address describes. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const filter = Object.fromEntries(new URL(request.url).searchParams);
  return answer(request, context, filter);
}

/** The rows that somebody chose on a page of it. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const form = await request.formData();
  const ids = form.getAll("id").map(String);
  const fields = [...form].filter(([name]) => name !== "id").map(([name, value]) => [name, String(value)]);
  return answer(request, context, Object.fromEntries(fields), ids);
}

async function answer(
  request: Request,
  { params }: Context,
  filter: Record<string, string>,
  ids?: string[],
): Promise<Response> {
  const wanted = (await params).list;
  const actor = await requireActor("/desk");
  return offerWorkbook(async () => {
    if (ids && !isFromOwnPage(request.headers, env().publicUrl)) {
      throw new AppError("FORBIDDEN", "提交不是从本站页面发出的，没有执行。请在本站页面上重新提交");
    }
    const list = EXPORT_LISTS.find((each) => each === wanted);
    if (!list) throw notFound();
    const requestId = requestIdOf(request.headers);
    return await exportList(actor, { list, filter, ...(ids ? { ids } : {}) }, { requestId });
  });
}
