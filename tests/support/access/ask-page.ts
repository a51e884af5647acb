import { readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PAGE_RECORDS } from "./doors/pages";
import type { Place } from "./places";
import { plainText } from "./plain-text";

/** The folders of all pages and downloads of the desk. */
export function deskAddresses(): string[] {
  return readdirSync("app/desk", { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
    .map((file) => dirname(`app/desk/${file}`))
    .sort();
}

type Page = (props: { params: Promise<object>; searchParams: Promise<object> }) => Promise<unknown>;
type Download = (request: Request, context: { params: Promise<object> }) => Promise<Response>;

/** What somebody reads who opens a page of the desk about a place: its tree of elements with all their data. */
export async function askPage(folder: string, place: Place): Promise<string> {
  const params = Promise.resolve(paramsOf(folder, place));
  const searchParams = { region: place.region };
  try {
    const page = readdirSync(folder).includes("page.tsx");
    const file = resolve(folder, page ? "page.tsx" : "route.ts");
    const module = (await import(/* @vite-ignore */ file)) as { default: Page; GET: Download };
    if (page) return plainText(await module.default({ params, searchParams: Promise.resolve(searchParams) }));
    const request = new Request(`http://localhost/?${new URLSearchParams(searchParams)}`);
    const answer = await module.GET(request, { params });
    const readable = answer.headers.get("content-type")?.startsWith("text/") ?? false;
    return `${answer.status} ${readable ? await answer.text() : "file"}`;
  } catch (error) {
    // How Next says 404 and how it leads elsewhere.
    const { digest } = error as { digest?: unknown };
    if (typeof digest === "string" && digest.startsWith("NEXT_")) return digest;
    throw error;
  }
}

/** @throws Error for a page of a record that the proof does not know */
function paramsOf(folder: string, place: Place): Record<string, string> {
  const names = [...folder.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => name);
  if (names.length === 0) return {};
  const kind = PAGE_RECORDS[folder];
  if (!kind) throw new Error(`${folder}: add a line to tests/support/access/doors/pages.ts`);
  return Object.fromEntries(names.map((name) => [name, place[kind]]));
}
