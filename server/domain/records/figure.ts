// Figures: published numbers, each with its day and its source. Their rows are never changed.
import { record } from "./kind";

export const FIGURE = record({
  name: "figure",
  fields: {
    kind: { type: "choice", choices: ["downloads", "positive_registrations"], required: true },
    value: { type: "number", unit: "count", min: 0, max: 1e12, required: true },
    onDay: { type: "day", past: true, required: true },
  },
  provenance: true,
  may: { enter: "figure.record", correct: null, withdraw: null },
  slices: [],
  sourced: true,
  entered: ({ kind, value, onDay }) => ({
    kind: "figure-recorded",
    body: { figure: kind, value, onDay },
  }),
  steps: {},
});
