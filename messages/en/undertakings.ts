import type { undertakings as ja } from "../ja/undertakings";
import type { Translated } from "../translated";

export const undertakings = {
  heading: "Please say whether your organisation accepts this responsibility",
  risk: "To hold the risk while the full-chain test of “<title></title>” is postponed",
  quality: "To answer for the final quality of the task “<title></title>”",
  note: "Until your organisation accepts, nobody is considered responsible for it.",
  accept: "Accept",
  decline: "Decline",
  reason: "Why you decline",
  reasonMark: "Required to decline",
  refused: "This could not be recorded",
  awaited: "<party></party> (has not answered whether it accepts)",
  declined: "<party></party> (declined)",
} as const satisfies Translated<typeof ja>;
