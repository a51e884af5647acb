import { describeConstraints } from "@/lib/platform/db/errors";
import { PARTY_CONSTRAINTS } from "../copy";

// Imported for its effect by the commands that write these tables.
describeConstraints(PARTY_CONSTRAINTS);
