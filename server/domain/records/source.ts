// Sources of facts, and feeds that are heard from regularly; a feed that is silent for too long is stale.
import { record } from "./kind";

export const SOURCE = record({
  name: "source",
  fields: {
    key: { type: "key", prefix: "source" },
    kind: {
      type: "choice",
      choices: ["investigation", "press", "code", "announcement", "report", "exercise", "feed"],
      required: true,
    },
    title: { type: "words", required: true },
    publisher: { type: "words" },
    url: { type: "link" },
    /** The day on which it was published; null: not on record. */
    publishedOn: { type: "day" },
    /** For a feed: the age that its data may reach. */
    allowedAge: { type: "number", unit: "businessDays", min: 1, max: 250 },
    /** When a feed was last heard from. */
    heardAt: { type: "moment", hidden: true },
  },
  provenance: false,
  may: { enter: "source.register", correct: "source.register", withdraw: "source.register" },
  slices: ["feeds"],
  check: ({ kind, allowedAge }) =>
    kind !== "feed" && allowedAge !== null
      ? [{ code: "age-of-document", field: "allowedAge" }]
      : [],
  prepare: ({ kind, heardAt }, { now }) =>
    kind === "feed" && heardAt === null ? { heardAt: now } : {},
  entered: ({ title }) => ({ kind: "source-registered", body: { title } }),
  steps: {
    hear: {
      may: "source.hear",
      asks: {},
      offered: ({ kind }) => kind === "feed",
      set: (_, { now }) => ({ heardAt: now }),
      said: (_, { title }) => ({ kind: "source-heard", body: { title } }),
    },
  },
});
