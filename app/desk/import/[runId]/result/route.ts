import { resultWorkbookOf } from "@/lib/domains/transfers/queries";
import { requireActor } from "@/lib/platform/auth/current";
import { offerWorkbook } from "@/lib/platform/http/download";

type Context = Readonly<{ params: Promise<{ runId: string }> }>;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { runId } = await params;
  const actor = await requireActor(`/desk/import/${runId}`);
  return offerWorkbook(() => resultWorkbookOf(actor, runId));
}
