import domainOrder from "./boundaries/domain-order.json" with { type: "json" };
import { describeGuard } from "./support/guard";

/** The fixed file names of a domain (DESIGN 2.1); each may be a folder of the same name. */
const ROLES = [
  "schema",
  "labels",
  "rules",
  "policy",
  "scope",
  "queries",
  "commands",
  "actions",
  "events",
  "jobs",
  "public",
  "transfer",
  "copy",
  "queue",
];
const INSIDE = /^[a-z][a-z0-9-]*(?:(?:\.[a-z-]+)?\.test)?\.ts$/;
const VAGUE = /^(?:utils?|helpers?|index|common|misc|shared|types)(?:\.test)?\.ts$/;

function whatIsWrong(path: string): string | undefined {
  const [, , domain = "", ...rest] = path.split("/");
  const [first = "", ...deeper] = rest;
  if (!domainOrder.includes(domain)) return `${path} belongs to no domain of the order`;
  if (VAGUE.test(rest.at(-1) ?? "")) return `${path} has a name that says nothing`;
  if (deeper.length === 0) {
    return ROLES.includes(first.replace(/(?:\.test)?\.ts$/, ""))
      ? undefined
      : `${path} is no file of a domain`;
  }
  if (!ROLES.includes(first)) return `${path} lies in a folder that no domain has`;
  return INSIDE.test(deeper.at(-1) ?? "") ? undefined : `${path} is not named in lower case with hyphens`;
}

const check = (files: Readonly<Record<string, string>>) =>
  Object.keys(files).flatMap((path) => {
    const wrong = whatIsWrong(path);
    const twice = /^(lib\/domains\/[^/]+\/[^/]+)\.ts$/.exec(path)?.[1];
    const both = twice && Object.keys(files).some((other) => other.startsWith(`${twice}/`));
    return [...(wrong ? [wrong] : []), ...(both ? [`${path} stands beside a folder of the same name`] : [])];
  });

describeGuard({
  promise: "a domain is one folder with fixed file names",
  concerns: /^lib\/domains\//,
  check,
  planted: {
    utils: { "lib/domains/firms/utils.ts": "" },
    "utils in a folder": { "lib/domains/firms/rules/utils.ts": "" },
    "a barrel": { "lib/domains/firms/index.ts": "" },
    "a name of its own": { "lib/domains/firms/service.ts": "" },
    "a folder of its own": { "lib/domains/firms/helpers/open.ts": "" },
    "a domain that nobody knows": { "lib/domains/sheep/rules.ts": "" },
    "a file outside any domain": { "lib/domains/rules.ts": "" },
    "a file beside its folder": { "lib/domains/firms/rules.ts": "", "lib/domains/firms/rules/uscc.ts": "" },
  },
  innocent: {
    "what the house is built of": {
      "lib/domains/firms/schema.ts": "",
      "lib/domains/firms/rules/uscc.ts": "",
      "lib/domains/firms/rules/uscc.test.ts": "",
      "lib/domains/service-info/public.ts": "",
    },
  },
});

describeGuard({
  promise: "no barrels and no files of odds and ends anywhere",
  concerns: /^(?:lib|components)\/.*\.tsx?$/,
  check: (files) => Object.keys(files).filter((path) => /\/(?:index|utils?|helpers?|misc)\.tsx?$/.test(path)),
  planted: {
    "a barrel": { "components/ui/index.ts": "" },
    "odds and ends": { "lib/shared/utils.ts": "" },
  },
});
