// A public note is approved as users would read it (seed 3(4)). Whoever wrote it does not approve it.
import { wordsOrNull } from "../../records/field";
import type { RecordSubject } from "../subject";

export const PUBLIC_NOTE_SUBJECT: RecordSubject = {
  name: "public_note",
  writer: "writtenBy",
  confirmed: false,
  reason: ({ asked }) => wordsOrNull(asked.words),
  needs: () => [],
};
