import { notFound } from "next/navigation";
import type { z } from "zod";
import { AppError } from "@/lib/shared/result";

export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The parameters of an address, each once; empty ones count as absent, as a GET form sends them. */
export async function plainParams(params: SearchParams): Promise<Record<string, string>> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(await params)) {
    const single = Array.isArray(value) ? value[0] : value;
    if (single !== undefined && single.trim() !== "") plain[name] = single.trim();
  }
  return plain;
}

/** Reads an address by a schema; an address that cannot be read is a page that does not exist. */
export function readParams<S extends z.ZodType>(schema: S, params: Record<string, string>): z.output<S> {
  const parsed = schema.safeParse(params);
  if (!parsed.success) notFound();
  return parsed.data;
}

/** A page's question: absent, out of scope and not allowed look the same there. */
export async function orNotFound<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof AppError && ["NOT_FOUND", "FORBIDDEN", "INVALID"].includes(error.code)) notFound();
    throw error;
  }
}
