// Who sends the request that is being answered, as the outermost door knows it: for the log of security events.
import { AsyncLocalStorage } from "node:async_hooks";
import { deviceOf } from "../domain/identity/device";

export interface Caller {
  /** The network address from which the request came. */
  readonly address: string;
  /** The browser and system in a few words; empty where it names none. */
  readonly device: string;
}

const KEY = Symbol.for("fukan.caller");
type Holder = typeof globalThis & { [KEY]?: AsyncLocalStorage<Caller> };

/** One store a process, also where the framework loads this module more than once. */
function store(): AsyncLocalStorage<Caller> {
  const holder: Holder = globalThis;
  holder[KEY] ??= new AsyncLocalStorage<Caller>();
  return holder[KEY];
}

/** Answers a request whose caller is asked for by {@link currentCaller}. */
export const calledBy = <T>(address: string, userAgent: string | undefined, answer: () => T): T =>
  store().run({ address, device: deviceOf(userAgent ?? "") }, answer);

/** Whoever sent the request being answered; nobody where no request is. */
export const currentCaller = (): Caller => store().getStore() ?? { address: "", device: "" };
