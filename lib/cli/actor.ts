import type { Actor } from "@/lib/shared/access/actor";

/** Whose rights a verb uses: the named user's, or the command line's own, which the audit names `system:cli`. */
export async function actorOf(login: string | undefined): Promise<Actor> {
  if (login === undefined) return { kind: "system", name: "system:cli" };
  const { actorByLogin } = await import("@/lib/domains/people/public");
  return actorByLogin(login);
}
