// How a page sends a form by itself, and what it is answered.
import type { RefusalCode } from "@/server/domain/refusal";

/** What the address of a form answers: the refusal in the reader's language, or where it leads (null: stay). */
export type ActAnswer = RefusedAnswer | { readonly to: string | null };

export interface RefusedAnswer {
  /** Absent: nobody answered. */
  readonly code?: RefusalCode;
  readonly sentence: string;
  /** The field that the refusal is about, by its name. */
  readonly field: string | null;
  /** What the form is about has changed since the page was made. */
  readonly changed?: boolean;
  /** The form is still on its page when that is made anew. */
  readonly stands?: boolean;
  /** The way to sign in, if that is what is wanting. */
  readonly signIn?: { readonly href: string; readonly label: string };
}

const isAnswer = (value: unknown): value is ActAnswer =>
  typeof value === "object" && value !== null && ("sentence" in value || "to" in value);

/** Sends texts to the address of a form; null where nothing that can be read came back. */
export async function post(
  act: string,
  texts: readonly (readonly [string, string])[],
  { keepalive = false } = {},
): Promise<ActAnswer | null> {
  try {
    const body = new URLSearchParams(texts.map(([name, text]) => [name, text]));
    const headers = { accept: "application/json" };
    const answered = await fetch(act, { method: "POST", body, headers, keepalive });
    const answer: unknown = await answered.json();
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}
