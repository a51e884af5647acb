import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { now, realNow, today } from "./clock";
import { setBusinessStart } from "./clock-offset";
import { rereadEnv } from "./env/env";

let dataDir: string;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "julin-clock-"));
  vi.stubEnv("JULIN_DATA_DIR", dataDir);
  vi.stubEnv("DATABASE_URL", "");
});

afterAll(() => {
  vi.unstubAllEnvs();
  rereadEnv();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("the business clock", () => {
  it("starts at the time that was set and runs on, while real time stays real", () => {
    setBusinessStart(dataDir, new Date("2031-05-01T16:30:00Z"));
    rereadEnv();
    expect(now().toISOString().slice(0, 16)).toBe("2031-05-01T16:30");
    expect(today()).toBe("2031-05-02");
    expect(Math.abs(realNow().getTime() - Date.now())).toBeLessThan(1000);
  });
});
