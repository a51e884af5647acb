import { AppError, type ErrorCode } from "@/lib/shared/result";

const REFUSALS = {
  EMPTY: ["INVALID", "文件是空的，请重新选择 .xlsx 文件"],
  NOT_A_WORKBOOK: ["INVALID", "文件不是 Excel 工作簿，请在 Excel 或 WPS 中打开后另存为 .xlsx 再上传"],
  TEXT: ["INVALID", "文件内容是文本（如 csv）而不是工作簿，请用 Excel 或 WPS 打开后另存为 .xlsx 再上传"],
  OLD_FORMAT: ["INVALID", "不支持 .xls、.et 格式，请另存为 .xlsx 再上传"],
  OTHER_FORMAT: ["INVALID", "不支持该表格格式（如 .xlsb、.ods），请另存为 .xlsx 再上传"],
  ENCRYPTED: ["INVALID", "工作簿已加密，请取消打开密码后另存为 .xlsx 再上传"],
  DAMAGED: ["INVALID", "工作簿已损坏或不完整，请用 Excel 或 WPS 打开并另存为 .xlsx 再上传"],
  UNSAFE_XML: ["INVALID", "工作簿含有不允许的外部实体声明，请用 Excel 或 WPS 打开并另存为 .xlsx 再上传"],
  FILE_TOO_LARGE: ["LIMIT", "文件超过5MB，请删去图片和无关工作表，或按街道拆分后分别上传"],
  UNPACKED_TOO_LARGE: ["LIMIT", "工作簿解压后超过50MB，请删去图片和无关工作表，或按街道拆分后分别上传"],
  TOO_MANY_ROWS: ["LIMIT", "工作簿超过20000行，请按街道拆分后分别上传"],
  TOO_MANY_PARTS: ["LIMIT", "工作簿内部文件或工作表过多，请只保留台账工作表，另存为 .xlsx 再上传"],
} as const satisfies Record<string, readonly [ErrorCode, string]>;

export type WorkbookRefusal = keyof typeof REFUSALS;

/** One clear sentence for a file that cannot be read; its key is the reason's key. */
export function workbookRefused(key: WorkbookRefusal, cause?: unknown): AppError {
  const [code, message] = REFUSALS[key];
  return new AppError(code, message, [{ key: `WORKBOOK_${key}`, message }], cause);
}
