import { pagesNamed } from "@/components/desk/find-pages";
import { currentSession } from "@/lib/platform/auth/current";
import { errorAnswer, jsonAnswer } from "@/lib/platform/http/json-answer";
import { requestIdOf } from "@/lib/platform/http/request-id";
import { AppError } from "@/lib/shared/result";
import { findRecords } from "@/lib/wiring/find";

const MOST_OF_EACH = 5;

/** What the search box offers while somebody types, for whoever is signed in. */
export async function GET(request: Request): Promise<Response> {
  const requestId = requestIdOf(request.headers);
  try {
    const session = await currentSession();
    if (!session || session.duty) throw new AppError("UNAUTHENTICATED", "请先登录");
    const text = new URL(request.url).searchParams.get("q") ?? "";
    const records = await findRecords(session.actor, text, MOST_OF_EACH);
    const items = [...pagesNamed(session.actor, text), ...records];
    return jsonAnswer({ items }, 200, requestId);
  } catch (error) {
    return errorAnswer(error, requestId);
  }
}
