import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/shared/result";
import { readSettings } from "./settings";

const read = (source: Record<string, string>) => readSettings(source, "/srv/julin");
const SECRETS = { AUTH_SECRET: "x".repeat(32), ENCRYPTION_KEY: "0a".repeat(32) };

describe("the settings", () => {
  it("have a default for everything with the embedded database", () => {
    expect(read({})).toMatchObject({
      port: 3000,
      publicUrl: "http://localhost:3000",
      secureCookies: false,
      trustedProxies: 0,
      databaseUrl: null,
      dataDir: resolve("/srv/julin", ".data"),
      demo: true,
      startInstant: null,
      smtpUrl: null,
      s3: null,
    });
  });

  it("take an empty value as not set", () => {
    expect(read({ PORT: "", DATABASE_URL: " ", JULIN_DEMO: "" })).toEqual(read({}));
  });

  it("load no demo data into somebody's own server unless told", () => {
    const source = { DATABASE_URL: "postgresql://a:b@db:5432/julin", ...SECRETS };
    expect(read(source).demo).toBe(false);
    expect(read({ ...source, JULIN_DEMO: "1" }).demo).toBe(true);
  });

  it("ask for secure cookies behind https, and drop the slash at the end", () => {
    expect(read({ PUBLIC_URL: "https://julin.example.cn/" })).toMatchObject({
      publicUrl: "https://julin.example.cn",
      secureCookies: true,
    });
  });

  it("name everything that is wrong in one list", () => {
    const source = {
      PORT: "70000",
      JULIN_NOW: "昨天",
      PUBLIC_URL: "julin",
      S3_BUCKET: "b",
      JULIN_DEMO: "yes",
    };
    const lines = ["PORT:", "JULIN_NOW:", "PUBLIC_URL:", "JULIN_DEMO:"];
    for (const line of lines) expect(() => read(source)).toThrow(line);
    expect(() => read(source)).toThrow(AppError);
  });

  it("want the secrets and no invented time with somebody's own server", () => {
    const source = { DATABASE_URL: "postgres://a:b@db/julin", JULIN_NOW: "2026-03-31" };
    for (const name of ["AUTH_SECRET", "ENCRYPTION_KEY", "JULIN_NOW"]) {
      expect(() => read(source)).toThrow(`${name}:`);
    }
  });

  it("want the S3 settings together", () => {
    expect(() => read({ S3_BUCKET: "b" })).toThrow("S3_ENDPOINT:S3_* 须一并设置");
  });
});
