import { env } from "./env";

/** next-auth takes its own address from the environment and from nowhere else. */
export function publishNextAuthUrl(): void {
  process.env.NEXTAUTH_URL = env().publicUrl;
}
