import type {} from "next-auth";
import type {} from "next-auth/jwt";

declare module "next-auth" {
  interface User {
    id: string;
    sid: string;
  }
  interface Session {
    user?: { name: string; login: string };
    expires: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sid?: string;
    uid?: string;
    fingerprint?: string;
  }
}
