// Sends a form by script and reads the answer.
import type { RefusalCode } from "@/server/domain/refusal";

/** The answer to a form: the refusal in the reader's language, or where it leads (null: stay on the page). */
export type ActAnswer = RefusedAnswer | { readonly to: string | null };

export interface RefusedAnswer {
  /** Absent: there was no answer. */
  readonly code?: RefusalCode;
  readonly sentence: string;
  /** The name of the field that the refusal is about. */
  readonly field: string | null;
  /** Whether the form's subject has changed since the page was rendered. */
  readonly changed?: boolean;
  /** Whether the form is still on its page after a refresh. */
  readonly stands?: boolean;
  /** The way to what is missing, such as to sign in, or to what stands in the way. */
  readonly way?: { readonly href: string; readonly label: string };
}

const isAnswer = (value: unknown): value is ActAnswer =>
  typeof value === "object" && value !== null && ("sentence" in value || "to" in value);

/** A field and its value: a text, or a file. */
export type Entry = readonly [name: string, value: string | File];

const isText = (entry: Entry): entry is readonly [string, string] => typeof entry[1] === "string";

/** Files are sent in a form of their own kind, which only the addresses that receive them accept. */
function bodyOf(entries: readonly Entry[]): URLSearchParams | FormData {
  if (entries.every(isText))
    return new URLSearchParams(entries.map(([name, text]) => [name, text]));
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  return body;
}

/** Sends entries to the address of a form. null: there was no readable answer. */
export async function post(
  act: string,
  entries: readonly Entry[],
  { keepalive = false } = {},
): Promise<ActAnswer | null> {
  try {
    const body = bodyOf(entries);
    const headers = { accept: "application/json" };
    const answered = await fetch(act, { method: "POST", body, headers, keepalive });
    const answer: unknown = await answered.json();
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}
