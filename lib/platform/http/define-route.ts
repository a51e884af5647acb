import type { z } from "zod";
import { authenticateToken, bearerToken } from "@/lib/platform/auth/api-token";
import { probeDatabase } from "@/lib/platform/db/probe";
import { type Limited, waitFor } from "@/lib/platform/limits/limits";
import type { UserActor } from "@/lib/shared/access/actor";
import { AppError } from "@/lib/shared/result";
import { addressOf, isDirect } from "./client-address";
import { errorAnswer, jsonAnswer, methodAnswer } from "./json-answer";
import { readQuery } from "./read-query";
import { requestIdOf } from "./request-id";

/** What the OpenAPI document says of a route. */
export interface Endpoint {
  /** One line, in Chinese. */
  readonly summary: string;
  /** The parameters behind the question mark; the query that `run` calls parses them by this schema. */
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
}

export interface ApiCall {
  readonly actor: UserActor;
  /** Known, named once, not yet parsed. */
  readonly query: Readonly<Record<string, string>>;
  /** The id in the path; empty where there is none. */
  readonly id: string;
}

export interface RouteDefinition<A extends z.ZodType> extends Endpoint {
  readonly answer: A;
  readonly run: (call: ApiCall) => Promise<z.input<A>>;
}

/** Next gives undefined where the path has no parameter, whatever its types say. */
type Params = Promise<Readonly<Record<string, string | string[] | undefined>> | undefined>;
export type Handler = (request: Request, context: { readonly params: Params }) => Promise<Response>;

export interface Route {
  readonly GET: Handler & { readonly endpoint: Endpoint };
  readonly POST: Handler;
  readonly PUT: Handler;
  readonly PATCH: Handler;
  readonly DELETE: Handler;
  readonly OPTIONS: Handler;
}

const ALLOWED = "GET, HEAD";

/**
 * A route of the open API that reads: token → known parameters → one query → JSON. Next answers HEAD by GET. What
 * the actor may see is decided in the query, and nowhere here.
 */
export function defineRoute<A extends z.ZodType>({ run, ...endpoint }: RouteDefinition<A>): Route {
  const known = Object.keys(endpoint.query.shape);
  const get: Handler = async (request, { params }) => {
    const requestId = requestIdOf(request.headers);
    const { headers } = request;
    try {
      refuseTooMany("apiAddress", addressOf(headers), headers);
      const actor = await tokenActor(headers);
      refuseTooMany("api", actor.userId, headers);
      const query = readQuery(new URL(request.url).searchParams, known);
      const id = (await params)?.id;
      const answer = await run({ actor, query, id: typeof id === "string" ? id : "" });
      return jsonAnswer(answer, 200, requestId);
    } catch (error) {
      return errorAnswer(error, requestId);
    }
  };
  const GET = Object.assign(get, { endpoint });
  return { GET, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse, OPTIONS: refuse };
}

/** @throws AppError THROTTLED */
function refuseTooMany(limit: Limited, who: string, headers: Headers): void {
  const seconds = isDirect(headers) ? 0 : waitFor(limit, who);
  if (seconds > 0) throw new AppError("THROTTLED", `请求过于频繁，请等待${seconds}秒再试`);
}

const refuse: Handler = async (request) => methodAnswer(ALLOWED, requestIdOf(request.headers));

/**
 * Whose token it is. A session cookie is never looked at, so no page of another site can ask in its name.
 * @throws AppError UNAUTHENTICATED; UNAVAILABLE at once when the database is known to be away, since the pool
 * would wait for it
 */
async function tokenActor(headers: Headers): Promise<UserActor> {
  const token = bearerToken(headers);
  if (!token) throw new AppError("UNAUTHENTICATED", "请在 Authorization 请求头中提供令牌（Bearer）");
  if (!(await probeDatabase())) throw new AppError("UNAVAILABLE", "数据库暂时无法连接，请稍后重试");
  const actor = await authenticateToken(token);
  if (!actor) throw new AppError("UNAUTHENTICATED", "令牌无效、已过期或已被撤销，或者账号已停用");
  return actor;
}
