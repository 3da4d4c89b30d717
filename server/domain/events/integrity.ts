// What a verification of the record says: how much it read, and each place at which the record is not what was sealed.
import { z } from "zod";

const line = z.number();
const table = z.string();
const act = z.string();
const rows = z.number();

const broken = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("lines-missing"), line, count: z.number() }),
  z.object({ kind: z.literal("line-loose"), line }),
  z.object({ kind: z.literal("line-altered"), line }),
  // It seals nothing, though lines before it do; or it seals otherwise than another line of its act.
  z.object({ kind: z.literal("line-unsealed"), line }),
  z.object({ kind: z.literal("tail-missing"), line, count: z.number() }),
  z.object({ kind: z.literal("head-differs"), line }),
  // A signed statement of where the record ended names a line that is not there any more.
  z.object({ kind: z.literal("held-line-gone"), line: line.nullable() }),
  // A statement that was not signed by this installation's key, or was changed since.
  z.object({ kind: z.literal("held-not-ours"), line: line.nullable() }),
  // What an act wrote in a table is not what its line seals.
  z.object({ kind: z.literal("facts-altered"), table, line, act }),
  // Versions that no act on record wrote or ended.
  z.object({ kind: z.literal("facts-unknown"), table, act: act.nullable(), rows }),
  // Rows stand otherwise now than in their last version.
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
  /** From which line on facts are sealed; null: no line seals any. */
  sealedFrom: z.number().nullable(),
  seconds: z.number(),
  /** None when the record is whole. */
  breaks: z.array(broken),
});

/** A place at which the record is not what was sealed. */
export type Break = z.infer<typeof broken>;

/** What the verification of one project's record came to. */
export type Verified = Readonly<z.infer<typeof verified>>;

/** The governed tables whose rows no line seals, each with the reason. */
export const UNSEALED: Readonly<Record<string, string>> = {
  event: "its lines carry the digests and are chained by hash",
  draft: "one person's own sheet, shown to nobody else and thrown away",
  request: "the number of a press, private to its sender: nothing that anybody decided",
  letter: "what is still to be sent: the mail server changes it, nobody decides it",
};

const REPEATED = "it repeats what the record that the finding is about says under its own seal";

/** The columns of sealed tables that no line seals, by table, each with the reason. */
export const UNSEALED_COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  finding: { topic: REPEATED, label: REPEATED, address: REPEATED },
  proposal: { gist: "it repeats what the effects of the proposal say under the same seal" },
};
