// One of several processes that answer at the same address. The primary starts it and ends it.

import { runToEnd } from "./ending";
import { openPages } from "./pages";

await runToEnd((ending) => openPages(ending, false), true);
