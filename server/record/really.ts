import * as keys from "@/db/queries/keys";
import { replaying } from "@/db/scope";
import type { Asker } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { act, type Known } from "../services/act";
import { orNotFound, Refusal } from "../services/refusal";

/** An act of a record told in a sentence, with what it was about. */
export interface Told extends Known {
  readonly words: Words;
  /** The vendor whose work it is about, by key: others do not read of it. */
  readonly party?: string | undefined;
  readonly version?: string | undefined;
}

/** Keeps what really happened, where a record that is played meets what a visitor did instead. Refused: `exercise-only`. */
export const recordReally = (asker: Asker, input: Told) =>
  act(asker, "record.tell", input, async ({ db, projectId }) => {
    if (!replaying()) throw new Refusal("exercise-only");
    const party =
      input.party === undefined
        ? null
        : await orNotFound(keys.findPartyByKey(db, projectId, input.party));
    const release =
      input.version === undefined
        ? null
        : await keys.findReleaseByVersion(db, projectId, input.version);
    return {
      kind: "really-happened",
      body: { words: input.words },
      subject: { kind: "project", id: projectId },
      releaseId: release?.id,
      partyId: party?.id,
    };
  });
