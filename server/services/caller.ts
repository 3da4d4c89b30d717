// The sender of the current request, as seen by the HTTP server. The security log records it.
import { AsyncLocalStorage } from "node:async_hooks";
import { deviceOf } from "../domain/identity/device";

export interface Caller {
  /** The network address from which the request came. */
  readonly address: string;
  /** The browser and system in a few words. Empty: the browser does not name any. */
  readonly device: string;
}

const KEY = Symbol.for("fukan.caller");
type Holder = typeof globalThis & { [KEY]?: AsyncLocalStorage<Caller> };

/** One store per process, even if the framework loads this module more than once. */
function store(): AsyncLocalStorage<Caller> {
  const holder: Holder = globalThis;
  holder[KEY] ??= new AsyncLocalStorage<Caller>();
  return holder[KEY];
}

/** Runs `answer` so that {@link currentCaller} returns this caller. */
export const calledBy = <T>(address: string, userAgent: string | undefined, answer: () => T): T =>
  store().run({ address, device: deviceOf(userAgent ?? "") }, answer);

/** The sender of the current request. Outside a request both values are empty. */
export const currentCaller = (): Caller => store().getStore() ?? { address: "", device: "" };
