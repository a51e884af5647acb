import { describeConstraints } from "@/lib/platform/db/errors";
import { FIRM_CONSTRAINTS } from "../copy";

// Imported for its effect by the commands that write these tables.
describeConstraints(FIRM_CONSTRAINTS);
