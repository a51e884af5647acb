import { describe, expect, it } from "vitest";
import { isFromOwnPage } from "./own-origin";

const PUBLIC = "https://julin.example.cn";
const sent = (headers: Record<string, string>) =>
  isFromOwnPage(new Headers({ host: "10.0.0.5:3000", ...headers }), PUBLIC);

describe("whether a form stood on one of our pages", () => {
  it.each([
    ["says so", { "sec-fetch-site": "same-origin" }, true],
    ["another site", { "sec-fetch-site": "cross-site", origin: PUBLIC }, false],
    ["a sister site", { "sec-fetch-site": "same-site" }, false],
    ["an old browser, at the public address", { origin: PUBLIC }, true],
    ["plain http inside the office", { origin: "http://10.0.0.5:3000" }, true],
    ["another origin", { origin: "https://evil.example" }, false],
    ["an origin kept back", { origin: "null" }, false],
    ["no word at all", {}, false],
  ])("%s", (_, headers, own) => {
    expect(sent(headers)).toBe(own);
  });
});
