import type { Actor } from "@/lib/shared/access/actor";
import type { RegionCode } from "@/lib/shared/region-code";
import type { Json } from "./canonical";

/** One change, as the command that made it tells it. No plain personal data in `before` and `after`. */
export interface AuditRecord {
  readonly subject: { readonly type: string; readonly id: string; readonly label: string };
  /** Where it belongs; absent: the common chain. */
  readonly regionCode?: RegionCode;
  readonly before?: Json;
  readonly after?: Json;
  readonly reason?: string;
  /** When it is not the word that the command declared. */
  readonly action?: string;
}

/** @param behalf in whose place it was done, if in somebody's */
export function actorLabel(
  actor: Actor,
  behalf: string | null,
): { id: string | null; name: string; roles: string[] } {
  switch (actor.kind) {
    case "system":
      return { id: null, name: actor.name, roles: [] };
    case "public":
      return { id: null, name: "public", roles: [] };
    case "user":
      return {
        id: actor.userId,
        name: `${actor.name}(${actor.login})${behalf ? `，代${behalf}` : ""}`,
        roles: actor.grants.map(
          ({ role, scope, onBehalfOf }) =>
            `${role}@${scope.regionCode}${onBehalfOf ? `，代${onBehalfOf}` : ""}`,
        ),
      };
  }
}
