import { z } from "zod";
import { DayInput, LIST_INPUT, RegionCodeInput, SearchInput } from "@/lib/domains/regions/schema";
import type { GrantScope } from "@/lib/shared/access/actor";
import { ROLES, type Role } from "@/lib/shared/access/roles";
import type { RegionCode } from "@/lib/shared/region-code";
import type { LocalDate } from "@/lib/shared/time/local-date";

export type PeopleAction =
  | "user.read"
  | "account.manage"
  | "user.manage"
  | "grant.delegate"
  | "token.manage"
  | "profile.manage";
export type UserStatus = "ACTIVE" | "DISABLED";

/** Letters, digits and a few signs: it is typed on every kind of keyboard (product default). */
const LOGIN_SHAPE = /^[a-z0-9][a-z0-9._@-]{1,63}$/;

/** Logins are told apart without regard to case. */
function normaliseLogin(text: string): string {
  return text.trim().toLowerCase();
}

/** A login that is to exist from now on. */
const NewLoginInput = z
  .string("请填写登录名")
  .transform(normaliseLogin)
  .refine((text) => LOGIN_SHAPE.test(text), "登录名为 2 至 64 个小写字母、数字或 . _ - @，以字母或数字开头");

/** A login that should exist; what it looks like says nothing. */
const LoginInput = z.string("请填写登录名").max(200, "登录名过长").transform(normaliseLogin);

/** A password that is only compared. */
const GivenPassword = z.string("请填写密码").min(1, "请填写密码").max(1_000, "密码过长");

const RoleInput = z.enum(ROLES, {
  error: ({ input }) => `没有这个角色：${String(input)}。可用的角色：${ROLES.join("、")}`,
});

export const ScopeInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("REGION"), regionCode: RegionCodeInput }),
  z.strictObject({
    kind: z.enum(["FIRM", "PROJECT", "GRID", "UNIT"], "没有这种管理范围"),
    subjectId: z.string("请指定管理对象").min(1, "请指定管理对象").max(64, "管理对象编号过长"),
    regionCode: RegionCodeInput,
  }),
]);
export type ScopeInput = z.input<typeof ScopeInput>;

const GrantFields = {
  role: RoleInput,
  scopes: z.array(ScopeInput).min(1, "请至少指定一个管理范围").max(50, "一次最多 50 个管理范围"),
  /** First valid day; today unless told. */
  from: DayInput.optional(),
  /** Last valid day, inclusive. */
  until: DayInput.optional(),
};

export const CreateUserInput = z.strictObject({
  login: NewLoginInput,
  name: z.string("请填写姓名").trim().min(1, "请填写姓名").max(50, "姓名最多 50 个字"),
  ...GrantFields,
  /** Absent: one is generated and must be changed at first sign-in. */
  password: z.string("请填写密码").max(1_000, "密码过长").optional(),
  isDemo: z.boolean("只能为是或否").default(false),
});

export type NewAccount = z.output<typeof CreateUserInput>;

export interface CreatedUser {
  readonly id: string;
  readonly login: string;
  /** The generated one, to be shown once. */
  readonly password?: string;
}

/** The version of the account that somebody saw; absent from the command line, which looks at nothing first. */
const SeenVersion = z.coerce.number("版本号应为整数").int("版本号应为整数").optional();

export const AddGrantsInput = z.strictObject({ login: LoginInput, version: SeenVersion, ...GrantFields });
export const EndGrantInput = z.strictObject({
  id: z.uuid("授权编号不正确"),
  /** Last valid day; absent: it ends at once. */
  until: DayInput.optional(),
  version: SeenVersion,
});
/** What one hands to a colleague, and for which days. */
export const DelegateInput = z.strictObject({
  grantId: z.uuid("请选择要委托的授权"),
  to: LoginInput.refine((text) => text !== "", "请填写受托人登录名"),
  /** Name or code of a part of the scope; absent: all of it. */
  place: z.string("请填写区划").trim().max(64, "区划名称过长").optional(),
  from: DayInput.optional(),
  until: DayInput,
});
export const EndDelegationInput = z.strictObject({ id: z.uuid("委托编号不正确") });

/** A command that needs to know no more than who asks. */
export const NoInput = z.strictObject({});

export const UserInput = z.strictObject({ login: LoginInput, version: SeenVersion });

export const CreateTokenInput = z.strictObject({
  login: LoginInput,
  name: z.string("请填写令牌用途").trim().min(1, "请填写令牌用途").max(80, "令牌用途最多 80 个字"),
  /** Last valid day, inclusive. */
  expires: DayInput.optional(),
});
export const TokenInput = z.strictObject({ id: z.uuid("令牌编号不正确") });

