import { describeConstraints } from "@/lib/platform/db/errors";
import { DISPATCH_CONSTRAINTS } from "../copy";

// Imported for its effect by the commands that write these tables.
describeConstraints(DISPATCH_CONSTRAINTS);
