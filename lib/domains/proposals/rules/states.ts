import type { Reason } from "@/lib/shared/result";
import type { ProposalState } from "../schema";

export const PROPOSAL_STEPS = ["accept", "decline", "withdraw"] as const;
export type ProposalStep = (typeof PROPOSAL_STEPS)[number];

/** Where each step leads. What is decided stays decided: a new proposal says what has changed since. */
const NEXT: Readonly<Record<ProposalState, Partial<Readonly<Record<ProposalStep, ProposalState>>>>> = {
  OPEN: { accept: "ACCEPTED", decline: "DECLINED", withdraw: "WITHDRAWN" },
  ACCEPTED: {},
  DECLINED: {},
  WITHDRAWN: {},
};

const SENTENCES: Readonly<Record<Exclude<ProposalState, "OPEN">, string>> = {
  ACCEPTED: "这项提议已确认，无需再办；登记有误的，请在企业记录中更正",
  DECLINED: "这项提议已退回，情况有变化的请重新提出",
  WITHDRAWN: "这项提议已由提出人撤回，无需再办",
};

export function whyNotStep(state: ProposalState, step: ProposalStep): Reason[] {
  if (NEXT[state][step] || state === "OPEN") return [];
  return [{ key: state.toLowerCase(), message: SENTENCES[state] }];
}

/** @throws Error for a step that `whyNotStep` refuses */
export function stateAfter(state: ProposalState, step: ProposalStep): ProposalState {
  const next = NEXT[state][step];
  if (!next) throw new Error(`${step} of a proposal that is ${state}`);
  return next;
}

/** One at a time of a kind, so that the deciding side is never asked the same twice. */
export function whyNotPropose(openOfKind: number): Reason[] {
  if (openOfKind === 0) return [];
  const message = "同类提议已提交，正等待社区确认；需要修改的，请先撤回原提议再提出";
  return [{ key: "open", message }];
}
