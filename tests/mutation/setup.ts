// The same random cases in each run, and no more than fit into three seconds.
import fc from "fast-check";

fc.configureGlobal({ seed: 20_200_924, interruptAfterTimeLimit: 3_000 });
