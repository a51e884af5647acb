import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { median, quantile } from "./statistics";

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const CONNECTIONS = 8;
const ROUNDS = 5;
const ROUND_SECONDS = 4;
const STEADY_SECONDS = 10;

/** Asks once, so that nothing but 200 is measured. */
async function requireOk({ name, url, headers }: Target): Promise<void> {
  const answer = await fetch(url, { headers, redirect: "manual" });
  const body = await answer.text();
  if (answer.status !== 200) throw new Error(`${name} answers ${answer.status}: ${body.slice(0, 200)}`);
}

async function perSecond(target: Target, seconds: number): Promise<number> {
  const { url, headers } = target;
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds });
  if (result.non2xx + result.errors > 0)
    throw new Error(`${target.name}: ${result.non2xx + result.errors} failures`);
  return result.requests.total / result.duration;
}

/** Requests per second of each target, medians of rounds taken in turn: A, B, A, B, … */
export async function throughput(targets: readonly Target[]): Promise<Map<string, number>> {
  const rates = new Map<string, number[]>(targets.map(({ name }) => [name, []]));
  for (const target of targets) {
    await requireOk(target);
    await perSecond(target, 2);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const target of targets) rates.get(target.name)?.push(await perSecond(target, ROUND_SECONDS));
  }
  return new Map([...rates].map(([name, values]) => [name, median(values)]));
}

export interface Latency {
  readonly p50: number;
  readonly p95: number;
}

/**
 * Milliseconds from request to answer at half of what the target can do, one request after the other at even
 * intervals, whether or not the earlier ones are answered: a burst would measure its own queue.
 */
export async function latencyAtHalfLoad(target: Target, full: number): Promise<Latency> {
  const interval = 1000 / Math.max(1, full / 2);
  const count = Math.round((STEADY_SECONDS * 1000) / interval);
  const began = performance.now();
  const asked: Promise<number>[] = [];
  for (let index = 0; index < count; index += 1) {
    await sleep(Math.max(0, began + index * interval - performance.now()));
    asked.push(timeOf(target));
  }
  const times = await Promise.all(asked);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

async function timeOf({ url, headers }: Target): Promise<number> {
  const began = performance.now();
  await (await fetch(url, { headers })).arrayBuffer();
  return performance.now() - began;
}
