import { refresh } from "next/cache";

/** Shows the page anew beside what the action answers: the form stays, and what it stands on is read again. */
export function refreshPage(): void {
  refresh();
}
