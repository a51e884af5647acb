"use client";

import { useContext } from "react";
import { FormContext } from "@/components/patterns/form-context";
import { SubmitBar } from "@/components/patterns/submit-bar";
import { SubmitButton } from "@/components/patterns/submit-button";
import { Callout } from "@/components/ui/callout";
import { FocusOnMount } from "@/components/ui/focus-on-mount";
import { recordCopy } from "@/lib/domains/coverage/copy/record";
import type { CheckedAnswer } from "@/lib/domains/coverage/schema";
import { ChangeTables } from "./change-tables";

/**
 * The end of a form that records a fact: first a look at what it does to coverage, then the button that saves.
 * Both are plain submissions, so it goes the same way without a script.
 */
export function CheckedSubmit() {
  const state = useContext(FormContext);
  const answer = state.status === "checked" ? (state.data as CheckedAnswer) : null;
  return (
    <>
      {answer ? (
        <FocusOnMount key={answer.seen} role="status" className="space-y-3 border-t-2 border-ink pt-3">
          <h2 className="text-h2">{recordCopy.effect}</h2>
          <Callout tone={answer.changedSince ? "warning" : "note"}>{state.message}</Callout>
          <ChangeTables preview={answer.preview} />
        </FocusOnMount>
      ) : null}
      <input type="hidden" name="seen" value={answer?.seen ?? ""} />
      <SubmitBar>
        {answer ? (
          <SubmitButton name="step" value="save">
            {recordCopy.save}
          </SubmitButton>
        ) : null}
        <SubmitButton
          name="step"
          value="check"
          variant={answer ? "secondary" : "primary"}
          pendingLabel={recordCopy.checking}
        >
          {answer ? recordCopy.checkAgain : recordCopy.check}
        </SubmitButton>
      </SubmitBar>
    </>
  );
}
