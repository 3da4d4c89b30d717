// A page cannot say the status of its answer to the framework; the door in front lets it.
import { AsyncLocalStorage } from "node:async_hooks";

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
