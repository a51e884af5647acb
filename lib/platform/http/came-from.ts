import { safeReturnPath } from "./return-path";

/** The page of ours that a link or form stood on. @param otherwise where to go when it is not told */
export function cameFrom(request: Request, otherwise: string): string {
  const referer = request.headers.get("referer") ?? "";
  if (!URL.canParse(referer)) return otherwise;
  const { pathname, search } = new URL(referer);
  return safeReturnPath(pathname + search) ?? otherwise;
}
