// What a decision form sends about its page in addition to typed fields. A program must send it too.
import { ask } from "./request";

const NAMES = ["account", "plans", "opened-record", "opened-real"];

/** These fields of a page, by name. Fields that are not on the page are omitted. */
export async function shownOn(
  address: string,
  path: string,
  cookie: string,
): Promise<Readonly<Record<string, string>>> {
  const { text } = await ask(address, { path, headers: { cookie } });
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
