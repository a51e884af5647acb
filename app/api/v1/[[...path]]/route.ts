import { z } from "zod";
import { NO_QUERY } from "@/app/api/_answers/parts";
import { defineRoute } from "@/lib/platform/http/define-route";
import { notFound } from "@/lib/shared/result";

/** Every address that no route answers, by whatever method: the same as for a record that is not there. */
const { GET } = defineRoute({
  summary: "没有这个地址",
  query: NO_QUERY,
  answer: z.never(),
  run: async () => {
    throw notFound();
  },
});

export { GET, GET as DELETE, GET as OPTIONS, GET as PATCH, GET as POST, GET as PUT };
