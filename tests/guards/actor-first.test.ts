import ts from "typescript";
import { describeGuard } from "./support/guard";
import { calledName, type ExportedValue, exportedValues, finding, parse } from "./support/syntax";

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

/** A whole database where a transaction is asked for would let anybody in by the side door. */
function sideDoors(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.arguments.some((each) => calledName(each) === "db")) {
      found.push(finding(node, "passes db() where a transaction is meant"));
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

const file = "lib/domains/firms/queries.ts";

describeGuard({
  promise: "queries and commands take the actor first",
  concerns: /^lib\/domains\/[^/]+\/(?:queries|commands)(?:\.ts$|\/)/,
  except: /\.test\.ts$/,
  check: (files) =>
    Object.entries(files).flatMap(([path, text]) => {
      const source = parse(path, text);
      const nameless = exportedValues(source)
        .filter((each) => !actorIsFirst(each))
        .map(({ name, node }) => finding(node, `${name} does not take the actor first`));
      return [...nameless, ...sideDoors(source)];
    }),
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
    "a database passed for a transaction": {
      [file]: "export async function list(actor: Actor) { return read(db(), 1); }",
    },
  },
  innocent: {
    "what the house is built of": {
      [file]:
        "export async function listFirms(actor: Actor, region: string) { return db().firm.findMany(); }",
      "lib/domains/firms/commands.ts":
        "export const open = defineCommand({ audit: 'firm.opened' });\nexport const MOST = 5;\nfunction inner(id: string) {}",
    },
  },
});
