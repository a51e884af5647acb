const { fromDomain, inDomain, inOwnDomain, inPackage, NODE, OPEN_TO_OTHERS, PLATFORM, SHARED } =
  require("./patterns.cjs");

/** What each file of a domain may use (DESIGN 2.1). Whatever is not named is refused. */
const MAY_USE = {
  schema: [SHARED, inOwnDomain("schema|rules"), inDomain("schema"), inPackage("zod")],
  labels: [SHARED, inOwnDomain("labels|schema|rules"), inDomain("labels|schema")],
  rules: [SHARED, inOwnDomain("rules|schema|labels|copy"), inDomain("schema|labels")],
  policy: [SHARED, inOwnDomain("policy|schema|rules")],
  scope: [SHARED, "^lib/platform/(?:access|db)/", "^generated/prisma/", inOwnDomain("scope|schema")],
  queries: [
    SHARED,
    PLATFORM,
    "^generated/prisma/",
    NODE,
    inOwnDomain("queries|scope|policy|rules|schema|labels|copy|transfer"),
    OPEN_TO_OTHERS,
  ],
  commands: [
    SHARED,
    PLATFORM,
    "^generated/prisma/",
    NODE,
    inOwnDomain("commands|queries|scope|policy|rules|schema|labels|copy|events|transfer"),
    OPEN_TO_OTHERS,
  ],
  actions: [SHARED, "^lib/platform/action/", inOwnDomain("actions|commands|schema|copy")],
  events: [SHARED, "^lib/platform/events/", inOwnDomain("events|schema")],
  jobs: [
    SHARED,
    PLATFORM,
    "^generated/prisma/",
    NODE,
    inOwnDomain("jobs|commands|queries|scope|rules|schema|labels|copy|events|queue"),
    OPEN_TO_OTHERS,
  ],
  public: [SHARED, inOwnDomain("public|queries|commands|schema")],
  transfer: [SHARED, inOwnDomain("transfer|schema|labels|rules|copy"), inDomain("schema|labels")],
  copy: [SHARED, inOwnDomain("copy|labels|schema")],
  queue: [SHARED, inOwnDomain("queue|rules|queries|schema|labels|copy")],
};

const rules = Object.entries(MAY_USE).map(([role, allowed]) => ({
  name: `domain-file-${role}`,
  severity: "error",
  from: { path: fromDomain(role) },
  to: { pathNot: allowed },
}));

const prisma = {
  name: "prisma-in-few-files",
  comment: "Prisma only in scope, queries, commands, jobs and platform (DESIGN 2.3)",
  severity: "error",
  from: {
    path: ["^app/", "^components/", "^lib/", "^proxy\\.ts$"],
    pathNot: [PLATFORM, "^lib/(?:wiring|cli)/", inDomain("scope|queries|commands|jobs")],
  },
  to: { path: ["^generated/prisma/", "^lib/platform/db/", inPackage("@prisma", "prisma", "pg")] },
};

module.exports = { ROLES: Object.keys(MAY_USE), rules: [...rules, prisma] };
