export const AUDIT_PATH = "/desk/audit";
