// Distributions: one release on one platform, with the day on which it reached users.
import { record } from "./kind";

export const DISTRIBUTION = record({
  name: "distribution",
  fields: {
    version: { type: "reference", to: "release", required: true, column: "release_id" },
    platform: { type: "reference", to: "platform", required: true },
    /** Null when no source confirms a day; such a distribution supersedes nothing. */
    distributedOn: { type: "day", timed: true },
    decidedBy: { type: "reference", to: "party", column: "decided_by" },
  },
  provenance: true,
  may: {
    enter: "distribution.register",
    correct: "distribution.register",
    withdraw: "distribution.register",
  },
  slices: ["distributions"],
  ofRelease: "version",
  entered: ({ version, distributedOn }, { of }) => ({
    kind: "distribution-registered",
    body: { version, platform: of("platform"), distributedOn },
  }),
  steps: {},
});
