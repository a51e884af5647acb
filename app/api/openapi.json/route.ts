import { openApiDocument } from "./document";

/** The same for everybody until the next build. */
export const dynamic = "force-static";

export function GET(): Response {
  return Response.json(openApiDocument());
}
