const { inPackage, PACKAGES, PLATFORM, SHARED } = require("./patterns.cjs");

const OUTSIDE = ["^app/", "^components/", "^proxy\\.ts$"];

/** shared ← platform ← domains ← wiring ← cli; app and components stand outside and look in (DESIGN 2). */
module.exports = [
  {
    name: "shared-is-pure",
    comment: "lib/shared runs anywhere: it uses itself and a few pure packages",
    severity: "error",
    from: { path: SHARED },
    to: { pathNot: [SHARED, inPackage("pinyin-pro", "chinese-days", "simple-statistics")] },
  },
  {
    name: "platform-knows-no-domain",
    severity: "error",
    from: { path: PLATFORM },
    to: { path: ["^lib/(?:domains|wiring|cli)/", ...OUTSIDE] },
  },
  {
    name: "domains-look-inward",
    severity: "error",
    from: { path: "^lib/domains/" },
    to: { path: ["^lib/(?:wiring|cli)/", ...OUTSIDE] },
  },
  {
    name: "wiring-looks-inward",
    severity: "error",
    from: { path: "^lib/wiring/" },
    to: { path: ["^lib/cli/", ...OUTSIDE] },
  },
  {
    name: "cli-looks-inward",
    severity: "error",
    from: { path: "^lib/cli/" },
    to: { path: OUTSIDE },
  },
  {
    name: "components-know-no-route",
    comment: "components are given views; they neither fetch nor write",
    severity: "error",
    from: { path: "^components/" },
    to: { path: ["^app/", "^lib/(?:platform|wiring|cli)/"] },
  },
  {
    name: "ui-and-patterns-know-no-domain",
    severity: "error",
    from: { path: "^components/(?:ui|patterns)/" },
    to: { path: ["^lib/domains/", "^components/(?!ui/|patterns/)"] },
  },
  {
    name: "ui-stands-alone",
    severity: "error",
    from: { path: "^components/ui/" },
    to: { path: "^components/(?!ui/)" },
  },
  {
    name: "framework-stays-outside",
    comment: "the command line and the worker run without Next and React",
    severity: "error",
    from: { path: "^lib/(?:shared|domains|wiring|cli)/" },
    to: { path: inPackage("next", "react", "react-dom", "next-auth") },
  },
  {
    name: "request-only-in-auth-and-action",
    comment: "these throw in the command line and in tests (STACK trap 16)",
    severity: "error",
    from: { path: ["^lib/", "^components/"], pathNot: "^lib/platform/(?:auth|action)/" },
    to: {
      path: [
        "(?:^|/)node_modules/server-only/",
        "(?:^|/)node_modules/next/(?:headers|cache)(?:\\.|$)",
        "^server-only$",
      ],
    },
  },
  {
    name: "product-knows-no-test",
    severity: "error",
    from: { path: ["^app/", "^components/", "^lib/"] },
    to: { path: "^tests/" },
  },
  {
    name: "scripts-run-before-install",
    comment: "what they import at the top must be there before npm has run",
    severity: "error",
    from: { path: "^scripts/.*\\.mjs$" },
    to: {
      path: [PACKAGES, "^(?:app|components|lib|generated|prisma|tests)/"],
      dependencyTypesNot: ["dynamic-import"],
    },
  },
];
