// Parts of the sentences of several kinds of event.
import { wordsOf } from "@/messages/records/kinds";
import type { AboutProposal, EventBodies } from "@/server/domain/events/event";
import { changeOfText } from "@/server/domain/queues/owned";
import type { Words } from "@/server/domain/words";
import { spokenOf } from "./change-words";
import type { Spoken } from "./spoken";

/** How a waiver ends, and the words of what ends it. */
export function endsIn({
  endsOn,
  endsWhenReady,
  endsWhenReached,
  endsWhenOut,
}: EventBodies["waiver-decided"]): {
  readonly ends: string;
  readonly words: Readonly<Record<string, Words>>;
} {
  if (endsWhenReady !== null) return { ends: "ready", words: { environment: endsWhenReady } };
  if (endsWhenReached !== undefined) return { ends: "reached", words: { stage: endsWhenReached } };
  if (endsWhenOut !== undefined)
    return { ends: "out", words: { out: { ja: endsWhenOut, en: endsWhenOut } } };
  return { ends: endsOn !== null ? "day" : "open", words: {} };
}

/** What a proposal is about: the queue of a party, or a record of a kind. */
export function aboutOf(about: AboutProposal): {
  readonly words: Readonly<Record<string, Words>>;
  readonly of: string;
} {
  return about.record === undefined
    ? { words: { party: about.party }, of: "order" }
    : { words: { record: wordsOf(about.record).one, name: about.title }, of: "record" };
}

/** The old and the requested value of a requested change. */
export function asked({
  what,
  from,
  to,
}: Pick<EventBodies["change-asked"], "what" | "from" | "to">): Readonly<Record<string, Spoken>> {
  const change = changeOfText(what, from, to);
  return { from: spokenOf(change, "from"), to: spokenOf(change, "to") };
}
