import { beforeAll, describe, expect, it } from "vitest";
import { INNOCENT, PLANTS, plantedTree } from "./boundaries/planted";
import { type Cruise, cruise } from "./support/cruise";
import { ROOT, withPlanted } from "./support/tree";

/** As paths come out of dependency-cruiser: packages as files, Node's own modules without their prefix. */
function pointsAt(target: string, resolved: string): boolean {
  return (
    resolved.replace(/^node:/, "") === target.replace(/^node:/, "") ||
    resolved.includes(`node_modules/${target}`) ||
    `${resolved}.ts` === target ||
    resolved === `@/${target.replace(/\.tsx?$/, "")}`
  );
}

describe("the boundaries of the house", () => {
  let planted: Cruise;
  beforeAll(async () => {
    planted = await withPlanted(plantedTree(), cruise);
  }, 60_000);

  it("are kept", async () => {
    const { modules, violations } = await cruise(ROOT);
    expect(violations).toEqual([]);
    expect(modules.filter(({ source }) => source.startsWith("lib/")).length).toBeGreaterThan(100);
  });

  it.each(PLANTS)("$rule catches $from → $to", ({ rule, from, to }) => {
    const caught = planted.violations.filter((each) => each.rule === rule && each.from === from);
    expect(caught.map((each) => each.to).filter((resolved) => pointsAt(to, resolved))).not.toEqual([]);
  });

  it.each(INNOCENT)("let pass $from → $to", ({ from, to }) => {
    const refused = planted.violations.filter((each) => each.from === from && pointsAt(to, each.to));
    expect(refused).toEqual([]);
  });

  it("have a planted violation for every rule", async () => {
    const { default: config } = (await import("../../.dependency-cruiser.cjs" as string)) as {
      default: { forbidden: { name: string }[] };
    };
    const rules = config.forbidden.map(({ name }) => name).sort();
    expect([...new Set(PLANTS.map(({ rule }) => rule))].sort()).toEqual(rules);
  });

  it("are red on an empty tree", async () => {
    await expect(withPlanted({ "lib/empty.txt": "" }, cruise)).rejects.toThrow();
    await expect(withPlanted({ "package.json": "{}" }, cruise)).rejects.toThrow();
  });
});
