import { expect, test } from "@/tests/support/e2e/test";

/** A client that comes through a proxy; one on this machine with none between is not counted. */
const THROUGH_PROXY = { "x-forwarded-for": "203.0.113.7" };

test("whoever asks for downloads without end is asked to wait, in words, whatever address he claims", async ({
  request,
}) => {
  const ask = (time: number) =>
    request.get("/desk/import/template", {
      headers: { "x-forwarded-for": `203.0.113.${time}` },
      maxRedirects: 0,
    });
  const answers = await Promise.all(Array.from({ length: 60 }, (_, time) => ask(time)));
  const refused = answers.find((answer) => answer.status() === 429);
  expect(answers.filter((answer) => answer.status() === 307).length).toBeGreaterThanOrEqual(20);
  expect(Number(refused?.headers()["retry-after"])).toBeGreaterThan(0);
  expect(await refused?.text()).toContain("操作过于频繁");
});

test("figures for Prometheus are there on the machine itself and for nobody beyond a proxy", async ({
  request,
}) => {
  // Before the first request nothing has been counted.
  await request.get("/api/health/live");
  const direct = await request.get("/api/metrics");
  expect([direct.status(), direct.headers()["content-type"]]).toEqual([
    200,
    "text/plain; version=0.0.4; charset=utf-8",
  ]);
  expect(await direct.text()).toMatch(/^julin_request_seconds_count\{part="\w+",status="\dxx"\} \d+$/m);
  expect((await request.get("/api/metrics", { headers: THROUGH_PROXY })).status()).toBe(404);
});
