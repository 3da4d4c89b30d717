// The result of verifying the record: how much was read, and each place where the record differs from what was sealed.
import { z } from "zod";

const line = z.number();
const table = z.string();
const act = z.string();
const rows = z.number();

const broken = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("lines-missing"), line, count: z.number() }),
  z.object({ kind: z.literal("line-loose"), line }),
  z.object({ kind: z.literal("line-altered"), line }),
  // The line seals nothing although earlier lines do, or its seal differs from another line of the same act.
  z.object({ kind: z.literal("line-unsealed"), line }),
  z.object({ kind: z.literal("tail-missing"), line, count: z.number() }),
  z.object({ kind: z.literal("head-differs"), line }),
  // A signed statement of where the record ended names a line that no longer exists.
  z.object({ kind: z.literal("held-line-gone"), line: line.nullable() }),
  // A statement that this installation's key did not sign, or that was changed since.
  z.object({ kind: z.literal("held-not-ours"), line: line.nullable() }),
  // What an act wrote to a table differs from what its line seals.
  z.object({ kind: z.literal("facts-altered"), table, line, act }),
  // Versions of rows that no act on record wrote or ended.
  z.object({ kind: z.literal("facts-unknown"), table, act: act.nullable(), rows }),
  // The present rows differ from their last versions.
  z.object({
    kind: z.literal("present-differs"),
    table,
    line: line.nullable(),
    act: act.nullable(),
    rows,
  }),
]);

export const verified = z.object({
  /** The project's key. */
  project: z.string(),
  lines: z.number(),
  versions: z.number(),
  /** The first line that seals facts; null: no line does. */
  sealedFrom: z.number().nullable(),
  seconds: z.number(),
  /** Empty when the record is intact. */
  breaks: z.array(broken),
});

/** A place where the record differs from what was sealed. */
export type Break = z.infer<typeof broken>;

/** The result of verifying one project's record. */
export type Verified = Readonly<z.infer<typeof verified>>;

/** The governed tables whose rows are not sealed, each with the reason. */
export const UNSEALED: Readonly<Record<string, string>> = {
  event: "its lines carry the digests and are chained by hash",
  draft: "one person's own sheet, shown to nobody else and thrown away",
  request: "the number of a press, private to its sender: nothing that anybody decided",
  letter: "what is still to be sent: the mail server changes it, nobody decides it",
};

const REPEATED = "it repeats what the record that the finding is about says under its own seal";

/** The columns of sealed tables that are not sealed, by table, each with the reason. */
export const UNSEALED_COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  file_content: { content: "its digest is sealed, and a constraint binds it to the digest" },
  finding: { topic: REPEATED, label: REPEATED, address: REPEATED },
  proposal: { gist: "it repeats what the effects of the proposal say under the same seal" },
};
