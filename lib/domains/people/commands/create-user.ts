import { defineCommand } from "@/lib/platform/command/define-command";
import { CreateUserInput } from "../schema";
import { openAccount } from "./open-account";

/**
 * Makes an account with one role in one or more scopes. A generated password is in the answer, once, and must be
 * changed at first sign-in; a given one need not be.
 */
export const createUser = defineCommand({
  audit: "user.created",
  action: "user.manage",
  input: CreateUserInput,
  run: openAccount,
});
