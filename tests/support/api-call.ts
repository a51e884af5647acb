import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { createUser } from "@/lib/domains/people/commands/create-user";
import { createToken } from "@/lib/domains/people/commands/tokens";
import { DIRECT_HEADER } from "@/lib/platform/http/client-address";
import type { Handler, Route } from "@/lib/platform/http/define-route";
import type { Role } from "@/lib/shared/access/roles";
import { system } from "./two-districts";

const FOLDER = "app/api/v1";

/** The paths of all routes below /api/v1, as the OpenAPI document writes them; not the one for unknown addresses. */
export function routePaths(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts") && !file.includes("[["))
    .map((file) => `/api/v1/${file.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, "{$1}")}`)
    .sort();
}

const known = routePaths().map((path) => path.replace("/api/v1/", ""));

function folderOf(path: string): { folder: string; id?: string } {
  const parts = path.replace("/api/v1/", "").split("/");
  if (known.includes(parts.join("/"))) return { folder: parts.join("/") };
  const id = parts.at(-1) ?? "";
  const parent = parts.slice(0, -1).join("/");
  return known.includes(`${parent}/{id}`) ? { folder: `${parent}/[id]`, id } : { folder: "[[...path]]" };
}

interface Part {
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: number | null;
}

interface Counted {
  readonly firms: number;
  readonly unsurveyed: number;
  readonly orgCoverage: Part;
  readonly instructorCoverage: Part;
  readonly workCoverage: Part;
}

/** What tests look at in answers; which of it is there depends on the route. */
export interface ApiBody extends Counted {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly fields: Record<string, string>;
  };
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly region: string }[];
  readonly children: readonly Counted[];
  readonly unclaimed: Counted;
  readonly points: readonly Counted[];
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ApiBody;
}

/** Asks a route as the server would, without one. @param method GET unless told */
export async function callApi(
  url: string,
  token?: string,
  { method = "GET", headers = {} }: { method?: keyof Route; headers?: Record<string, string> } = {},
): Promise<ApiAnswer> {
  const address = new URL(url, "http://localhost");
  const { folder, id } = folderOf(address.pathname);
  const file = resolve(FOLDER, folder, "route.ts");
  const route = (await import(/* @vite-ignore */ file)) as Record<keyof Route, Handler>;
  const request = new Request(address, {
    method,
    // As from this machine: limits on how often somebody may ask stand aside.
    headers: { [DIRECT_HEADER]: "1", ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  const answer = await route[method](request, {
    params: Promise.resolve(id === undefined ? undefined : { id }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as ApiBody };
}

/** A token of a new account. @param region of its one grant */
export async function tokenFor(login: string, role: Role, region: string): Promise<string> {
  const scopes = [{ kind: "REGION" as const, regionCode: region }];
  await createUser(system, { login, name: "测试", role, scopes, password: "correct horse battery" });
  return (await createToken(system, { login, name: "接口" })).token;
}
