import { CoverageAnswer } from "@/app/api/_answers/coverage";
import { getFiguresAnswer } from "@/lib/domains/coverage/queries/get-figures-answer";
import { FiguresInput } from "@/lib/domains/coverage/schema";
import { defineRoute } from "@/lib/platform/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineRoute({
  summary: "一个区划及其下级某日的覆盖情况",
  query: FiguresInput,
  answer: CoverageAnswer,
  run: ({ actor, query }) => getFiguresAnswer(actor, query),
});
