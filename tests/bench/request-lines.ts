import { type Latency, latencyAtHalfLoad, type Target, throughput } from "./load";
import { targetsOn } from "./portal";
import type { Line } from "./report";

/** Throughput and latency of the running copy. */
export async function requestLines(port: number): Promise<Line[]> {
  const { api, bare, page, empty, emptyDesk } = await targetsOn(port);
  const rates = await throughput([api, bare, page, empty, emptyDesk]);
  const rateOf = ({ name }: Target): number => rates.get(name) ?? 0;
  const ratioLine = (target: Target, other: Target, goal: number | null): Line => ({
    what: target.name,
    measured: `${Math.round(rateOf(target))} requests/s`,
    against: `${other.name}, ${Math.round(rateOf(other))} requests/s`,
    ratio: `${(rateOf(target) / rateOf(other)).toFixed(2)} ×`,
    goal: goal === null ? "" : `≥ ${goal} ×`,
    met: goal === null ? null : rateOf(target) / rateOf(other) >= goal,
  });
  return [
    ratioLine(api, bare, 0.5),
    ratioLine(page, empty, 0.5),
    ratioLine(page, emptyDesk, null),
    latencyLine(api, await latencyAtHalfLoad(api, rateOf(api))),
    latencyLine(page, await latencyAtHalfLoad(page, rateOf(page))),
  ];
}

function latencyLine({ name }: Target, { p50, p95 }: Latency): Line {
  return {
    what: `${name}, p95 at half load`,
    measured: `${p95.toFixed(1)} ms`,
    against: `p50, ${p50.toFixed(1)} ms`,
    ratio: `${(p95 / p50).toFixed(2)} ×`,
    goal: "≤ 2 ×",
    met: p95 <= 2 * p50,
  };
}
