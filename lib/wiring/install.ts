import { installEventHandlers } from "@/lib/platform/events/registry";
import { handlers } from "./events";

// Imported for its effect by everything that starts a process: portal, worker, command line, tests.
installEventHandlers(handlers);
