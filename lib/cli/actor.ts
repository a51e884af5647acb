import type { Actor } from "@/lib/shared/access/actor";

/** Whose rights a verb uses: the named user's, or the command line's own, which the audit names `system:cli`. */
export async function actorOf(login: string | undefined): Promise<Actor> {
  const cli: Actor = { kind: "system", name: "system:cli" };
  if (login === undefined) return cli;
  const { actorByLogin } = await import("@/lib/domains/people/public");
  return actorByLogin(cli, login);
}
