import { rightsCopy } from "@/lib/domains/people/copy/rights";
import { rightsWorkbook } from "@/lib/domains/people/transfer";
import { requireActor } from "@/lib/platform/auth/current";
import { today } from "@/lib/platform/clock";
import { writeWorkbook } from "@/lib/platform/files/workbook/write-workbook";
import { offerWorkbook } from "@/lib/platform/http/download";

export async function GET(): Promise<Response> {
  await requireActor("/desk/rights");
  const day = today();
  return offerWorkbook(async () => ({
    fileName: rightsCopy.fileName(day),
    content: await writeWorkbook(rightsWorkbook(day)),
  }));
}
