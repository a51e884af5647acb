const PARTS = ["desk", "sign_in", "api", "health", "files", "public"] as const;
export type PortalPart = (typeof PARTS)[number];

/** The part of the portal that an address belongs to: few enough to count by, and without anybody's id. */
export function partOf(address: string): PortalPart {
  const path = address.split(/[?#]/, 1)[0] ?? "/";
  if (path.startsWith("/_next/") || /\.(?:ico|svg|png|webmanifest|txt|xml)$/.test(path)) return "files";
  if (path === "/api/metrics" || path.startsWith("/api/health/")) return "health";
  if (path.startsWith("/api/auth/") || /^\/(?:sign-in|password|second-factor)(?:\/|$)/.test(path)) {
    return "sign_in";
  }
  if (path.startsWith("/api/")) return "api";
  return path === "/desk" || path.startsWith("/desk/") ? "desk" : "public";
}
