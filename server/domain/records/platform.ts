// Platforms (系統) on which releases are distributed.
import { record } from "./kind";

export const PLATFORM = record({
  name: "platform",
  fields: {
    key: { type: "key", required: true },
    name: { type: "words", required: true },
    /** Its place wherever platforms are listed, from 1. */
    position: { type: "number", unit: "place", min: 1, max: 100, required: true },
  },
  provenance: false,
  may: { enter: "platform.register", correct: "platform.register", withdraw: "platform.register" },
  slices: ["platforms"],
  entered: ({ name }) => ({ kind: "platform-registered", body: { platform: name } }),
  steps: {},
});
