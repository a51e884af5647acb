import { hrefWith } from "@/components/ui/href";

export const IMPORT_PATH = "/desk/import";
export const TEMPLATE_HREF = `${IMPORT_PATH}/template`;

export function runPath(runId: string): string {
  return `${IMPORT_PATH}/${runId}`;
}

export function resultHref(runId: string): string {
  return `${runPath(runId)}/result`;
}

/** One kind of problems of a run, from its first page. */
export function problemsHref(runId: string, show: string): string {
  return hrefWith(runPath(runId), {}, { show: show === "all" ? null : show });
}
