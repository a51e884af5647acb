import { posix } from "node:path";
import ts from "typescript";
import { describeGuard } from "./support/guard";
import {
  calledName,
  type ExportedValue,
  exportedValues,
  finding,
  importedFrom,
  parse,
  walk,
} from "./support/syntax";
import type { Tree } from "./support/tree";

/**
 * The transaction and the context of a command stand in for the actor: only a command can open one, and it has
 * asked for the actor before.
 */
const STAND_INS = ["Actor", "UserActor", "SystemActor", "CommandContext", "HandlerContext", "Tx"];

type FunctionLike = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

function functionOf(value: ts.Node | undefined): FunctionLike | undefined {
  if (!value) return undefined;
  if (ts.isFunctionDeclaration(value) || ts.isArrowFunction(value) || ts.isFunctionExpression(value))
    return value;
  if (ts.isCallExpression(value)) return value.arguments.map(functionOf).find((each) => each !== undefined);
  return undefined;
}

function actorIsFirst({ value }: ExportedValue): boolean {
  if (calledName(value) === "defineCommand") return true;
  const made = functionOf(value);
  if (!made) return value === undefined || !ts.isCallExpression(value);
  const [first] = made.parameters;
  const type = first?.type?.getText();
  return type !== undefined && STAND_INS.includes(type);
}

/** A whole database where another domain asks for a transaction would let anybody in by the side door. */
function sideDoors(source: ts.SourceFile): string[] {
  const others = importedFrom(source, /^@\/lib\/domains\//);
  const found: string[] = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node) || !others.has(calledName(node) ?? "")) return;
    if (node.arguments.some((each) => calledName(each) === "db")) {
      found.push(finding(node, "passes db() where a transaction is meant"));
    }
  });
  return found;
}

const ROOM = /^(lib\/domains\/[^/]+)\/(?:queries|commands)(?:\.ts$|\/)/;

/** Where each file is imported from, by its path without the ending. */
function importers(files: Tree): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, text] of Object.entries(files)) {
    for (const [, target = ""] of text.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
      const local = target.startsWith("@/") ? target.slice(2) : posix.join(posix.dirname(path), target);
      if (target.startsWith("@/") || target.startsWith("."))
        found.set(local, [...(found.get(local) ?? []), path]);
    }
  }
  return found;
}

/** A part of a query that only the queries, commands and jobs of its own domain use: they have asked already. */
function isInner(path: string, imported: ReadonlyMap<string, string[]>): boolean {
  const domain = ROOM.exec(path)?.[1];
  const users = imported.get(path.replace(/\.ts$/, "")) ?? [];
  const inside = new RegExp(`^${domain}/(?:queries|commands|jobs)(?:\\.ts$|/)`);
  return users.length > 0 && users.every((user) => inside.test(user));
}

const file = "lib/domains/firms/queries.ts";

describeGuard({
  promise: "queries and commands take the actor first",
  concerns: ROOM,
  except: /\.test\.ts$/,
  context: /^(?:app|components|lib)\/.*(?<!\.test)\.tsx?$/,
  check: (files) => {
    const imported = importers(files);
    return Object.entries(files).flatMap(([path, text]) => {
      if (!ROOM.test(path)) return [];
      const source = parse(path, text);
      const doors = isInner(path, imported) ? [] : exportedValues(source);
      const nameless = doors
        .filter((each) => !actorIsFirst(each))
        .map(({ name, node }) => finding(node, `${name} does not take the actor first`));
      return [...nameless, ...sideDoors(source)];
    });
  },
  planted: {
    "a query without an actor": { [file]: "export async function listFirms(region: string) {}" },
    "a query that takes nothing": { [file]: "export async function listFirms() {}" },
    "an actor that comes second": {
      [file]: "export const listFirms = async (region: string, actor: Actor) => [];",
    },
    "a cached query without an actor": { [file]: "export const get = cache(async (id: string) => null);" },
    "a query exported by a list": { [file]: "async function all(n: number) {}\nexport { all };" },
    "a command made by hand": {
      "lib/domains/firms/commands/open.ts": "export async function openFirm(input: Input) {}",
    },
    "a part of a query that a page uses": {
      "lib/domains/firms/queries/count.ts": "export async function count(region: string) {}",
      "app/desk/page.tsx": 'import { count } from "@/lib/domains/firms/queries/count";',
    },
    "a part of a query that is offered to other domains": {
      "lib/domains/firms/queries/count.ts": "export async function count(region: string) {}",
      "lib/domains/firms/public.ts": 'export { count } from "./queries/count";',
    },
    "a database passed for a transaction": {
      [file]:
        'import { read } from "@/lib/domains/people/public";\nexport async function list(actor: Actor) { return read(db(), 1); }',
    },
  },
  innocent: {
    "a part of a query that only queries use": {
      "lib/domains/firms/queries/count.ts": "export async function count(region: string) {}",
      "lib/domains/firms/queries/figures.ts":
        'import { count } from "./count";\nexport async function figures(actor: Actor) {}',
    },
    "what the house is built of": {
      [file]:
        "export async function listFirms(actor: Actor, region: string) { return db().firm.findMany(); }",
      "lib/domains/firms/commands.ts":
        "export const open = defineCommand({ audit: 'firm.opened' });\nexport const MOST = 5;\nfunction inner(id: string) {}",
    },
  },
});
