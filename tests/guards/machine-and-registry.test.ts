import { describeGuard } from "./support/guard";

// Written in pieces, or this file would catch itself.
const REGISTRIES = [
  "registry.npm" + "js.org",
  "registry.npm" + "mirror.com",
  "registry.yarn" + "pkg.com",
  "npm.pkg." + "github.com",
];
const HOMES = /(?:^|[\s"'`(=:])(?:\/(?:home|Users|root|work)\/[\w.-]+|[A-Z]:\\{1,2}Users\\)/;
const OUTSIDE = new RegExp(`\\.\\./${"shared"}/(?:DESIGN|CONTRACT|STACK|reference|data)`);

function whatIsWrong(line: string): string | undefined {
  const registry = REGISTRIES.find((host) => line.includes(host));
  if (registry) return `names the registry ${registry}`;
  const home = HOMES.exec(line);
  if (home) return `names a path of one machine: ${home[0].trim()}`;
  return OUTSIDE.test(line) ? "reads what lies outside the project" : undefined;
}

describeGuard({
  promise: "nothing in the project knows the machine or the registry it was written with",
  concerns: /./,
  except: /\.svg$/,
  check: (files) =>
    Object.entries(files).flatMap(([path, text]) =>
      text.split("\n").flatMap((line, index) => {
        const wrong = whatIsWrong(line);
        return wrong ? [`${path}:${index + 1} ${wrong}`] : [];
      }),
    ),
  planted: {
    "a registry in the lock file": { "package-lock.json": `"resolved": "https://${REGISTRIES[0]}/zod"` },
    "a mirror": { ".npmrc": `registry=https://${REGISTRIES[1]}` },
    "somebody's home": { "README.md": `Open ${"/home"}/mei/julin` },
    "a checkout": { "scripts/start.mjs": `const root = "${"/work"}/main";` },
    "a Windows home": { "docs/a.md": "C:\\" + "Users\\mei" },
    "the papers": { "tests/a.ts": `read("../${"shared"}/DESIGN.md")` },
  },
  innocent: {
    "addresses of the portal itself": { "README.md": "http://localhost:3000/desk/home and /root-cause" },
  },
});
