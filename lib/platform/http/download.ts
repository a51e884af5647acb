import { toAppError } from "@/lib/platform/db/errors";
import { AppError, type ErrorCode } from "@/lib/shared/result";

/** What RFC 5987 wants escaped and `encodeURIComponent` leaves alone. */
const LEFT_ALONE = /['()*]/g;

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface NamedFile {
  /** With its extension; a download may be called whatever somebody's file was called. */
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** The `Content-Disposition` of a download: the Chinese name as RFC 5987 writes it, a plain one for the rest. */
export function attachment(fileName: string): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0] ?? "";
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    LEFT_ALONE,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="download${extension}"; filename*=UTF-8''${encoded}`;
}

/** What somebody can mend is said as such; everything else looks absent. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = { UNAVAILABLE: 503, INVALID: 400, LIMIT: 400 };

/**
 * A workbook to be saved, or one Chinese sentence why not. It is one person's view at one moment, so nothing on
 * the way may keep it.
 * @throws whatever is no expected failure
 */
export async function offerWorkbook(make: () => Promise<NamedFile>): Promise<Response> {
  try {
    const { fileName, content } = await make();
    return answer(200, WORKBOOK_TYPE, Uint8Array.from(content), {
      "Content-Disposition": attachment(fileName),
    });
  } catch (error) {
    const expected = toAppError(error);
    if (!(expected instanceof AppError)) throw error;
    return answer(STATUS[expected.code] ?? 404, "text/plain; charset=utf-8", `${expected.message}\n`);
  }
}

function answer(status: number, type: string, body: BodyInit, more: Record<string, string> = {}): Response {
  const headers = {
    "Content-Type": type,
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
  };
  return new Response(body, { status, headers: { ...headers, ...more } });
}
