import * as keys from "@/db/queries/keys";
import { replaying } from "@/db/scope";
import type { Asker } from "../domain/identity/standing";
import type { Words } from "../domain/words";
import { act, type Known } from "../services/act";
import { orNotFound, Refusal } from "../services/refusal";

/** An act of a record, described in a sentence, with its subject. */
export interface Told extends Known {
  readonly words: Words;
  /** The key of the vendor whose work it is about. Other vendors cannot read it. */
  readonly party?: string | undefined;
  readonly version?: string | undefined;
}

/** Records what really happened when a replayed act conflicts with what a visitor did. Refused: `exercise-only`. */
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
