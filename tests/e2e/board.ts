// The board of a queue as the browser tests handle it.
import type { Page } from "playwright-core";
import { sentence } from "../run/sentences";

export const QUEUE = "/p/cocoa/queues/persol";
export const ANDROID = "通しの試験（Android 1.1.4）";
export const HER_SYS = "HER-SYS側の変更への対応";
export const IOS = "通しの試験（iOS 1.1.4）";
export const plain = { n: (text: string) => text };

export const rowOf = (page: Page, title: string) =>
  page.locator("tr[id^='task-']", { hasText: title });
/** The titles in the order of the board, without work in progress. */
export const waiting = async (page: Page) =>
  page
    .locator(".queue[data-board] tr[id^='task-']:not([data-working]) th")
    .evaluateAll((all) => all.map((each) => each.querySelector("a")?.textContent ?? ""));
export const button = (page: Page, title: string, way: "first" | "up" | "down" | "last") =>
  page.getByRole("button", { name: sentence(`drafts.row.${way}Of`, { title }), exact: true });
export const named = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
/** Shows the controls of a row that its menu holds. */
export const more = (page: Page, title: string) =>
  named(page, sentence("drafts.row.more", { title })).click();
export const bar = (page: Page) => page.locator("section.draft");
export const untilSaved = (page: Page) => page.getByText(sentence("drafts.saved.saved")).waitFor();
export const untilSaid = (page: Page, text: string) =>
  page.locator("p[role=status].sr-only", { hasText: text }).waitFor({ state: "attached" });
export const idOf = async (page: Page, title: string) =>
  ((await rowOf(page, title).first().getAttribute("id")) ?? "").replace("task-", "");
