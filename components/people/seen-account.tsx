import type { UserRecord } from "@/lib/domains/people/queries/get-user";

/** Which account a form is about, and the version of it that stands on the page. */
export function SeenAccount({ user }: Readonly<{ user: Pick<UserRecord, "id" | "login" | "version"> }>) {
  return (
    <>
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="login" value={user.login} />
      <input type="hidden" name="version" value={user.version} />
    </>
  );
}
