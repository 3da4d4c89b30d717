// What an open page has heard, and how an answer of the server is read.

/** What is new since the page was made. */
export interface News {
  readonly count: number;
  readonly exercise: "same" | "moved" | "restarted";
}

/**
 * Why nothing more is heard: the connection is cut; the session for which the page was made has ended; the reader
 * has opened too many pages; the reader may no longer see this one.
 */
export type Trouble = "cut" | "signed-out" | "crowded" | "withdrawn";

export interface Heard extends News {
  readonly trouble: Trouble | null;
}

export const NOTHING: Heard = { count: 0, exercise: "same", trouble: null };

const EXERCISES: readonly News["exercise"][] = ["same", "moved", "restarted"];

/** The news that an answer holds; null for any other. */
export function newsIn(answer: unknown): News | null {
  if (typeof answer !== "object" || answer === null) return null;
  if (!("count" in answer) || !("exercise" in answer)) return null;
  const exercise = EXERCISES.find((each) => each === answer.exercise);
  return typeof answer.count === "number" && exercise !== undefined
    ? { count: answer.count, exercise }
    : null;
}

/** What a refusal means for hearing; null for one that passes by itself. */
export function troubleOf(status: number): Trouble | null {
  if (status === 401) return "signed-out";
  return status < 500 && status !== 429 ? "withdrawn" : null;
}

/** Asks once what is new; null where nobody answers. */
export async function askNews(address: string): Promise<Partial<Heard> | null> {
  try {
    // By its type the server knows that no person does anything by this.
    const headers = { accept: "text/event-stream" };
    const response = await fetch(address, { headers, cache: "no-store" });
    if (!response.ok) {
      const trouble = troubleOf(response.status);
      return trouble === null ? null : { trouble };
    }
    const news = newsIn((await response.json()).result.data);
    return news && { ...news, trouble: null };
  } catch {
    return null;
  }
}
