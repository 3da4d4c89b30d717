// A press that loads another page. Without script, a press returns when the browser has begun to read the answer, and a
// question about the whole page that is asked then, such as how many rows it has, is asked of its beginning.
import type { Locator } from "playwright-core";

/** Presses a link or a button that loads a page, and waits until the page is read to its end. */
export async function follow(target: Locator): Promise<void> {
  await Promise.all([target.page().waitForEvent("load"), target.click()]);
}
