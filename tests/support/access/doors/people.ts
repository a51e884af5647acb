import { createUser } from "@/lib/domains/people/commands/create-user";
import { addGrants, endGrant } from "@/lib/domains/people/commands/grants";
import {
  disableUser,
  enableUser,
  endSessionsOf,
  resetPassword,
} from "@/lib/domains/people/commands/manage-account";
import { setUpSecondFactor } from "@/lib/domains/people/commands/second-factor";
import { createToken, revokeToken } from "@/lib/domains/people/commands/tokens";
import { getUser } from "@/lib/domains/people/queries/get-user";
import { listUsers } from "@/lib/domains/people/queries/list-users";
import { regionOfProject } from "@/lib/domains/people/queries/sign-in";
import { anywhere, command, type DomainDoors, exempt, list, record } from "../doors";
import { nowhere } from "../places";
import { TODAY } from "./inputs";

const STEP = "a step of the sign-in, taken before anybody is known";

const OWN = "takes nobody's account but that of whoever asks";
const PART = "a part of getUser, listUsers and getMyAccount";

export const people: DomainDoors = {
  commands: {
    createUser: command("user.manage", createUser, (p) => ({
      login: "newcomer",
      name: "新人",
      role: "STREET_OFFICIAL" as const,
      scopes: [{ kind: "REGION" as const, regionCode: p.region }],
      password: "correct horse battery",
    })),
    addGrants: command("user.manage", addGrants, (p) => ({
      login: p.login,
      role: "GRID_WORKER" as const,
      scopes: [{ kind: "REGION" as const, regionCode: p.region }],
    })),
    endGrant: command("user.manage", endGrant, (p) => ({ id: p.grant, until: TODAY })),
    disableUser: command("account.manage", disableUser, (p) => ({ login: p.login })),
    enableUser: command("account.manage", enableUser, (p) => ({ login: p.login })),
    endSessionsOf: command("account.manage", endSessionsOf, (p) => ({ login: p.login })),
    resetPassword: command("account.manage", resetPassword, (p) => ({ login: p.login })),
    createToken: command("token.manage", createToken, (p) => ({ login: p.login, name: "接口" })),
    revokeToken: command("token.manage", revokeToken, (p) => ({ id: p.token })),
    setUpSecondFactor: anywhere("profile.manage", (actor) =>
      setUpSecondFactor(actor, { code: "000000", sessionId: nowhere("ABSENT").token }),
    ),
    delegateGrant: exempt(OWN),
    endDelegation: exempt(OWN),
    endOwnSessions: exempt(OWN),
    storePassword: exempt("inside changePassword, which asks for the password of the actor himself"),
    countAttempt: exempt(STEP),
    passPassword: exempt(STEP),
    recordFailure: exempt(STEP),
    startSession: exempt(STEP),
    endSession: exempt(STEP),
  },
  queries: {
    getUser: record("user.read", (actor, p) => getUser(actor, p.user)),
    listUsers: list("user.read", (actor, p) => listUsers(actor, { region: p.region }), { seesCeased: true }),
    getMyAccount: exempt(OWN),
    explainRight: exempt(OWN),
    openSessions: exempt(PART),
    grantViews: exempt(PART),
    userColumns: exempt(PART),
    credentialByLogin: exempt(STEP),
    credentialById: exempt(STEP),
    accountsAtHand: exempt("the sign-in page is open to everybody"),
    actorByLogin: exempt("for the command line alone: it refuses whoever is not the portal itself"),
    regionOfProject: anywhere("user.manage", (actor) => regionOfProject(actor, nowhere("ABSENT").project)),
  },
};
