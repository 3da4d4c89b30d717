// What a program must send with a form beside its fields: the mark of the account, as any page carries it.
import { ask } from "./request";

/** The mark in the pages of whoever has this cookie. */
export async function markFor(address: string, cookie: string): Promise<string> {
  const { text } = await ask(address, { path: "/glossary", headers: { cookie } });
  const mark = /name="account" value="([^"]+)"/.exec(text)?.[1];
  if (mark === undefined) throw new Error("the page has no mark: nobody is signed in");
  return mark;
}
