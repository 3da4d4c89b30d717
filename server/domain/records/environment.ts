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

/** Where one platform differs: what is said here goes before what is said of every platform. */
const reachesOn = {
  type: "rows",
  table: { name: "environment_platform_reach", own: "environment_id" },
  by: "position",
  folded: true,
  fields: {
    platform: { type: "reference", to: "platform", required: true },
    stage: { type: "reference", to: "stage", required: true },
    truth: reaches.fields.truth,
    words: reaches.fields.words,
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
    /** When a person last said that it is ready, from which on every party says what it is for; null: nobody did. */
    askedAt: { type: "moment", hidden: true },
    reaches,
    reachesOn,
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
      happens: "readyOn",
      asks: {
        readyOn: { type: "day", timed: true, past: true, required: true },
        reaches,
        reachesOn,
      },
      sourced: true,
      set: ({ readyOn, reaches: reached, reachesOn: on }, { sourced, now }, values) => ({
        readyOn,
        brokenOn: null,
        // What a source says of the past asks nobody today.
        askedAt: sourced ? values.askedAt : now,
        reaches: reached ?? values.reaches,
        reachesOn: on ?? values.reachesOn,
      }),
      said: ({ readyOn }, { title, changes }) => ({
        kind: "environment-ready",
        body: { environment: title, readyOn, changes },
      }),
    },
    breakDown: {
      may: "environment.register",
      happens: "brokenOn",
      asks: {
        brokenOn: { type: "day", past: true, required: true },
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
