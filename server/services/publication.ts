// Publishes what users are told: a note stands on the public page from the moment at which somebody approves it.
import type { NewEvent } from "../domain/events/event";
import type { Asker } from "../domain/identity/standing";
import { PUBLIC_NOTE } from "../domain/records/public-note";
import type { Work } from "./act";
import { stepWithin } from "./records";

/**
 * Publishes a drafted note, by its key or id, within an act of whoever approves it, and ends the note that it replaces.
 * Refused: `not-found`, `record-changed` (it is no draft any more, or the asker wrote it, or the note that it replaces no
 * longer stands).
 */
export const publishNote = (work: Work, asker: Asker, note: string): Promise<readonly NewEvent[]> =>
  stepWithin(work, PUBLIC_NOTE, "approve", asker, { record: note, values: {} });
