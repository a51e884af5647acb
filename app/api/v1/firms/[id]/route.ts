import { FirmAnswer } from "@/app/api/_answers/firms";
import { NO_QUERY } from "@/app/api/_answers/parts";
import { getFirm } from "@/lib/domains/coverage/queries/get-firm";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "一家企业的全部事实和各时段覆盖状态",
  query: NO_QUERY,
  answer: FirmAnswer,
  run: ({ actor, id }) => getFirm(actor, id),
});
