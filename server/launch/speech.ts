import { PlainError } from "../domain/plain-error";

/** Tells the person at the terminal, Japanese first. */
export const say = (japanese: string, english: string): void => {
  console.log(`${japanese}\n  ${english}`);
};

/** Something the person can put right: shown as one sentence, without a trace. */
export class Hindrance extends Error {
  override readonly name = "Hindrance";

  constructor(
    readonly japanese: string,
    readonly english: string,
  ) {
    super(english);
  }
}

/** The words a `code`d error of Node or PostgreSQL stands for, or undefined when it is nothing known. */
export const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
};

const FULL = new Set(["ENOSPC", "EDQUOT", "53100"]);

/** Turns what is known to be the machine's state, not a fault of ours, into a sentence. */
export const asHindrance = (error: unknown): unknown => {
  if (error instanceof Hindrance) return error;
  const text = error instanceof Error ? error.message : "";
  if (FULL.has(codeOf(error) ?? "") || text.includes("No space left on device")) {
    return new Hindrance(
      "ディスクがいっぱいです。空きを作ってから、もう一度始めてください。",
      "The disk is full: free some space and start again.",
    );
  }
  return error;
};

/** Prints why something ended: a sentence when there is one, else everything known. */
export const tellFailure = (error: unknown): void => {
  const cause = asHindrance(error);
  if (cause instanceof Hindrance) console.error(`${cause.japanese}\n  ${cause.english}`);
  else if (cause instanceof PlainError) console.error(cause.message);
  else console.error(cause);
};
