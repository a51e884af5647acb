import { describe, expect, it } from "vitest";
import { addressDelayMs, lockedUntil } from "./lockout";

const minute = (count: number) => new Date(count * 60_000);
const at = (...minutes: number[]) => minutes.map(minute);

describe("when an account is closed", () => {
  it("is for fifteen minutes from the fifth failure within fifteen", () => {
    expect(lockedUntil(at(14, 3, 2, 1, 0), minute(14))).toEqual(minute(29));
    expect(lockedUntil(at(14, 3, 2, 1, 0), minute(28))).toEqual(minute(29));
    expect(lockedUntil(at(14, 3, 2, 1, 0), minute(29))).toBeNull();
  });

  it("is not for four, nor for five over a longer time", () => {
    expect(lockedUntil(at(3, 2, 1, 0), minute(3))).toBeNull();
    expect(lockedUntil(at(16, 3, 2, 1, 0), minute(16))).toBeNull();
  });
});

describe("how long an address is held up", () => {
  it("is longer with every failure, and never for ever", () => {
    const delays = Array.from({ length: 200 }, (_, count) => addressDelayMs(count));
    expect(delays.slice(0, 10)).toEqual(Array(10).fill(0));
    expect(delays.every((delay, index) => index === 0 || delay >= (delays[index - 1] ?? 0))).toBe(true);
    expect(Math.max(...delays)).toBe(4_000);
  });
});
