import { importCopy } from "@/lib/domains/transfers/copy";
import { ledgerTemplate } from "@/lib/domains/transfers/queries";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";
import { offerWorkbook } from "@/lib/platform/http/download";

export async function GET(): Promise<Response> {
  const actor = await requireActor("/desk/import");
  return offerWorkbook(async () => ({
    fileName: importCopy.templateFile,
    content: await ledgerTemplate(actor, today()),
  }));
}
