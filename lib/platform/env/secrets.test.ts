import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptSecret } from "./secrets";

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "julin-secret-"));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe("a kept secret", () => {
  it("is 32 random bytes, the same every time, readable by the owner alone", () => {
    const secret = keptSecret(dataDir, "auth-secret");
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(keptSecret(dataDir, "auth-secret")).toBe(secret);
    expect(keptSecret(dataDir, "encryption-key")).not.toBe(secret);
    expect(statSync(join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);
  });

  it("is not replaced when its file was cut short: what it encrypted would be lost", () => {
    writeFileSync(join(dataDir, "encryption-key"), "abc");
    expect(() => keptSecret(dataDir, "encryption-key")).toThrow("不完整");
  });
});
