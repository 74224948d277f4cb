/** Properties stop early, at the same values each time, and without looking for a smaller counterexample. */
import fc from "fast-check";

fc.configureGlobal({
  seed: 1,
  endOnFailure: true,
  interruptAfterTimeLimit: 40,
  markInterruptAsFailure: false,
});
