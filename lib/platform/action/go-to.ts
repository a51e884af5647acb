import { redirect } from "next/navigation";

/** Sends the browser on when an action is done; a reload of where it leads sends nothing again. */
export function goTo(path: string): never {
  redirect(path);
}
