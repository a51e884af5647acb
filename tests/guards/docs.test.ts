import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describeGuard } from "./support/guard";
import { ROOT, type Tree } from "./support/tree";

const PAPERS = /^(?:README|CONTRIBUTING|SECURITY)[\w.-]*\.md$|^docs\/.+\.md$/;
const READMES = /^README[\w.-]*\.md$/;

function papersOf(files: Tree, like = PAPERS): [path: string, text: string][] {
  return Object.entries(files).filter(([path]) => like.test(path));
}

/** What stands in backticks or between fences: the places where a command is meant to be typed. */
function codeIn(text: string): string[] {
  const fences = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? "");
  const spans = [...text.replaceAll(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)];
  return [...fences.flatMap((fence) => fence.split("\n")), ...spans.map((match) => match[1] ?? "")];
}

/** Pictures and folders are not among the texts of the tree. */
function isThere(files: Tree, path: string): boolean {
  if (files[path] !== undefined || Object.keys(files).some((each) => each.startsWith(`${path}/`)))
    return true;
  return /\.png$/.test(path) && existsSync(join(ROOT, path));
}

describeGuard({
  promise: "every relative link in the papers leads somewhere inside the project",
  concerns: PAPERS,
  context: /./,
  check: (files) =>
    papersOf(files).flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
        const [file = ""] = target.split("#");
        if (/^[a-z]+:/.test(target) || file === "") return [];
        const meant = posix.join(posix.dirname(path), file).replace(/\/$/, "");
        return isThere(files, meant) ? [] : [`${path} links to ${target}, which is not there`];
      }),
    ),
  planted: {
    "a page that is gone": { "README.md": "[a](docs/gone.md)" },
    "a link from the wrong folder": { "docs/a.md": "[b](docs/b.md)", "docs/b.md": "" },
    "a picture that nobody made": { "README.md": "![a](docs/screenshots/nobody.png)" },
  },
  innocent: {
    "neighbours, folders, headings and the web": {
      "docs/a.md": "[b](b.md#x) [c](../lib) [d](#d) [e](https://example.org)",
      "docs/b.md": "",
      "lib/a.ts": "",
    },
  },
});

function scriptsIn(files: Tree): Set<string> {
  const { scripts = {} } = JSON.parse(files["package.json"] ?? "{}") as { scripts?: Record<string, string> };
  return new Set(Object.keys(scripts));
}

