import { ForecastAnswer } from "@/app/api/_answers/coverage";
import { getForecastAnswer } from "@/lib/domains/coverage/queries/get-trend";
import { ForecastInput } from "@/lib/domains/coverage/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "预计达到目标的日期",
  query: ForecastInput,
  answer: ForecastAnswer,
  run: ({ actor, query }) => getForecastAnswer(actor, query),
});