export interface CreatedToken {
  readonly id: string;
  readonly token: string;
}

export const SignInInput = z.strictObject({
  login: LoginInput.refine((text) => text !== "", "请填写登录名"),
  password: GivenPassword,
  /** One-time code, when it is sent together with the password. */
  code: z.string("请填写动态口令").max(20, "动态口令是 6 位数字").default(""),
});

const Code = z.string("请填写动态口令").transform((text) => text.replaceAll(/\s/g, ""));
export const CodeInput = z.strictObject({
  code: Code.refine((text) => /^\d{6}$/.test(text), "动态口令是 6 位数字"),
});

export const ChangePasswordInput = z
  .strictObject({
    current: GivenPassword,
    password: z.string("请填写新密码").min(1, "请填写新密码").max(1_000, "密码过长"),
    repeat: z.string("请再次填写新密码"),
  })
  .refine((input) => input.password === input.repeat, { path: ["repeat"], error: "两次填写的新密码不一致" });
export type ChangePasswordInput = z.input<typeof ChangePasswordInput>;

/** What the sign-in page says about the portal's accounts. */
export interface AccountsAtHand {
  readonly any: boolean;
  readonly demo: readonly { readonly login: string; readonly name: string; readonly role: Role | null }[];
}

/** How an account stands: open with something it may do, open with nothing, or closed. */
export const USER_STATES = ["ACTIVE", "WITHOUT_GRANT", "DISABLED"] as const;
export type UserState = (typeof USER_STATES)[number];

export const UserListInput = z.strictObject({
  ...LIST_INPUT,
  role: RoleInput.optional(),
  state: z.enum(USER_STATES, "没有这种账号状态").optional(),
  q: SearchInput.optional(),
});

/** One grant as people read it. */
export interface GrantView {
  readonly id: string;
  readonly role: Role;
  readonly scope: GrantScope["kind"];
  readonly region: RegionCode;
  readonly regionName: string;
  /** Name of the firm or project, or the code of the grid or unit. */
  readonly subject: string | null;
  readonly from: LocalDate;
  /** First day on which it no longer holds. */
  readonly to: LocalDate | null;
  /** In whose place it is held, where it was delegated: name and login. */
  readonly behalf: string | null;
}

export interface UserRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly state: UserState;
  readonly hasSecondFactor: boolean;
  readonly mustChangePassword: boolean;
  /** Real instant, ISO; null when it never signed in. */
  readonly lastSignIn: string | null;
  /** Those that hold today. */
  readonly grants: readonly GrantView[];
}

/** One open session as people read it. */
export interface SessionView {
  readonly id: string;
  /** Real instants, ISO. */
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly address: string | null;
  readonly browser: string;
}

/** A grant that somebody has handed to a colleague. */
export interface GivenGrant {
  readonly id: string;
  readonly role: Role;
  readonly region: RegionCode;
  readonly regionName: string;
  /** Name and login. */
  readonly receiver: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A form names what is granted by a name or code; the server finds what it stands for. */
export interface NamedScope {
  readonly kind: string;
  readonly text: string;
}

/*
 * Inputs of the steps that a sign-in is made of. No form sends them: the sentences are for whoever calls a step
 * wrongly.
 */

const Id = z.uuid("编号不正确");
const Text = z.string("缺少内容");

export const AttemptInput = z.strictObject({ login: Text, address: Text });
export const PassInput = z.strictObject({ attempt: Id });
export const SessionInput = z.strictObject({ sid: Id, uid: Id });

export const FailureInput = z.strictObject({
  userId: Id,
  login: Text,
  address: Text,
  why: z.enum(["PASSWORD", "CODE", "DISABLED", "CURRENT_PASSWORD"], "没有这种原因"),
  /** Until when the account is closed, when this failure was one too many. */
  closes: z.date("时间不正确").nullable(),
});
export type FailureCause = z.output<typeof FailureInput>["why"];

export const StartSessionInput = z.strictObject({
  userId: Id,
  login: Text,
  address: Text,
  userAgent: Text.nullable(),
  /** Time step of the one-time code; null without a second factor. */
  codeStep: z.int("应为整数").nullable(),
});

export const StorePasswordInput = z.strictObject({
  userId: Id,
  login: Text,
  passwordHash: Text,
  sessionId: Id,
});
export const SecondFactorInput = CodeInput.extend({ sessionId: Id });
