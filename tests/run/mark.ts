// What a program must send with a form in addition to its fields: the mark of the account that every page carries.
import { ask } from "./request";

/** The mark in the pages of the account with this cookie. */
export async function markFor(address: string, cookie: string): Promise<string> {
  const { text } = await ask(address, { path: "/glossary", headers: { cookie } });
  const mark = /name="account" value="([^"]+)"/.exec(text)?.[1];
  if (mark === undefined) throw new Error("the page has no mark: nobody is signed in");
  return mark;
}
