import type { AuditRecord } from "@/lib/platform/audit/entry";
import type { Tx } from "@/lib/platform/db/transaction";
import type { Announce } from "@/lib/platform/events/registry";
import type { Actor } from "@/lib/shared/access/actor";
import type { LocalDate } from "@/lib/shared/time/local-date";

/** What a command works with. Audit records and announcements are kept back until its own writes are done. */
export interface CommandContext {
  readonly tx: Tx;
  readonly actor: Actor;
  /** Business time. */
  readonly now: Date;
  readonly today: LocalDate;
  audit(record: AuditRecord): void;
  readonly announce: Announce;
}
