import ts from "typescript";
import { describeGuard } from "@/tests/guards/support/guard";
import { calledName, exportedValues, finding, parse, walk } from "@/tests/guards/support/syntax";
import type { Tree } from "@/tests/guards/support/tree";

const DOORS = "tests/support/access/doors/";
const ROOM = /^lib\/domains\/([^/]+)\/(?:queries|commands)(?:\.ts$|\/)/;
const ROUTE = /^app(\/api\/v1\/.*)\/route\.ts$/;
const RECORD_PAGE = /^(app\/desk\/.*\[\w+\].*)\/(?:page\.tsx|route\.ts)$/;
const ACTORS = ["Actor", "UserActor"];

/** Whether the value is a command, or a function that takes the actor first and no transaction. */
function isDoor(value: ts.Node | undefined): boolean {
  if (!value) return false;
  if (calledName(value) === "defineCommand") return true;
  if (!ts.isFunctionDeclaration(value)) return false;
  const types = value.parameters.map((each) => each.type?.getText() ?? "");
  return ACTORS.includes(types[0] ?? "") && !types.includes("Tx");
}

/** Commands anywhere in a domain; of the functions only the queries: commands made of functions call commands. */
function doorsIn(path: string, text: string): { name: string; node: ts.Node }[] {
  const source = parse(path, text);
  const isQuery = /\/queries(?:\.ts$|\/)/.test(path);
  const found = exportedValues(source).filter(
    ({ value }) => isDoor(value) && (isQuery || calledName(value) === "defineCommand"),
  );
  walk(source, (node) => {
    // A command that only its own file runs is a door of that file.
    if (!ts.isVariableDeclaration(node) || calledName(node.initializer) !== "defineCommand") return;
    if (!found.some(({ name }) => name === node.name.getText())) {
      found.push({ name: node.name.getText(), node, value: node.initializer });
    }
  });
  return found;
}

/** Names written as keys in the file of a domain. */
function keysOf(path: string, text: string): Set<string> {
  const keys = new Set<string>();
  walk(parse(path, text), (node) => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      keys.add(node.name.getText());
  });
  return keys;
}

function missingDoors(files: Tree): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const domain = ROOM.exec(path)?.[1];
    if (!domain) return [];
    const file = `${DOORS}${domain}.ts`;
    const known = keysOf(file, files[file] ?? "");
    return doorsIn(path, text)
      .filter(({ name }) => !known.has(name))
      .map(({ name, node }) => finding(node, `${name} is not in the access proof: add a line to ${file}`));
  });
}

function missingAddresses(files: Tree): string[] {
  const known = files[`${DOORS}api.ts`] ?? "";
  return Object.keys(files).flatMap((path) => {
    const address = ROUTE.exec(path)?.[1];
    if (!address || address.includes("[[")) return [];
    const record = address.endsWith("/[id]");
    const call = `${record ? "recordAt" : "listAt"}("${address.replace(/\/\[id\]$/, "")}"`;
    if (known.includes(call)) return [];
    return [`${path} is not in the access proof: add ${call}, …) to ${DOORS}api.ts`];
  });
}

function missingPages(files: Tree): string[] {
  const known = files[`${DOORS}pages.ts`] ?? "";
  return Object.keys(files).flatMap((path) => {
    const folder = RECORD_PAGE.exec(path)?.[1];
    if (!folder || known.includes(`"${folder}"`)) return [];
    return [`${path} is not in the access proof: say whose id it takes in ${DOORS}pages.ts`];
  });
}

const DOMAIN_FILE = "lib/domains/firms/commands/open-firm.ts";
const COMMAND = "export const openFirm = defineCommand({ action: 'firm.record' });";

describeGuard({
  promise: "every command, query, address and page of a record stands in the access proof",
  concerns: ROOM,
  except: /\.test\.ts$/,
  context: /^(?:app\/(?:api\/v1|desk)\/.*(?:route\.ts|page\.tsx)|tests\/support\/access\/doors\/.*\.ts)$/,
  check: (files) => [...missingDoors(files), ...missingAddresses(files), ...missingPages(files)],
  planted: {
    "a new command": { [DOMAIN_FILE]: COMMAND },
    "a command that another domain knows": {
      [DOMAIN_FILE]: COMMAND,
      [`${DOORS}party.ts`]: "export const party = { commands: { openFirm: 1 } };",
    },
    "a command that its file keeps to itself": {
      [DOMAIN_FILE]: "const openFirm = defineCommand({ action: 'firm.record' });",
    },
    "a new query": {
      "lib/domains/firms/queries.ts": "export async function listFirms(actor: Actor, input: unknown) {}",
    },
    "a new address of the API": {
      [DOMAIN_FILE]: "export const MOST = 5;",
      "app/api/v1/firms/[id]/route.ts": "",
      [`${DOORS}api.ts`]: 'listAt("/api/v1/firms", "firm.read")',
    },
    "a new page of a record": {
      [DOMAIN_FILE]: "export const MOST = 5;",
      "app/desk/firms/[id]/page.tsx": "",
    },
  },
  innocent: {
    "what is in it": {
      [DOMAIN_FILE]: COMMAND,
      "lib/domains/firms/queries.ts": "export async function listFirms(actor: Actor, input: unknown) {}",
      "app/api/v1/firms/[id]/route.ts": "",
      "app/desk/firms/[id]/page.tsx": "",
      [`${DOORS}firms.ts`]: "export const firms = { commands: { openFirm: 1 }, queries: { listFirms: 2 } };",
      [`${DOORS}api.ts`]: 'recordAt("/api/v1/firms", "firm.read", "firm")',
      [`${DOORS}pages.ts`]: 'export const PAGES = { "app/desk/firms/[id]": "firm" };',
    },
    "a part of a query, and what works inside somebody's transaction": {
      "lib/domains/firms/queries/count.ts": "export async function count(region: string) {}",
      "lib/domains/firms/queries/held.ts": "export async function held(tx: Tx, id: string) {}",
    },
  },
});
