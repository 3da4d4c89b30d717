// What a verification of the record says: how much it read, and each place at which the record is not what was sealed.

/** A place at which the record is not what was sealed. */
export type Break =
  | { readonly kind: "lines-missing"; readonly line: number; readonly count: number }
  | { readonly kind: "line-loose"; readonly line: number }
  | { readonly kind: "line-altered"; readonly line: number }
  /** It seals nothing, though lines before it do; or it seals otherwise than another line of its act. */
  | { readonly kind: "line-unsealed"; readonly line: number }
  | { readonly kind: "tail-missing"; readonly line: number; readonly count: number }
  | { readonly kind: "head-differs"; readonly line: number }
  /** What an act wrote in a table is not what its line seals. */
  | {
      readonly kind: "facts-altered";
      readonly table: string;
      readonly line: number;
      readonly act: string;
    }
  /** Versions that no act on record wrote or ended. */
  | {
      readonly kind: "facts-unknown";
      readonly table: string;
      readonly act: string | null;
      readonly rows: number;
    }
  /** Rows stand otherwise now than in their last version. */
  | {
      readonly kind: "present-differs";
      readonly table: string;
      readonly line: number | null;
      readonly act: string | null;
      readonly rows: number;
    };

/** What the verification of one project's record came to. */
export interface Verified {
  /** The project's key. */
  readonly project: string;
  readonly lines: number;
  readonly versions: number;
  /** From which line on facts are sealed; null: no line seals any. */
  readonly sealedFrom: number | null;
  readonly seconds: number;
  /** None when the record is whole. */
  readonly breaks: readonly Break[];
}

/** The governed tables whose rows no line seals, each with the reason. */
export const UNSEALED: Readonly<Record<string, string>> = {
  event: "its lines carry the digests and are chained by hash",
  draft: "one person's own sheet, shown to nobody else and thrown away",
  request: "the number of a press, private to its sender: nothing that anybody decided",
  letter: "what is still to be sent: the mail server changes it, nobody decides it",
};
