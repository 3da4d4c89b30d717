// A page cannot say the status of its answer to the framework; the door in front lets it.
import { AsyncLocalStorage } from "node:async_hooks";
import { env } from "../env";

interface Answer {
  statusCode: number;
}

const KEY = Symbol.for("fukan.answer");
type Holder = typeof globalThis & { [KEY]?: AsyncLocalStorage<Answer> };

/** The answer being written; shared by every copy of this module in the process. */
export function answering(): AsyncLocalStorage<Answer> {
  const holder: Holder = globalThis;
  holder[KEY] ??= new AsyncLocalStorage<Answer>();
  return holder[KEY];
}

/** Sets the status of the page being answered; before its first byte. */
export function answerStatus(status: number): void {
  const answer = answering().getStore();
  if (answer) answer.statusCode = status;
}

/** Where this very process can be asked for a page. */
export function ownAddress(): string {
  const { HOST, PORT } = env();
  const everywhere: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };
  const host = everywhere[HOST] ?? HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}
