"use client";

import { createContext, useContext } from "react";
import { errorFor, type FormState, IDLE } from "./form-state";

export const FormContext = createContext<FormState>(IDLE);

/** What the last submission says about one field: its error and the value that was sent. */
export function useFieldState(name: string, initial?: string) {
  const state = useContext(FormContext);
  return {
    error: errorFor(state, name),
    defaultValue: state.values ? (state.values[name] ?? "") : initial,
  };
}
