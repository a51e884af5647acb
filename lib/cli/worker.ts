import type { Command } from "commander";
import { defineVerb } from "./verb";

/** For servers where a timer starts the work instead of a worker that stays. */
export function addWorkerVerbs(program: Command): void {
  const group = program.command("worker").description("后台任务");
  defineVerb(group.command("once").description("把此刻应做的后台任务做一遍"), async () => {
    const { today } = await import("@/lib/platform/clock");
    const { runDailyTasks } = await import("@/lib/platform/jobs/daily");
    const { deliverOutbox } = await import("@/lib/platform/jobs/outbox");
    const { dailyTasks } = await import("@/lib/wiring/jobs");
    const tasks = await runDailyTasks(dailyTasks, today());
    const outbox = await deliverOutbox();
    const failed = outbox.failed > 0 || tasks.some(({ outcome }) => outcome === "failed");
    const lines = tasks.map(({ name, outcome }) => `${name} ${outcome === "done" ? "完成" : "失败,原因见日志"}`);
    return {
      json: { tasks, ...outbox },
      text: [...lines, `通知送达${outbox.delivered}条,失败${outbox.failed}条`].join("\n"),
      failed,
    };
  });
}
