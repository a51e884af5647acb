import { describe, expect, it } from "vitest";
import { readProject, type Tree } from "./tree";

export interface Guard {
  /** The promise of the house, as a sentence. */
  readonly promise: string;
  /** Which files it looks at. When there are none of them the guard is blind, which is a failure. */
  readonly concerns: RegExp;
  readonly except?: RegExp;
  /** Files that it reads besides, to judge those. */
  readonly context?: RegExp;
  /** What is wrong, one sentence each, beginning with the path. */
  readonly check: (files: Tree) => string[];
  /** Trees of which each must be refused, by what is planted in them. */
  readonly planted: Readonly<Record<string, Tree>>;
  /** Trees that must pass. */
  readonly innocent?: Readonly<Record<string, Tree>>;
}

export function runGuard(guard: Guard, tree: Tree): string[] {
  const concerned = (path: string) => guard.concerns.test(path) && !guard.except?.test(path);
  const files = Object.fromEntries(
    Object.entries(tree).filter(([path]) => concerned(path) || guard.context?.test(path)),
  );
  if (!Object.keys(files).some(concerned))
    throw new Error(`nothing to guard: no file is like ${guard.concerns}`);
  return guard.check(files);
}

let project: Tree | undefined;

/** The project must pass, every planted violation must be caught, and an empty tree is a failure. */
export function describeGuard(guard: Guard): void {
  describe(guard.promise, () => {
    it("holds in the project", () => {
      project ??= readProject();
      expect(runGuard(guard, project)).toEqual([]);
    });

    it.each(Object.entries(guard.planted))("catches %s", (_, tree) => {
      expect(runGuard(guard, tree)).not.toEqual([]);
    });

    it.each(Object.entries(guard.innocent ?? {}))("lets pass %s", (_, tree) => {
      expect(runGuard(guard, tree)).toEqual([]);
    });

    it("is red on an empty tree", () => {
      expect(() => runGuard(guard, {})).toThrow("nothing to guard");
    });
  });
}
