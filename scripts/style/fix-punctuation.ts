import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { speaksToPeople, withFullWidth } from "./chinese-punctuation";

/* npm run fix:punctuation */

const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  encoding: "utf8",
});
for (const path of listed.split("\n").filter(speaksToPeople)) {
  const source = readFileSync(path, "utf8");
  const mended = withFullWidth(source, path);
  if (mended === source) continue;
  writeFileSync(path, mended);
  process.stdout.write(`${path}\n`);
}
