import { callApi } from "../api-call";
import { ADDRESSES } from "./doors/api";
import type { Ask } from "./judge";
import { plainText } from "./plain-text";
import type { World } from "./world";

/** Asks an address of the API with the token of each role. */
export function askApi(world: World, address: string): Ask {
  const known = ADDRESSES.get(address);
  if (!known) throw new RangeError(`no such address: ${address}`);
  return async (_door, role, place) => {
    const { status, body } = await callApi(known.path(place), world.cast[role].token);
    const text = plainText(body);
    if (status === 403) return { verdict: "FORBIDDEN", text };
    if (status === 404) return { verdict: "NOT_FOUND", text };
    if (status < 500 && status !== 401) return { verdict: "PASSES", text };
    throw new Error(`${address} answered ${status}: ${text}`);
  };
}