/** The verbs of the command line by their group, as those files of `lib/cli` declare them that `main.ts` adds. */
function verbsIn(files: Tree): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [path, text] of Object.entries(files)) {
    const name = /^lib\/cli\/([\w-]+)\.ts$/.exec(path)?.[1];
    if (!name || !files["lib/cli/main.ts"]?.includes(`"./${name}"`)) continue;
    const group = /program\s*\.command\("([\w-]+)/.exec(text)?.[1];
    const words = [...text.matchAll(/\.command\("([\w-]+)/g)].map((match) => match[1] ?? "");
    for (const match of text.matchAll(/program\s*\.command\("([\w-]+)/g))
      groups.set(match[1] ?? "", new Set());
    if (group) groups.set(group, new Set(words));
  }
  return groups;
}

function unknownCommands(line: string, scripts: Set<string>, verbs: Map<string, Set<string>>): string[] {
  const run = /npm run (?:-s |--silent )?([\w:-]+)/.exec(line)?.[1];
  const [, group, verb] = /(?:^|\s)julin(?: --)? ([a-z]+)(?: ([a-z]+)(?=\s|$))?/.exec(line) ?? [];
  const known = group === undefined ? undefined : verbs.get(group);
  return [
    ...(run && !scripts.has(run) ? [`npm run ${run}`] : []),
    ...(group && !known ? [`julin ${group}`] : []),
    ...(known && verb && !known.has(verb) ? [`julin ${group} ${verb}`] : []),
  ];
}

const CLI = {
  "lib/cli/main.ts": 'import { addUserVerbs } from "./user";',
  "lib/cli/user.ts": 'program.command("user"); group\n.command("reset")',
};
const SCRIPTS = { "package.json": '{"scripts": {"julin": "", "bench": ""}}' };

describeGuard({
  promise: "every command that the papers name exists",
  concerns: PAPERS,
  context: /^package\.json$|^lib\/cli\//,
  check: (files) =>
    papersOf(files).flatMap(([path, text]) =>
      codeIn(text)
        .flatMap((line) => unknownCommands(line, scriptsIn(files), verbsIn(files)))
        .map((command) => `${path} names ${command}, which does not exist`),
    ),
  planted: {
    "a script that is gone": { ...SCRIPTS, "README.md": "`npm run gone`" },
    "a verb that is gone": {
      ...SCRIPTS,
      ...CLI,
      "docs/a.md": "```sh\nnpm run -s julin -- user erase mei\n```",
    },
    "verbs that the program does not add": {
      ...SCRIPTS,
      ...CLI,
      "lib/cli/main.ts": "",
      "README.md": "`julin user reset LOGIN`",
    },
    "a group that is gone": { ...SCRIPTS, ...CLI, "README.zh-CN.md": "`julin firms list`" },
  },
  innocent: {
    "those that exist, and words in running text": {
      ...SCRIPTS,
      ...CLI,
      "README.md": "julin is small. `npm run bench` `julin user reset LOGIN`",
    },
  },
});

function settingsOf(text: string): string {
  return [...text.matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1]).join(" ");
}

function tabledIn(text: string): string {
  return [...text.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map((match) => match[1]).join(" ");
}

describeGuard({
  promise: "the READMEs list the settings of .env.example, in its order",
  concerns: READMES,
  context: /^\.env\.example$/,
  check: (files) =>
    papersOf(files, READMES).flatMap(([path, text]) =>
      tabledIn(text) === settingsOf(files[".env.example"] ?? "")
        ? []
        : [`${path} lists other settings than .env.example`],
    ),
  planted: {
    "one more": { ".env.example": "PORT=1\n", "README.md": "| `PORT` | a |\n| `GONE` | b |" },
    "one too few": { ".env.example": "PORT=1\nSMTP_URL=\n", "README.zh-CN.md": "| `PORT` | a |" },
  },
  innocent: { "the same": { ".env.example": "# A\nPORT=1\n", "README.md": "| `PORT` | a |" } },
});

const PAGE_LINES = 80;

describeGuard({
  promise: "every domain has a page of its own, of at most 80 lines",
  concerns: /^lib\/domains\/[\w-]+\//,
  context: /^docs\/domains\//,
  check: (files) => {
    const named = Object.keys(files).flatMap((path) => /^lib\/domains\/([\w-]+)\//.exec(path)?.[1] ?? []);
    return [...new Set(named)].flatMap((domain) => {
      const page = `docs/domains/${domain}.md`;
      const text = files[page];
      if (text === undefined) return [`${page} is missing`];
      return text.split("\n").length > PAGE_LINES ? [`${page} is too long`] : [];
    });
  },
  planted: {
    "a domain without a page": { "lib/domains/funds/schema.ts": "" },
    "a page that nobody reads to its end": {
      "lib/domains/funds/schema.ts": "",
      "docs/domains/funds.md": "\n".repeat(PAGE_LINES + 1),
    },
  },
});

describeGuard({
  promise: "the manual says what every problem of a ledger means",
  concerns: /^lib\/domains\/transfers\/labels\.ts$/,
  context: /^docs\/manual\.zh-CN\.md$/,
  check: (files) =>
    [
      ...(files["lib/domains/transfers/labels.ts"] ?? "").matchAll(/^ {2}([A-Z_]+): \{ label: "([^"]+)"/gm),
    ].flatMap(([, code, label]) =>
      files["docs/manual.zh-CN.md"]?.includes(`| \`${code}\` | ${label} |`)
        ? []
        : [`the manual does not explain ${code} as ${label}`],
    ),
  planted: {
    "a new problem": { "lib/domains/transfers/labels.ts": '  NEW_ONE: { label: "新问题", tone: "error" },' },
  },
});

const OF_A_MACHINE = /(?:^|[\s`"'(=:])\/(?:tmp|var|opt|usr|etc|srv|mnt|home|root|work|Users)\//;

describeGuard({
  promise: "the papers name no absolute path of a machine",
  concerns: PAPERS,
  // It says where things are put on a server.
  except: /^docs\/operations\.zh-CN\.md$/,
  check: (files) =>
    papersOf(files).flatMap(([path, text]) =>
      text.split("\n").flatMap((line, index) => (OF_A_MACHINE.test(line) ? [`${path}:${index + 1}`] : [])),
    ),
  planted: { "a folder of one machine": { "docs/a.md": `Look into ${"/var"}/lib/julin.` } },
  innocent: { "addresses of the portal": { "docs/a.md": "`/desk/coverage` and https://example.org/var/x" } },
});
