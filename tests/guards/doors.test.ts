import { describeGuard } from "./support/guard";
import { calledName, exportedValues, finding, importedFrom, parse, walk } from "./support/syntax";

const AUTH = /^@\/lib\/platform\/(?:auth|http)\//;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Open to everybody by the contract (CONTRACT 2). */
const OPEN_ROUTES = ["app/api/v1/matters/track/route.ts"];

/** Who a request under /api/v1 comes from; one of these must be asked by every handler or wrap it. */
const AUTHENTICATORS = ["authenticateToken", "requireTokenActor", "defineRoute"];

function calls(path: string, text: string, names: readonly string[]): boolean {
  const source = parse(path, text);
  const imported = importedFrom(source, AUTH);
  let found = false;
  walk(source, (node) => {
    const name = calledName(node);
    if (name && names.includes(name) && imported.has(name)) found = true;
  });
  return found;
}

const page = "app/desk/coverage/page.tsx";
const asks = 'import { requireActor } from "@/lib/platform/auth/require-actor";\n';

describeGuard({
  promise: "every page of the desk asks who is there",
  concerns: /^app\/desk\/.*page\.tsx$/,
  check: (files) =>
    Object.entries(files)
      .filter(([path, text]) => !calls(path, text, ["requireActor"]))
      .map(([path]) => `${path} does not call requireActor`),
  planted: {
    "a page that asks nobody": { [page]: "export default async function Page() { return null; }" },
    "a page that only imports": { [page]: `${asks}export default async function Page() { return null; }` },
    "a page with an actor of its own making": {
      [page]:
        "const requireActor = () => null;\nexport default async function Page() { return requireActor(); }",
    },
  },
  innocent: {
    "a page that asks": {
      [page]: `${asks}export default async function Page() { await requireActor(); return null; }`,
    },
  },
});

const route = "app/api/v1/firms/route.ts";
const wraps = 'import { defineRoute } from "@/lib/platform/http/define-route";\n';

describeGuard({
  promise: "every route of the open API knows whose token it serves",
  concerns: /^app\/api\/v1\/.*route\.ts$/,
  check: (files) =>
    Object.entries(files)
      .filter(([path]) => !OPEN_ROUTES.includes(path))
      .flatMap(([path, text]) => {
        const source = parse(path, text);
        const imported = importedFrom(source, AUTH);
        return exportedValues(source)
          .filter(({ name }) => METHODS.includes(name))
          .filter(({ node, value }) => {
            let asked = false;
            walk(value ?? node, (each) => {
              const name = calledName(each);
              if (name && AUTHENTICATORS.includes(name) && imported.has(name)) asked = true;
            });
            return !asked;
          })
          .map(({ name, node }) => finding(node, `${name} does not ask for a token`));
      }),
  planted: {
    "a route that asks nobody": { [route]: "export async function GET() { return new Response('[]'); }" },
    "methods taken apart": {
      [route]: "const made = { GET: async () => new Response('[]') };\nexport const { GET } = made;",
    },
    "one method of two": {
      [route]: `${wraps}export const GET = defineRoute({});\nexport const POST = async () => new Response('{}');`,
    },
  },
  innocent: {
    "a route that asks": {
      [route]: `${wraps}export const GET = defineRoute({});\nexport const dynamic = "auto";`,
    },
    "methods that were made together": {
      [route]: `${wraps}export const { GET, POST } = defineRoute({});`,
    },
    "the open one": { "app/api/v1/matters/track/route.ts": "export async function GET() {}" },
  },
});
