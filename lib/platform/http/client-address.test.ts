import { describe, expect, it } from "vitest";
import { chooseAddress } from "./client-address";

const SOCKET = "192.0.2.1";

describe("the address of a client", () => {
  it.each([
    ["a client's word counts for nothing without a proxy", "6.6.6.6", 0, SOCKET],
    ["one proxy: what it saw", "203.0.113.9", 1, "203.0.113.9"],
    ["one proxy and a forged beginning", "6.6.6.6, 203.0.113.9", 1, "203.0.113.9"],
    ["two proxies", "6.6.6.6, 203.0.113.9, 10.0.0.2", 2, "203.0.113.9"],
    ["fewer entries than proxies", "203.0.113.9", 3, "203.0.113.9"],
    ["no entry at all", undefined, 1, SOCKET],
  ])("%s", (_, forwarded, proxies, address) => {
    expect(chooseAddress(forwarded, SOCKET, proxies)).toBe(address);
  });

  it("writes an IPv4 address the same on an IPv6 socket", () => {
    expect(chooseAddress(undefined, "::ffff:192.0.2.1", 0)).toBe(SOCKET);
  });
});
