import type { RequiredForm } from "../schema";

/** 正式党员 needed for a branch of one's own (支部工作条例; domain.md 2.1). */
export const BRANCH_MIN_FULL = 3;
/** Above this a branch is too large ("一般不超过50人"); from here on a general branch may be formed. */
export const BRANCH_MAX_MEMBERS = 50;
export const COMMITTEE_MIN_MEMBERS = 100;

/**
 * The form that fits a number of members (domain.md 2.4). Only full members count for 3, all for 50 and 100.
 * At exactly 50 both branch and general branch are allowed; the larger form is named.
 */
export function orgForm(full: number, probationary: number): RequiredForm {
  const total = full + probationary;
  if (total === 0) return "INSTRUCTOR";
  if (full < BRANCH_MIN_FULL) return "JOINT_BRANCH";
  if (total >= COMMITTEE_MIN_MEMBERS) return "PARTY_COMMITTEE";
  if (total >= BRANCH_MAX_MEMBERS) return "GENERAL_BRANCH";
  return "BRANCH";
}

export interface MembersHere {
  readonly full: number;
  readonly probationary: number;
}

/**
 * Members whose 组织关系 is in the firm. The declaration does not say of which kind those elsewhere are:
 * they are taken from the full members first, so that no branch is demanded that might not be possible
 * (product default).
 */
export function membersHere(full: number, probationary: number, elsewhere: number): MembersHere {
  const fullElsewhere = Math.min(full, elsewhere);
  return { full: full - fullElsewhere, probationary: probationary - (elsewhere - fullElsewhere) };
}
