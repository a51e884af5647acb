import { julin } from "@/tests/support/e2e/cli";
import { expect, test } from "@/tests/support/e2e/test";

/** What only a running server shows: what Next itself adds, answers and refuses. */
let headers: Record<string, string> = {};

test.beforeAll(async () => {
  const { token } = await julin<{ token: string }>([
    "token",
    "create",
    "--user",
    "demo-district",
    "--name",
    "e2e",
  ]);
  headers = { authorization: `Bearer ${token}` };
});

test("the API answers, also to HEAD, and is for nobody's cache", async ({ request }) => {
  const got = await request.get("/api/v1/coverage", { headers });
  expect(got.status()).toBe(200);
  expect((await got.json()).region.code).toBe("210102");
  expect(got.headers()["cache-control"]).toBe("private, no-store");
  const head = await request.head("/api/v1/coverage", { headers });
  expect([head.status(), await head.text()]).toEqual([200, ""]);
  expect((await request.get("/api/health/ready")).status()).toBe(200);
});

test("a session cookie opens no route of the API", async ({ page, signIn }) => {
  await signIn("demo-district");
  expect((await page.request.get("/api/v1/coverage")).status()).toBe(401);
});

test("unknown addresses and wrong methods are answered in JSON", async ({ request }) => {
  for (const path of ["/api/v1", "/api/v1/nothing", "/api/v1/firms/a/b/c"]) {
    const answer = await request.get(path, { headers });
    expect([path, answer.status(), (await answer.json()).error.code]).toEqual([path, 404, "NOT_FOUND"]);
  }
  const posted = await request.post("/api/v1/firms", { headers });
  expect([posted.status(), posted.headers().allow]).toEqual([405, "GET, HEAD"]);
  const document = await (await request.get("/api/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
});

test("an address that cannot be read is 400, never 500", async ({ request }) => {
  const paths = [
    "/%E0%A4%A",
    "/desk/%E0%A4%A",
    "/desk/firms/%C3%28",
    "/api/v1/firms/%E0%A4%A",
    "/%ff",
    "/desk/%00",
  ];
  const queries = ["region=1", "region=abc", "asOf=2026-02-30", "page=0", "region=210102&region=210103"];
  for (const path of [...paths, ...queries.map((query) => `/desk/coverage?${query}`)]) {
    const answer = await request.get(path, { headers });
    expect([path, answer.status()]).toEqual([path, 400]);
    expect(await answer.text()).toMatch(/\p{Script=Han}/u);
  }
});

test("every answer carries the headers that close it", async ({ request }) => {
  for (const path of ["/", "/sign-in", "/desk", "/api/v1/firms", "/api/health/live", "/no/such/page"]) {
    const found = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(found["x-content-type-options"], path).toBe("nosniff");
    expect(found["referrer-policy"], path).toBe("same-origin");
    expect(found["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(found["strict-transport-security"], path).toBeUndefined();
    expect(found["x-powered-by"], path).toBeUndefined();
  }
});

test("pages of the desk run only scripts with their own nonce; residents' pages stay static", async ({
  request,
}) => {
  const policyOf = async (path: string) =>
    (await request.get(path)).headers()["content-security-policy"] ?? "";
  const [first, second] = [await policyOf("/sign-in"), await policyOf("/sign-in")];
  expect(first).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(second).not.toBe(first);
  expect(first).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  const home = await request.get("/");
  expect(home.headers()["content-security-policy"]).not.toContain("nonce");
  expect(home.headers()["x-nextjs-cache"]).toBe("HIT");
});

test("a display mode holds on residents' pages without making them dynamic", async ({ request }) => {
  for (const view of ["elder", "contrast"]) {
    const headers = { cookie: `julin-view=${view}` };
    const shown = await request.get("/", { headers });
    expect([shown.status(), shown.headers()["x-nextjs-cache"]]).toEqual([200, "HIT"]);
    expect(await shown.text()).toContain(`data-view="${view}"`);
    const unknown = await request.get("/no/such/page", { headers });
    expect(unknown.status()).toBe(404);
    // In the server's own answer, so that it reads where no script runs.
    expect(await unknown.text()).toMatch(/<h1[^>]*>没有找到这个页面/);
    expect((await request.get("/icon.svg", { headers })).headers()["content-type"]).toContain("svg");
  }
});

test("no header talks a way past the door", async ({ request }) => {
  for (const value of [
    "proxy",
    "middleware",
    "src/proxy",
    "proxy:proxy:proxy:proxy:proxy",
    "pages/_middleware",
  ]) {
    const answer = await request.get("/desk/coverage", {
      headers: { "x-middleware-subrequest": value },
      maxRedirects: 0,
    });
    expect([value, answer.status()]).toEqual([value, 307]);
  }
});
