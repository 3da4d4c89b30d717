import { PlainError } from "../domain/plain-error";

/** Prints to the terminal, Japanese first. */
export const say = (japanese: string, english: string): void => {
  console.log(`${japanese}\n  ${english}`);
};

/** Something the person can fix, shown as one sentence without a stack trace. */
export class Hindrance extends Error {
  override readonly name = "Hindrance";

  constructor(
    readonly japanese: string,
    readonly english: string,
  ) {
    super(english);
  }
}

/** The words for a `code`d error of Node or PostgreSQL. undefined: the code is unknown. */
export const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
};

const FULL = new Set(["ENOSPC", "EDQUOT", "53100"]);

/** Turns an error that is known to come from the machine's state, not from our code, into a sentence. */
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

/** Prints why something ended: a sentence if there is one, otherwise everything known. */
export const tellFailure = (error: unknown): void => {
  const cause = asHindrance(error);
  if (cause instanceof Hindrance) console.error(`${cause.japanese}\n  ${cause.english}`);
  else if (cause instanceof PlainError) console.error(cause.message);
  else console.error(cause);
};
