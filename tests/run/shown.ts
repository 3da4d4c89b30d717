// What the form of a decision says of its page beside what is typed: a program must send it as the page does.
import { ask } from "./request";

const NAMES = ["account", "plans", "opened-record", "opened-real"];

/** These fields of a page, by their names; of none that is not on it. */
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
