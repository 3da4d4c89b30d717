// Test environments: their purpose, their readiness, and how truly they reach which stages of the chain (seed 2(1)②).
import { isBefore } from "../calendar/dated";
import { record } from "./kind";

/** The stages that it reaches, and how truly. A stage left out is not reached; `unknown`: it is not on record. */
const reaches = {
  type: "rows",
  table: { name: "environment_reach", own: "environment_id" },
  by: "stage",
  fields: {
    stage: { type: "reference", to: "stage", required: true },
    truth: { type: "choice", choices: ["real", "separate", "dummy", "unknown"], required: true },
    words: { type: "words" },
  },
} as const;

export const ENVIRONMENT = record({
  name: "environment",
  fields: {
    key: { type: "key", prefix: "environment" },
    name: { type: "words", required: true },
    purpose: { type: "words", long: true },
    /** The planned day of readiness. */
    plannedOn: { type: "day" },
    /** The day on which it was ready; null: it is not. */
    readyOn: { type: "day", timed: true, hidden: true },
    /** The day on which it broke down; null: it has not. */
    brokenOn: { type: "day", hidden: true },
    reaches,
  },
  provenance: true,
  may: {
    enter: "environment.register",
    correct: "environment.register",
    withdraw: "environment.register",
  },
  slices: ["environments"],
  entered: ({ name }) => ({ kind: "environment-registered", body: { environment: name } }),
  steps: {
    ready: {
      may: "environment.register",
      asks: { readyOn: { type: "day", timed: true, required: true }, reaches },
      sourced: true,
      set: ({ readyOn, reaches: reached }, _, values) => ({
        readyOn,
        brokenOn: null,
        reaches: reached ?? values.reaches,
      }),
      said: ({ readyOn }, { title, changes }) => ({
        kind: "environment-ready",
        body: { environment: title, readyOn, changes },
      }),
    },
    breakDown: {
      may: "environment.register",
      asks: {
        brokenOn: { type: "day", required: true },
        words: { type: "words", long: true, required: true },
      },
      offered: ({ readyOn, brokenOn }) => readyOn !== null && brokenOn === null,
      check: ({ brokenOn }, { readyOn }) =>
        readyOn !== null && isBefore(brokenOn, readyOn)
          ? [{ code: "term-backwards", field: "brokenOn" }]
          : [],
      set: ({ brokenOn }) => ({ brokenOn }),
    },
  },
});
