import { exportAudit } from "@/lib/domains/audit/commands";
import { auditCopy } from "@/lib/domains/audit/copy";
import { auditWorkbook } from "@/lib/domains/audit/transfer";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";
import { writeWorkbook } from "@/lib/platform/files/workbook/write-workbook";
import { offerWorkbook } from "@/lib/platform/http/download";
import { requestIdOf } from "@/lib/platform/http/request-id";

export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor("/desk/audit");
  const asked = [...new URL(request.url).searchParams].filter(([, value]) => value.trim() !== "");
  return offerWorkbook(async () => {
    const entries = await exportAudit(actor, Object.fromEntries(asked), {
      requestId: requestIdOf(request.headers),
    });
    return {
      fileName: auditCopy.exportFile(today()),
      content: await writeWorkbook(auditWorkbook(entries)),
    };
  });
}
