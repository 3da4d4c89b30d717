import type { Change } from "@/server/domain/events/change";
import { PUBLIC_PARTS } from "@/server/domain/public/parts";
import { spokenOfRecord } from "./record-words";
import type { Phrase, Spoken } from "./spoken";

const NONE: Spoken = { phrase: "none", values: {} };

const phrase =
  (of: Exclude<Phrase, "none">) =>
  (value: string | number): Spoken => ({ phrase: of, values: { value } });

const told = <T>(value: T | null, tell: (value: T) => Spoken): Spoken =>
  value === null ? NONE : tell(value);

/** One side of a change. A field without a case does not compile. */
export function spokenOf(change: Change, side: "from" | "to"): Spoken {
  if ("record" in change) return spokenOfRecord(change, side) ?? NONE;
  switch (change.field) {
    case "due":
    case "dayOff":
    case "contractEnd":
    case "readyOn":
    case "resolvedOn":
    case "deferredUntil":
      return told(change[side], (day) => ({ day }));
    case "assignee":
    case "quality":
    case "line":
    case "party":
    case "name":
    case "directedBy":
    case "platform":
    case "stage":
    case "waiver":
      return told(change[side], (name) => ({ name }));
    case "blockedReason":
    case "title":
    case "instruction":
    case "defect":
    case "report":
    case "passesWhen":
    case "purpose":
    case "onFailure":
      return told(change[side], (text) => ({ text }));
    case "ticket":
    case "resolvedIn":
    case "version":
      return told(change[side], (version) => ({ version }));
    case "estimate":
      return told(change[side], phrase("personDays"));
    case "capacity":
      return told(change[side], phrase("weekly"));
    case "reserve":
      return told(change[side], (share) => phrase("share")(Math.round(share * 100)));
    case "reportUnowned":
    case "reportToDirector":
    case "reportToBureau":
    case "reportUntriaged":
    case "reportIdle":
    case "instructionUnacknowledged":
    case "testSlipping":
    case "reviewOverdue":
    case "publicationDue":
    case "purposeUnshared":
    case "casesMissing":
      return told(change[side], phrase("businessDays"));
    case "checkStale":
    case "contractGap":
      return told(change[side], phrase("calendarDays"));
    case "status":
      return told(change[side], phrase("status"));
    case "kind":
      return told(change[side], phrase("kind"));
    case "fullChain":
      return told(change[side], (tests) => phrase("fullChain")(tests ? "yes" : "no"));
    case "projectState":
      return told(change[side], phrase("projectState"));
    case "publicPage":
      return told(change[side], (shows) => ({
        phrase: "publicPage",
        values: {
          ...Object.fromEntries(
            PUBLIC_PARTS.map((part) => [part, shows.includes(part) ? "yes" : "no"]),
          ),
          on: shows.length > 0 ? "yes" : "no",
        },
      }));
    case "role":
      return told(change[side], phrase("role"));
    case "route":
      return told(change[side], ([first, second]) => ({
        phrase: "route",
        values: {
          first: first?.role ?? "other",
          firstDays: first?.days ?? 0,
          second: second?.role ?? "none",
          secondDays: second?.days ?? 0,
        },
      }));
  }
}

/**
 * Which sentence of `events.changes` describes a change: a day off is added or removed, a first value is set, other
 * values change.
 */
export function wayOf({ field, from }: Change): "changed" | "set" | "added" | "removed" {
  if (field === "dayOff") return from === null ? "added" : "removed";
  return from === null ? "set" : "changed";
}
