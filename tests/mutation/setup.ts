// The same random cases in each run, and no more than fit into three seconds. A mutant is noticed by the first case that
// fails: no smaller one is looked for.
import fc from "fast-check";

fc.configureGlobal({ seed: 20_200_924, interruptAfterTimeLimit: 3_000, endOnFailure: true });
