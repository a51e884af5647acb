import { describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/metrics/route";
import { today } from "@/lib/platform/clock";
import { rereadEnv } from "@/lib/platform/env/env";
import { DIRECT_HEADER } from "@/lib/platform/http/client-address";
import { runDailyTasks } from "@/lib/platform/jobs/daily";
import { useTestDatabase } from "@/tests/support/database";

useTestDatabase();

const TOKEN = "a-token-of-sixteen-or-more";

async function metrics(headers: Record<string, string>) {
  const answer = await GET(new Request("http://localhost/api/metrics", { headers }));
  return { status: answer.status, text: await answer.text() };
}

describe("the figures for Prometheus", () => {
  it("tell of database, requests and daily tasks in lines that it can read", async () => {
    await runDailyTasks([{ name: "test.task", run: async () => undefined }], today());
    const { status, text } = await metrics({ [DIRECT_HEADER]: "1" });
    expect(status).toBe(200);
    expect(text).toContain("julin_database_up 1\n");
    expect(text).toContain('julin_daily_task_done{task="test.task"} 1\n');
    expect(text).toContain('julin_outbox_events{state="waiting"} 0\n');
    const line = /^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{(?:\w+="[^"]*",?)+\})? -?[\d.e+-]+)$/;
    expect(
      text
        .trimEnd()
        .split("\n")
        .filter((each) => !line.test(each)),
    ).toEqual([]);
  });

  it("are not there for anybody else, whatever he says of himself", async () => {
    for (const headers of [{}, { [DIRECT_HEADER]: "0" }, { authorization: `Bearer ${TOKEN}` }]) {
      expect(await metrics(headers)).toMatchObject({ status: 404 });
    }
  });

  it("are there for whoever holds the token of the settings", async () => {
    vi.stubEnv("METRICS_TOKEN", TOKEN);
    rereadEnv();
    try {
      expect(await metrics({ authorization: `Bearer ${TOKEN}` })).toMatchObject({ status: 200 });
      expect(await metrics({ authorization: `Bearer ${TOKEN}x` })).toMatchObject({ status: 404 });
    } finally {
      vi.unstubAllEnvs();
      rereadEnv();
    }
  });
});
