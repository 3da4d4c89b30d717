// Next does not let a page set the status of its response, so our HTTP server sets it.
import { AsyncLocalStorage } from "node:async_hooks";
import { env } from "../env";

interface Answer {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
}

const KEY = Symbol.for("fukan.answer");
type Holder = typeof globalThis & { [KEY]?: AsyncLocalStorage<Answer> };

/** The response being written. Every copy of this module in the process shares it. */
export function answering(): AsyncLocalStorage<Answer> {
  const holder: Holder = globalThis;
  holder[KEY] ??= new AsyncLocalStorage<Answer>();
  return holder[KEY];
}

/** Sets the status and headers of the page being rendered. It must be called before the first byte is sent. */
export function answerStatus(status: number, headers: Readonly<Record<string, string>> = {}): void {
  const answer = answering().getStore();
  if (answer === undefined) return;
  answer.statusCode = status;
  for (const [name, value] of Object.entries(headers)) answer.setHeader(name, value);
}

const OWN_PORT = Symbol.for("fukan.ownPort");
const own: typeof globalThis & { [OWN_PORT]?: number } = globalThis;

/** Sets the port at which this very process answers, for servers whose processes share the configured address. */
export function answerAt(port: number): void {
  own[OWN_PORT] = port;
}

/** The address at which this very process can be asked for a page. */
export function ownAddress(): string {
  if (own[OWN_PORT] !== undefined) return `http://127.0.0.1:${own[OWN_PORT]}`;
  const { HOST, PORT } = env();
  const everywhere: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };
  const host = everywhere[HOST] ?? HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${PORT}`;
}
