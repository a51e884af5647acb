import { describe, expect, it } from "vitest";
import { expose } from "./exposition";
import { partOf } from "./portal-part";

describe("figures for Prometheus", () => {
  it("stand one a line, under what they are", () => {
    const text = expose([
      { name: "julin_up", type: "gauge", help: "Whether.", samples: [{ value: 1 }] },
      {
        name: "julin_seconds",
        type: "histogram",
        help: "How long.",
        samples: [
          { suffix: "_bucket", labels: { part: "desk", le: "0.5" }, value: 2 },
          { suffix: "_sum", labels: { part: "desk" }, value: 0.25 },
        ],
      },
      { name: "julin_nothing", type: "counter", help: "Never was.", samples: [] },
    ]);
    expect(text).toBe(
      `# HELP julin_up Whether.
# TYPE julin_up gauge
julin_up 1
# HELP julin_seconds How long.
# TYPE julin_seconds histogram
julin_seconds_bucket{part="desk",le="0.5"} 2
julin_seconds_sum{part="desk"} 0.25
`,
    );
  });

  it("keep a label whole, whatever is in it", () => {
    const samples = [{ labels: { task: 'a"b\\c\nd' }, value: 1 }];
    const text = expose([{ name: "x", type: "gauge", help: "x", samples }]);
    expect(text.split("\n")[2]).toBe('x{task="a\\"b\\\\c\\nd"} 1');
  });
});

describe("what requests are counted by", () => {
  it.each([
    ["/desk", "desk"],
    ["/desk/firms/0190aaaa-0000-7000-8000-000000000001?q=张三", "desk"],
    ["/deskless", "public"],
    ["/sign-in/code", "sign_in"],
    ["/api/auth/session", "sign_in"],
    ["/api/v1/firms?q=1", "api"],
    ["/api/health/live", "health"],
    ["/api/metrics", "health"],
    ["/_next/static/a.js", "files"],
    ["/favicon.ico", "files"],
    ["/", "public"],
  ])("%s is %s", (address, part) => {
    expect(partOf(address)).toBe(part);
  });
});
