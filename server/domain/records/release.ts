// Releases: one version each.
import { record } from "./kind";

export const RELEASE = record({
  name: "release",
  fields: {
    version: { type: "key", required: true },
    /** Its place in the order of versions, from 1. */
    ordinal: { type: "number", unit: "place", min: 1, max: 100_000, required: true },
    /** The day of the tag in the public source. */
    taggedOn: { type: "day" },
    changes: { type: "words", long: true },
    checked: { type: "words", long: true },
  },
  provenance: true,
  may: { enter: "release.register", correct: "release.register", withdraw: "release.register" },
  slices: ["releases"],
  ofRelease: "self",
  entered: ({ version }) => ({ kind: "release-registered", body: { version } }),
  steps: {},
});
