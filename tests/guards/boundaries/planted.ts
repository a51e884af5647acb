import domainOrder from "./domain-order.json" with { type: "json" };

/** One import that must be refused, and the rule that refuses it. */
export interface Plant {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

const D = "lib/domains";

const RINGS: readonly Plant[] = [
  { rule: "shared-is-pure", from: "lib/shared/reads-clock.ts", to: "lib/platform/clock.ts" },
  { rule: "shared-is-pure", from: "lib/shared/reads-file.ts", to: "node:fs" },
  { rule: "platform-knows-no-domain", from: "lib/platform/knows.ts", to: `${D}/firms/schema.ts` },
  { rule: "domains-look-inward", from: `${D}/firms/jobs.ts`, to: "lib/wiring/install.ts" },
  { rule: "domains-look-inward", from: `${D}/firms/jobs.ts`, to: "components/ui/button.tsx" },
  { rule: "wiring-looks-inward", from: "lib/wiring/verbs.ts", to: "lib/cli/main.ts" },
  { rule: "cli-looks-inward", from: "lib/cli/paints.ts", to: "components/ui/button.tsx" },
  { rule: "components-know-no-route", from: "components/firms/fetches.tsx", to: "lib/platform/clock.ts" },
  {
    rule: "ui-and-patterns-know-no-domain",
    from: "components/patterns/knows.tsx",
    to: `${D}/firms/labels.ts`,
  },
  { rule: "ui-stands-alone", from: "components/ui/leans.tsx", to: "components/patterns/table.tsx" },
  { rule: "framework-stays-outside", from: `${D}/firms/copy/framed.ts`, to: "react" },
  { rule: "request-only-in-auth-and-action", from: "lib/platform/http/reads.ts", to: "next/headers" },
  { rule: "request-only-in-auth-and-action", from: "lib/platform/http/marks.ts", to: "server-only" },
  { rule: "product-knows-no-test", from: "lib/platform/tested.ts", to: "tests/support/help.ts" },
  { rule: "scripts-run-before-install", from: "scripts/start.mjs", to: "zod" },
  { rule: "scripts-run-before-install", from: "scripts/test.mjs", to: "lib/shared/ratio.ts" },
];

const FILES: readonly Plant[] = [
  { rule: "domain-file-schema", from: `${D}/firms/schema/asks.ts`, to: `${D}/firms/queries.ts` },
  { rule: "domain-file-labels", from: `${D}/party/labels.ts`, to: `${D}/party/queries.ts` },
  { rule: "domain-file-rules", from: `${D}/party/rules/reads.ts`, to: "zod" },
  { rule: "domain-file-rules", from: `${D}/party/rules.ts`, to: "lib/platform/clock.ts" },
  { rule: "domain-file-policy", from: `${D}/party/policy.ts`, to: `${D}/party/scope.ts` },
  { rule: "domain-file-scope", from: `${D}/party/scope.ts`, to: `${D}/party/queries.ts` },
  { rule: "domain-file-queries", from: `${D}/party/queries/writes.ts`, to: `${D}/party/commands.ts` },
  { rule: "domain-file-commands", from: `${D}/party/commands.ts`, to: `${D}/party/actions.ts` },
  { rule: "domain-file-actions", from: `${D}/party/actions.ts`, to: `${D}/party/queries.ts` },
  { rule: "domain-file-events", from: `${D}/party/events.ts`, to: `${D}/party/commands.ts` },
  { rule: "domain-file-jobs", from: `${D}/party/jobs.ts`, to: `${D}/party/actions.ts` },
  { rule: "domain-file-public", from: `${D}/party/public.ts`, to: `${D}/party/scope.ts` },
  { rule: "domain-file-transfer", from: `${D}/party/transfer.ts`, to: `${D}/party/queries.ts` },
  { rule: "domain-file-copy", from: `${D}/party/copy.ts`, to: `${D}/party/commands.ts` },
  { rule: "domain-file-queue", from: `${D}/party/queue.ts`, to: `${D}/party/commands.ts` },
  { rule: "prisma-in-few-files", from: `${D}/party/rules/stores.ts`, to: "generated/prisma/client.ts" },
  { rule: "prisma-in-few-files", from: "app/desk/page.tsx", to: "lib/platform/db/client.ts" },
  {
    rule: "other-domains-by-their-open-files",
    from: `${D}/party/queries/peeks.ts`,
    to: `${D}/firms/queries.ts`,
  },
];

const EVERYWHERE: readonly Plant[] = [
  { rule: "no-circular", from: "lib/platform/here.ts", to: "lib/platform/there.ts" },
  { rule: "no-unresolvable", from: "lib/platform/lost.ts", to: "lib/platform/nowhere.ts" },
  { rule: "product-runs-without-dev-packages", from: "lib/platform/develops.ts", to: "vitest" },
  { rule: "packages-are-declared", from: "lib/platform/undeclared.ts", to: "saxen" },
];

/** Each domain tries to use the schema of the next one down the order. */
const ORDER: readonly Plant[] = domainOrder.slice(0, -1).map((domain, index) => ({
  rule: `domain-order-${domain}`,
  from: `${D}/${domain}/labels/upward.ts`,
  to: `${D}/${domainOrder[index + 1]}/schema.ts`,
}));

export const PLANTS: readonly Plant[] = [...EVERYWHERE, ...RINGS, ...FILES, ...ORDER];

/** The other half of the planted circle, which is reported once. */
const WAY_BACK = { from: "lib/platform/there.ts", to: "lib/platform/here.ts" };

/** Imports that the house is built of; none of them may be refused. */
export const INNOCENT: readonly Omit<Plant, "rule">[] = [
  { from: "lib/shared/adds.ts", to: "lib/shared/ratio.ts" },
  { from: "lib/platform/auth/signs.ts", to: "next/headers" },
  { from: `${D}/firms/commands/records.ts`, to: "lib/platform/db/client.ts" },
  { from: `${D}/firms/rules/closes.ts`, to: `${D}/firms/rules/opens.ts` },
  { from: `${D}/party/queries/asks.ts`, to: `${D}/firms/public.ts` },
  { from: `${D}/party/actions/sends.ts`, to: `${D}/party/commands.ts` },
  { from: "lib/wiring/jobs.ts", to: `${D}/firms/jobs.ts` },
  { from: "lib/cli/main.ts", to: "lib/wiring/install.ts" },
  { from: "app/desk/firms/page.tsx", to: `${D}/firms/queries.ts` },
  { from: "components/firms/table.tsx", to: `${D}/firms/labels.ts` },
  { from: "scripts/bootstrap.mjs", to: "node:fs" },
];

const PACKAGE_STUBS = ["zod", "react", "next/headers", "server-only", "vitest", "saxen"];

/** Every plant written out as files that import one another. */
export function plantedTree(): Record<string, string> {
  const imports = new Map<string, string[]>();
  const all = [...PLANTS, ...INNOCENT, WAY_BACK];
  for (const { from, to } of all) {
    imports.set(from, [...(imports.get(from) ?? []), to]);
    if (to.endsWith(".ts") || to.endsWith(".tsx")) imports.set(to, imports.get(to) ?? []);
  }
  imports.delete("lib/platform/nowhere.ts");
  const tree: Record<string, string> = {
    "tsconfig.json": JSON.stringify({
      compilerOptions: { module: "ESNext", moduleResolution: "bundler", paths: { "@/*": ["./*"] } },
    }),
    "package.json": JSON.stringify({
      type: "module",
      dependencies: { zod: "1", react: "1", next: "1", "server-only": "1" },
      devDependencies: { vitest: "1" },
    }),
  };
  for (const name of PACKAGE_STUBS) tree[`node_modules/${name}${name.includes("/") ? "" : "/index"}.js`] = "";
  for (const [path, targets] of imports) tree[path] = targets.map(importLine).join("\n");
  return tree;
}

function importLine(target: string, index: number): string {
  const local = target.match(/^(.*)\.tsx?$/)?.[1];
  return `import * as used${index} from "${local ? `@/${local}` : target}";\nexport const again${index} = used${index};`;
}
