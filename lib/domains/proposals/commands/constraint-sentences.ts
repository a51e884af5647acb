import { describeConstraints } from "@/lib/platform/db/errors";
import { PROPOSAL_CONSTRAINTS } from "../copy";

// Imported for its effect by the commands that write this table.
describeConstraints(PROPOSAL_CONSTRAINTS);
